import Language
import Model

/// Whether a filled pattern has what it needs: who, how many, and in what kind of clause.
extension PatternMatcher {
    func meetsNeeds(_ match: Match) -> Bool {
        if match.countries.isEmpty { return false }
        return match.pattern.needs.allSatisfy { need in
            switch need {
            case .actor: return true
            case .crowd: return match.source.contains { $0.isCrowd }
            case .worker: return match.source.contains { $0.sector == .civilians || $0.sector == .nonGovernmental }
            case .pair: return match.everybody.distinct().count > 1
            case .parley: return isParley(match)
            case .source: return !match.source.isEmpty
            case .target: return !match.target.isEmpty
            case .official where match.source.first?.entry == PatternMatcher.stranger: return true
            case .distinct where match.source.first?.entry == PatternMatcher.stranger: return !match.target.isEmpty
            case .official, .persons: return (match.source + match.participants).contains { isOfficial($0) }
            case .force:
                return match.everybody.contains { $0.sector == .military || $0.sector == .rebels }
                    || !roles.objects(of: match.word).filter { isOne(of: ["troop", "soldier", "force", "@force"], $0) }
                        .isEmpty
            case .complement: return tree.child(of: match.word, "xcomp", "ccomp", "acl", "advcl", "obl", "nmod") != nil
            case .infinitive:
                return tree.children(of: match.word, "xcomp", "ccomp", "advcl", "acl").contains {
                    reader.isInfinitive($0)
                }
                    || roles.objects(of: match.word).contains { object in
                        tree.children(of: object, "acl").contains { reader.isInfinitive($0) }
                    }
            case .distinct:
                let (from, to) = (Set(match.source.compactMap(\.country)), Set(match.target.compactMap(\.country)))
                return !from.isEmpty && !to.isEmpty && from.isDisjoint(with: to)
            case .plain: return isPlain(match.word)
            case .subjunctive:
                return tree.children(of: match.word, "ccomp").contains {
                    tree.sentence.tags[$0] == "VB" && tree.child(of: $0, "aux") == nil
                }
            case .menace: return match.reading.condition != nil || hasProspect(match.word)
            case .finite: return !reader.isInfinitive(match.word) || match.reading.isGoverned
            case .directed: return !match.target.isEmpty || tree.child(of: match.word, "obj", "nsubj:pass") != nil
            case .unconditional: return match.reading.condition == nil
            case .must:
                // "said Sudan **must** return the helicopter"
                return tree.children(of: match.word, "ccomp").contains { clause in
                    tree.children(of: clause, "aux").contains {
                        ["must", "should", "ought"].contains(tree.sentence.words[$0].lowercased())
                    }
                }
            case .condition: return match.reading.condition != nil
            case .oper: return match.reading.isGoverned
            case .refusal: return match.reading.isRefusal || match.reading.isUnable
            case .bare: return tree.child(of: match.word, "ccomp") == nil
            }
        }
    }

    /// "The leaders met" is a meeting, "the cabinet met" is not.
    private func isParley(_ match: Match) -> Bool {
        if match.participants.distinct().count > 1 { return true }
        if match.participants.contains(where: { $0.sector == .intergovernmental }) { return true }
        let others = roles.objects(of: match.word) + roles.words(Role("with"), at: match.word, carrier: nil)
        if others.contains(where: { PatternMatcher.negotiators.contains(tree.lemma($0)) }) { return true }
        return roles.subjects(of: match.word).contains {
            PatternMatcher.negotiators.contains(tree.lemma($0)) && tree.sentence.tags[$0].hasSuffix("S")
        }
    }

    private static let negotiators: Set<String> = [
        "minister", "leader", "president", "negotiator", "envoy", "delegation", "side", "diplomat", "rival", "premier",
        "commander", "general", "chief", "ambassador", "foe", "counterpart", "official", "they", "power", "ally",
        "neighbour", "neighbor", "general", "expert", "delegate", "representative",
    ]

    private func isPlain(_ word: Int) -> Bool {
        guard tree.isVerb(word) else { return tree.child(of: word, "acl") == nil && tree.preposition(of: word) != "on" }
        let next = word + 1 < tree.count ? tree.sentence.words[word + 1].lowercased() : ""
        return !["for", "on", "upon", "off", "in", "up", "out"].contains(next)
            && !tree.children(of: word, "xcomp", "ccomp", "obj").dropFirst().contains {
                !tree.isVerb($0) && !isName($0)
            }
            && !tree.children(of: word, "xcomp").contains {
                !isName($0) && (!tree.isVerb($0) || !reader.isInfinitive($0))
            }
    }

    /// Part of a long name that the parser took apart: "called President Sahle **Work Zawde**".
    private func isName(_ word: Int) -> Bool { tree.sentence.classes[word] == .propn }

    /// Whether what somebody is told is what will happen, or what not to do.
    private func hasProspect(_ word: Int) -> Bool {
        tree.children(of: word, "ccomp", "xcomp").contains { clause in
            reader.isInfinitive(clause)
                || tree.children(of: clause, "aux").contains {
                    PatternMatcher.prospects.contains(tree.sentence.words[$0].lowercased())
                }
        }
    }

    private static let prospects: Set<String> = [
        "will", "would", "could", "may", "might", "'ll", "’ll", "wo", "shall",
    ]

    private func isOfficial(_ actor: Actor) -> Bool {
        context.mentions.contains { $0.span == actor.span && ($0.kind == .person || $0.kind == .office) }
            || actor.entry.hasPrefix("coreference")
    }
}

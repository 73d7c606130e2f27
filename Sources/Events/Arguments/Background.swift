import Language
import Model

/// Whether an act is told only to explain what is new: what came before, and what the reader is taken to know.
struct Background {
    let context: SentenceContext
    private var tree: SentenceTree { context.tree }

    func holds(_ match: Match, time: TemporalExpression?, published: Publication?) -> Bool {
        let verb = tree.isVerb(match.word) ? match.word : match.carrier
        guard let verb else { return false }
        return isPluperfect(verb) || isKnown(verb) && !isFresh(time, published) || isLongBefore(verb)
    }

    /// "Paris **had threatened** a veto until …"; not "police said they had arrested him", where "said" only shifts the tense.
    private func isPluperfect(_ verb: Int) -> Bool {
        // A report that opens so has nothing newer to tell.
        guard context.index > 0, helpers(verb).contains("had") else { return false }
        return ![verb, tree.firstConjunct(of: verb)].contains { word in
            ["ccomp", "parataxis", "acl:relcl"].contains(tree.relation(word))
                || tree.children(of: word, "parataxis", "mark").contains {
                    tree.isVerb($0) || ["that", "if"].contains(tree.lemma($0))
                }
        }
    }

    /// "**the** player **whom the Russians let go**": a definite noun that is picked out by the act, of which the sentence tells something else.
    private func isKnown(_ verb: Int) -> Bool {
        guard tree.relation(verb) == "acl:relcl", let noun = tree.head(verb), tree.lemma(noun) != "which",
            tree.children(of: noun, "det").contains(where: { ["the", "those", "these"].contains(tree.lemma($0)) }),
            tree.head(noun) == nil || tree.isRelation(noun, "nsubj") || tree.isRelation(noun, "obj")
                || tree.isRelation(noun, "obl"),
            !tree.children(of: verb, "aux").contains(where: {
                ["will", "would", "may", "could"].contains(tree.lemma($0))
            })
        else { return false }
        // ", which", ", who": an afterthought that may be the news.
        return !(noun..<verb).contains { tree.sentence.words[$0] == "," }
    }

    private func isFresh(_ time: TemporalExpression?, _ published: Publication?) -> Bool {
        guard let start = time?.start, let published else { return false }
        return start.date.dayNumber >= published.wall.date.dayNumber - 2
    }

    /// "**seven years after** talks began".
    private func isLongBefore(_ verb: Int) -> Bool {
        guard tree.isRelation(verb, "advcl"),
            let mark = tree.children(of: verb, "mark").first(where: {
                ["after", "since"].contains(tree.sentence.words[$0].lowercased())
            }), mark > 0
        else { return false }
        return ["year", "month", "decade", "week"].contains(tree.lemma(mark - 1))
    }

    private func helpers(_ verb: Int) -> Set<String> {
        Set(tree.children(of: verb, "aux").map { tree.sentence.words[$0].lowercased() })
    }
}

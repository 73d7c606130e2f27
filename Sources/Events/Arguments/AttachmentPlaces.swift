import Language
import Model

extension Attachment {
    /// Where each event is: "in Geneva", "the Paris talks", "an elegant Moscow mansion".
    ///
    /// A visit is where it goes to, an attack where its target lies; what the opening tells without a place is where the dateline says.
    func places(dateline: Place?) -> [Place?] {
        var found = matches.map { $0.pattern.kind == "visit" ? destination(of: $0) : struck(by: $0) ?? named(by: $0) }
        for word in 0..<tree.count where tree.isRelation(word, "obl") || tree.isRelation(word, "nmod") {
            guard let preposition = tree.preposition(of: word), let head = tree.head(word),
                Attachment.locative.contains(preposition) || isGoal(preposition, head),
                preposition != "on" || context.mentionOfWord[word] == nil, let place = place(at: word),
                let owner = host(of: head, from: word), isFiner(place, than: found[owner]),
                !isImagined(word, matches[owner]),
                !isOfWords(matches[owner], head, place)
            else { continue }
            found[owner] = place
        }
        let own = found
        for index in matches.indices where own[index] == nil {
            found[index] =
                matches.indices.first { own[$0] != nil && isOneBreath(index, with: $0) }.flatMap { own[$0] }
                ?? (matches[index].pattern.kind == "attack" ? site(of: matches[index].target) : nil)
        }
        guard let dateline, context.index < 8 else { return found }
        return matches.indices.map { index in
            found[index]
                ?? (context.index < 3 && isReported(matches[index], dateline) || isHosted(matches[index], dateline)
                    ? dateline : nil)
        }
    }

    /// Whether a place says more than the one known so far: a town in the country that was named.
    private func isFiner(_ place: Place, than known: Place?) -> Bool {
        guard let known else { return true }
        let isState =
            known.country.map {
                context.mentions.contains {
                    $0.country == known.country && $0.kind == .country && $0.span == known.span
                } && place.country == $0
            } ?? false
        return isState && place.name != known.name
            && !context.mentions.contains { $0.span == place.span && $0.kind == .country }
    }

    /// "rejected a call for a truce **in Idlib**": where the words are about is not where they were said.
    private func isOfWords(_ match: Match, _ head: Int, _ place: Place) -> Bool {
        guard ["demand", "rejection", "accusation", "support", "threat", "sanction"].contains(match.pattern.kind) else {
            return false
        }
        return match.target.contains { $0.span.overlaps(place.span) }
            || tree.isNominal(head) && head != match.word && !match.reading.carriers.contains(head)
    }

    static let locative: Set<String> = [
        "in", "at", "near", "on", "outside", "inside", "around", "along", "off", "throughout", "across",
    ]
    private static let motion: Set<String> = [
        "fly", "travel", "go", "head", "arrive", "return", "come", "move", "drive",
    ]

    /// "flew **to Jerusalem** for talks".
    private func isGoal(_ preposition: String, _ head: Int) -> Bool {
        (preposition == "to" || preposition == "into") && Attachment.motion.contains(tree.lemma(head))
    }

    /// The match that a place belongs to: up the tree, but not out of a clause of its own, where somebody else does something.
    private func host(of head: Int, from word: Int) -> Int? {
        var at = head
        var nominal: Int? = word
        for _ in 0..<12 {
            if let direct = direct(at) { return isHome(nominal, of: direct, at) ? nil : direct }
            // A place far behind the verb of saying that the parser tied it to belongs to what was said.
            if Attachment.saying.contains(tree.lemma(at)), abs(at - word) > 3 {
                return matches.indices.filter { matches[$0].word < word }
                    .max { matches[$0].word < matches[$1].word }
            }
            // What something is or was "in the Middle East" is a clause of its own.
            if !tree.isVerb(at), tree.child(of: at, "cop") != nil, tree.child(of: at, "nsubj") != nil { return nil }
            guard let next = tree.head(at), !tree.isVerb(at) || !leaves(at) else { break }
            if tree.isNominal(at) { nominal = at }
            at = next
        }
        // A verb beside the place that tells no event of its own, joined to one that does: "arrived in Paris and met …".
        let top = sharedVerb(at)
        return matches.indices.first { verb(of: matches[$0]).map(sharedVerb) == top }
    }

    /// Whether a place only says where the attacker comes from, while the target is a place itself.
    private func isHome(_ nominal: Int?, of match: Int, _ at: Int) -> Bool {
        guard let nominal, tree.isRelation(nominal, "nsubj"), tree.head(nominal) == at else { return false }
        let match = matches[match]
        return match.pattern.kind == "attack" && match.word == at && site(of: match.target) != nil
    }

    /// Whether a verb opens a clause that may happen elsewhere; "as she left a rally" happens at the same place.
    private func leaves(_ verb: Int) -> Bool {
        guard ["advcl", "ccomp", "parataxis", "acl"].contains(where: { tree.isRelation(verb, $0) }) else {
            return false
        }
        let marks = tree.children(of: verb, "mark", "advmod").map { tree.sentence.words[$0].lowercased() }
        return !marks.contains { ["as", "while", "when"].contains($0) }
    }

    /// The first of the verbs that one subject does in a row: "**arrived** to attend talks and met …".
    private func sharedVerb(_ verb: Int) -> Int {
        var at = verb
        for _ in 0..<8 {
            guard let head = tree.head(at), tree.isVerb(head), tree.child(of: at, "nsubj") == nil,
                ["conj", "xcomp", "advcl"].contains(where: { tree.isRelation(at, $0) })
            else { break }
            at = head
        }
        return at
    }

    private func destination(of match: Match) -> Place? {
        let mentions = context.mentions.filter { mention in match.target.contains { $0.span.overlaps(mention.span) } }
        return mentions.lazy.compactMap(place).first
    }

    /// A city before the noun that names the event: "the **Paris** conference".
    private func named(by match: Match) -> Place? {
        guard match.pattern.part == .noun, match.pattern.kind == "meeting" || match.pattern.kind == "attack" else {
            return nil
        }
        return tree.children(of: match.word, "compound", "amod").lazy.compactMap { word -> Place? in
            guard let mention = context.mentionOfWord[word].map({ context.mentions[$0] }),
                [.city, .capital, .region].contains(mention.kind),
                !match.everybody.contains(where: { $0.span.overlaps(mention.span) })
            else { return nil }
            return place(mention)
        }.first
    }

    /// The town that an attack hits, finer than the country it lies in: "shelled **Mykolaiv** in Ukraine".
    private func struck(by match: Match) -> Place? {
        guard match.pattern.kind == "attack", match.pattern.part == .verb else { return nil }
        return tree.children(of: match.word, "obj", "nsubj:pass").lazy.compactMap { word -> Place? in
            guard let mention = context.mentionOfWord[word].map({ context.mentions[$0] }),
                mention.kind == .city || mention.kind == .region || mention.kind == .capital
            else { return nil }
            return place(mention)
        }.first
    }

    /// Where a target lies that is itself somewhere on the map: "bombarded **southern Israel**".
    private func site(of target: [Actor]) -> Place? {
        target.lazy.compactMap { actor in
            context.mentions.first {
                $0.span == actor.span && [.city, .region, .capital, .country].contains($0.kind)
                    && $0.sector != .military
            }
        }.compactMap(place).first
    }

    /// Talks with those who are at home where the story was written.
    private func isHosted(_ match: Match, _ dateline: Place) -> Bool {
        match.pattern.kind == "meeting" && match.reading.modality == .done
            && (dateline.country.map(match.countries.contains) ?? false)
    }

    /// Whether the dateline may say where it was: what was said or done now, by or to those who are at home there if it is more than
    /// words.
    private func isReported(_ match: Match, _ dateline: Place) -> Bool {
        guard match.reading.modality == .done, match.pattern.kind != "visit" else { return false }
        guard ["attack", "mobilization", "coercion", "protest"].contains(match.pattern.kind) else { return true }
        return dateline.country.map(match.countries.contains) ?? false
    }

    func place(at word: Int) -> Place? {
        let before = tree.children(of: word, "compound", "amod").filter { inner in
            context.mentionOfWord[inner].map { [.city, .capital, .region].contains(context.mentions[$0].kind) } ?? false
        }
        let isCapital = tree.lemma(word) == "capital"
        var whole: Place?
        for inner in [word] + before + parts(of: word) + beyond(word) {
            guard let mention = context.mentionOfWord[inner].map({ context.mentions[$0] }),
                let place = place(mention)
            else { continue }
            // A town is told rather than the country around it: "in Iraq, near **Mosul**".
            if mention.kind != .country { return whole.map { $0.country == place.country } ?? true ? place : whole }
            whole = whole ?? place
        }
        if isCapital, let whole, let name = whole.country.flatMap({ capitals[$0] }) {
            return Place(text: whole.text, name: name, country: whole.country, span: whole.span)
        }
        return whole ?? (Attachment.sites.contains(tree.lemma(word)) ? land(of: word) : nil)
    }

    /// Words behind a nominal that may say where it is: "the city **of Basra**", "a camp **near Goma**", "Dayton, **Ohio**".
    private func parts(of word: Int) -> [Int] {
        tree.children[word].filter { child in
            guard child > word else { return false }
            if tree.isRelation(child, "appos") || tree.isRelation(child, "flat") || tree.relation(child) == "nmod:poss"
            {
                return true
            }
            guard tree.isRelation(child, "nmod"), let preposition = tree.preposition(of: child) else { return false }
            return preposition == "of" || Attachment.locative.contains(preposition)
                || preposition == "with" && ["border", "frontier"].contains(tree.lemma(word))
        }.flatMap { [$0] + parts(of: $0) }
    }

    /// Whose border it is, where the parser hung the neighbour on the verb: "along its border **with Guyana**".
    private func beyond(_ word: Int) -> [Int] {
        guard ["border", "frontier"].contains(tree.lemma(word)), let head = tree.head(word) else { return [] }
        return tree.children(of: head, "obl").filter {
            $0 > word && $0 - word <= 3 && tree.preposition(of: $0) == "with"
        }
    }

    /// "in a southern **Thai** market", "in the **Iraqi** capital": the country whose site it is.
    private func land(of word: Int) -> Place? {
        tree.children(of: word, "amod", "compound", "nmod:poss").lazy.compactMap { inner -> Place? in
            guard let mention = context.mentionOfWord[inner].map({ context.mentions[$0] }),
                mention.kind == .demonym || mention.kind == .country,
                mention.country != nil
            else { return nil }
            // "in the **Egyptian capital**" is Cairo.
            if tree.lemma(word) == "capital", let name = mention.country.flatMap({ capitals[$0] }) {
                let span = mention.span.lowerBound..<max(mention.span.upperBound, tree.sentence.spans[word].upperBound)
                return Place(text: context.text.text(span), name: name, country: mention.country, span: span)
            }
            return Place(
                text: context.text.text(mention.span), name: mention.name, country: mention.country, span: mention.span)
        }.first
    }

    private static let sites: Set<String> = [
        "market", "city", "town", "village", "province", "capital", "port", "border", "region", "airport", "base",
        "prison", "camp", "island", "desert", "mosque", "church", "hotel", "water", "territory", "coast", "district",
        "area", "resort", "soil", "airspace", "mountain", "valley", "street", "suburb", "state", "enclave", "coastline",
        "peninsula", "side", "waters", "jungle", "beach", "south", "north", "east", "west", "heartland",
    ]

    private func place(_ mention: ActorMention) -> Place? { Place(mention, in: context.text) }
}

extension Place {
    /// The place that a mention names; nil for those who are nowhere in particular.
    init?(_ mention: ActorMention, in text: TokenizedText) {
        switch mention.kind {
        case .city, .region, .capital, .country, .seat:
            self.init(
                text: text.text(mention.span), name: mention.kind == .country ? mention.name : mention.entity,
                country: mention.country, span: mention.span)
        default: return nil
        }
    }
}

import Language

/// Finds the words that fill a role of a trigger: subject through control and conjunction, objects, prepositions.
struct RoleFinder {
    let context: SentenceContext
    private var tree: SentenceTree { context.tree }

    init(_ context: SentenceContext) { self.context = context }

    /// Head words of whatever fills `role` at `trigger`; `carrier` is the verb that carries a noun trigger.
    func words(_ role: Role, at trigger: Int, carrier: Int?) -> [Int] {
        var at = [trigger]
        for (depth, step) in role.steps.enumerated() {
            at = at.flatMap { word -> [Int] in
                if step == "light" { return carrier.map { [$0] } ?? [] }
                let isLast = depth == role.steps.count - 1
                return take(step, at: word, carrier: depth == 0 && isLast ? carrier : nil)
            }
        }
        return at
    }

    private func take(_ step: String, at word: Int, carrier: Int?) -> [Int] {
        switch step {
        case "subject": return subjects(of: word)
        case "object": return objects(of: word)
        case "iobj": return tree.children(of: word, "iobj")
        case "possessor": return tree.children(of: word, "nmod:poss")
        case "modifier": return premodifiers(of: word)
        case "ccomp": return tree.children(of: word, "ccomp", "xcomp")
        case "xcomp": return tree.children(of: word, "xcomp", "ccomp", "acl")
        case "acl": return tree.children(of: word, "acl")
        case "that": return tree.children(of: word, "acl", "ccomp").flatMap { subjects(of: $0) }
        default: return prepositional(step, at: word) + (carrier.map { prepositional(step, at: $0) } ?? [])
        }
    }

    /// Nominals with that preposition under the word, or under its object where a parser may have put them.
    private func prepositional(_ preposition: String, at word: Int) -> [Int] {
        if preposition == "between" || preposition == "among" {
            let listed = list(after: preposition, from: word)
            if !listed.isEmpty { return listed }
        }
        let near = obliques(of: word).filter { tree.preposition(of: $0) == preposition }
        guard near.isEmpty, tree.isNominal(word), RoleFinder.reaching.contains(preposition) else { return near }
        // "his visit as president **to Israel**", "talks in Vienna **with Iran**"
        return tree.children(of: word, "nmod").flatMap { tree.children(of: $0, "nmod", "obl") }
            .filter { tree.preposition(of: $0) == preposition }
    }

    /// Prepositions that belong to the noun that names an act even where another noun stands between.
    private static let reaching: Set<String> = ["to", "with", "against", "between", "by"]

    /// Nominals with a preposition under a word, or under its object or adverb, where parsers often put them.
    func obliques(of word: Int) -> [Int] {
        var own = tree.children(of: word, "obl", "nmod")
        guard tree.isVerb(word) else { return own }
        // "gave a welcome on **Thursday** to …": the parser hangs on the day what belongs to the verb.
        own += own.filter { day in context.times.contains { $0.word == day } }.flatMap { day in
            tree.children(of: day, "nmod").filter { tree.preposition(of: $0) != "of" }
        }
        // "provided photographs and other intelligence **to** …"
        let objects = tree.children(of: word, "obj").flatMap { [$0] + tree.children(of: $0, "conj") }
        return own + (objects + tree.children(of: word, "advmod")).flatMap { tree.children(of: $0, "nmod", "obl") }
    }

    /// "between A, B and C": nominals in the run after the preposition, whatever the parser made of it.
    private func list(after preposition: String, from word: Int) -> [Int] {
        guard let start = (word..<tree.count).first(where: { tree.sentence.words[$0].lowercased() == preposition })
        else { return [] }
        var found: [Int] = []
        var seen = Set<Int>()
        for at in (start + 1)..<max(start + 1, tree.count) {
            if tree.isVerb(at) || tree.sentence.classes[at] == .sconj || tree.sentence.words[at] == ";" { break }
            if let mention = context.mentionOfWord[at], context.mentions[mention].standing == .actor {
                if seen.insert(mention).inserted { found.append(at) }
            } else if tree.sentence.classes[at] == .adp, found.count > 1 {
                break
            }
        }
        return found
    }

    /// The run of adjectives and nouns before a noun: "**NATO – Russia** session", "the **Syrian government**'s raid".
    private func premodifiers(of word: Int) -> [Int] {
        var found: [Int] = []
        var seen = Set<Int>()
        var at = word - 1
        while at >= 0 {
            let text = tree.sentence.words[at]
            switch tree.sentence.classes[at] {
            case .adj, .noun, .propn, .num, .sym, .part, .x: break
            case .verb where tree.isRelation(at, "amod"): break
            case .punct where text == "-" || text == "–" || text == "—" || text == "/": break
            case .cconj where context.mentionOfWord[at + 1] != nil && at > 0 && context.mentionOfWord[at - 1] != nil:
                break
            default: return found
            }
            if let mention = context.mentionOfWord[at], context.mentions[mention].standing != .place,
                seen.insert(mention).inserted
            {
                found.insert(at, at: 0)
            }
            at -= 1
        }
        return found
    }

    /// Objects: direct, the subject of a passive, or the noun that a participle modifies ("troops **deployed**").
    func objects(of word: Int) -> [Int] {
        var found = tree.children(of: word, "obj") + tree.children(of: word, "nsubj:pass")
        if found.isEmpty { found = tree.children(of: word, "iobj") }
        // An object that the parser took for a bare adverbial ("warned **Finland** of …").
        if found.isEmpty { found = tree.children(of: word, "obl:unmarked").filter { context.mentionOfWord[$0] != nil } }
        if found.isEmpty, isPassive(word), let shared = sharedSubject(of: word) { found = [shared] }
        if found.isEmpty, isPassiveParticiple(word), let head = tree.head(word) { found = [head] }
        return found
    }

    /// "troops **deployed** by Russia"; a participle with an object of its own is a past tense misread.
    func isPassiveParticiple(_ word: Int) -> Bool {
        tree.isRelation(word, "acl") && tree.sentence.tags[word] == "VBN" && tree.child(of: word, "obj") == nil
    }

    func isPassive(_ word: Int) -> Bool {
        !tree.children(of: word, "aux:pass").isEmpty || !tree.children(of: word, "nsubj:pass").isEmpty
    }

    /// Who does it: subject, agent of a passive, or the subject that control, conjunction and participles hand down.
    func subjects(of word: Int) -> [Int] {
        if isPassive(word) || isPassiveParticiple(word) {
            return tree.children(of: word, "obl", "nmod").filter { tree.preposition(of: $0) == "by" }
        }
        // Of two the one that is known: "Hours earlier **Maduro** expelled …".
        let named = tree.children[word].filter {
            tree.relation($0) == "nsubj" || tree.relation($0) == "nsubj:outer"
        }
        if let own = named.first(where: { context.mentionOfWord[$0] != nil }) ?? named.first {
            return [antecedent(of: own, in: word)]
        }
        return inheritedSubjects(of: word, depth: 0)
    }

    /// Subjects of the clauses around a verb without one of its own, the nearest first; then a name before it that the parser
    /// took for something else ("**Norway** urged …").
    func outerSubjects(of word: Int) -> [Int] {
        // "by gathering troops" belongs to the main subject; a clause whose own subject is somebody unknown belongs to nobody else.
        let isControlled = tree.isRelation(word, "advcl") && tree.sentence.tags[word] == "VBG"
        let hasOwn = !isControlled && !subjects(of: word).isEmpty
        let around = tree.ancestors(of: word).flatMap { head in
            tree.children[head].filter { tree.relation($0) == "nsubj" }
        }
        let bare = tree.children[word].filter {
            $0 < word && context.mentionOfWord[$0] != nil && tree.preposition(of: $0) == nil
                && !tree.isRelation($0, "nsubj")
        }
        return hasOwn ? bare : bare + around
    }

    /// "which", "who", "that" of a relative clause stand for the noun the clause modifies.
    private func antecedent(of subject: Int, in clause: Int) -> Int {
        guard tree.isRelation(clause, "acl"), let head = tree.head(clause),
            RoleFinder.relatives.contains(tree.sentence.words[subject].lowercased())
        else { return subject }
        return head
    }

    private static let relatives: Set<String> = ["which", "who", "that", "whom"]

    private func sharedSubject(of word: Int) -> Int? {
        guard tree.isRelation(word, "conj"), let head = tree.head(word) else { return nil }
        return tree.child(of: head, "nsubj")
    }

    private func inheritedSubjects(of word: Int, depth: Int) -> [Int] {
        guard depth < 6, let head = tree.head(word) else { return [] }
        let relation = tree.relation(word)
        if relation.hasPrefix("xcomp"), let object = tree.child(of: head, "obj", "iobj"), object < word,
            tree.isVerb(head)
        {
            return [object]
        }
        if relation.hasPrefix("acl") {
            guard tree.isNominal(head) else { return clauseSubjects(head, depth) }
            let isPurpose = tree.sentence.tags[word] == "VB" || tree.preposition(of: word) != nil || hasMark(word)
            return isPurpose ? ownerSubjects(of: head, depth) : [head]
        }
        let climbs = ["conj", "xcomp", "advcl", "ccomp", "parataxis", "obl", "dep"].contains { relation.hasPrefix($0) }
        guard climbs else {
            return tree.isNominal(head) && (relation.hasPrefix("nmod") || relation.hasPrefix("appos"))
                ? ownerSubjects(of: head, depth) : []
        }
        return clauseSubjects(head, depth)
    }

    private func hasMark(_ word: Int) -> Bool { tree.child(of: word, "mark") != nil }

    private func clauseSubjects(_ head: Int, _ depth: Int) -> [Int] {
        if tree.isNominal(head), tree.child(of: head, "nsubj") == nil { return ownerSubjects(of: head, depth) }
        if isPassive(head), let subject = tree.child(of: head, "nsubj:pass") { return [subject] }
        if let own = tree.children[head].first(where: { tree.relation($0) == "nsubj" }) {
            return [antecedent(of: own, in: head)]
        }
        if tree.isRelation(head, "acl"), tree.sentence.tags[head] == "VBG", let noun = tree.head(head) { return [noun] }
        return inheritedSubjects(of: head, depth: depth + 1)
    }

    /// "Biden issued a **warning** of imposing…": the noun's own possessor, else the subject of the verb it belongs to.
    private func ownerSubjects(of noun: Int, _ depth: Int) -> [Int] {
        if let owner = tree.child(of: noun, "nmod:poss") { return [owner] }
        // "sceptical about **Iranian** motives in providing aid"
        let whose = tree.children(of: noun, "amod").filter { word in
            context.mentionOfWord[word].map {
                context.mentions[$0].kind == .demonym && context.mentions[$0].standing == .actor
            } ?? false
        }
        if context.mentionOfWord[noun] == nil, !whose.isEmpty { return whose }
        guard let head = tree.head(noun) else { return [] }
        if tree.isVerb(head) {
            return isPassive(head) && tree.isRelation(noun, "nsubj")
                ? subjects(of: head) : clauseSubjects(head, depth + 1)
        }
        return depth < 6 && tree.isNominal(head) ? ownerSubjects(of: head, depth + 1) : []
    }
}

import Language
import Model

/// Reads modality from the clause a trigger stands in: its auxiliaries, then every word that governs it, up to the sentence.
struct ModalityReader {
    let context: SentenceContext
    let operators: OperatorLexicon
    private let conditions: ConditionFinder
    private var tree: SentenceTree { context.tree }

    init(context: SentenceContext, operators: OperatorLexicon) {
        self.context = context
        self.operators = operators
        conditions = ConditionFinder(context.tree)
    }

    /// The verb that carries a noun trigger as its object or subject; nil when a preposition or a noun governs it.
    func carrier(ofNoun word: Int) -> Int? {
        var at = tree.firstConjunct(of: word)
        for _ in 0..<4 {
            guard let head = tree.head(at) else { return nil }
            let relation = tree.relation(at)
            if tree.isVerb(head), ["obj", "nsubj", "xcomp"].contains(where: { relation.hasPrefix($0) }) { return head }
            // "a round of talks", "a series of strikes"
            guard relation.hasPrefix("nmod"), tree.preposition(of: at) == "of", tree.isNominal(head) else { return nil }
            at = head
        }
        return nil
    }

    func read(_ trigger: Int, isHostile: Bool) -> ClauseReading {
        var state = State(trigger: trigger)
        state.condition = conditions.condition(of: trigger)
        if conditions.covers(trigger) { state.add(.hypothetical, trigger) }
        var at = trigger
        for step in 0..<10 {
            let isPredicate = tree.child(of: at, "cop") != nil
            if tree.isNominal(at) { nominal(at, &state) }
            if !tree.isNominal(at) || isPredicate { verbal(at, &state, isFirst: step == 0) }
            guard let next = climb(from: at, &state) else { break }
            at = next
        }
        return settle(state, isHostile: isHostile)
    }

    private struct State {
        var found: [Modality] = []
        var cues: [Int] = []
        var carriers: [Int]
        var isNegated = false
        var condition: Range<Int>?
        var speaker: Int?
        var hasWould = false
        var isReportedPast = false
        var isGoverned = false
        var isRefusal = false
        var isUnable = false

        init(trigger: Int) { carriers = [trigger] }

        mutating func add(_ modality: Modality, _ cue: Int) {
            found.append(modality)
            cues.append(cue)
        }
    }

    private func nominal(_ word: Int, _ state: inout State) {
        for child in tree.children[word] {
            let lemma = tree.lemma(child)
            if tree.isRelation(child, "det"), lemma == "no" || lemma == "any" && tree.child(of: word, "advmod") != nil {
                state.isNegated = state.isNegated || lemma == "no"
                state.cues.append(child)
            }
            if let found = operators.operators(for: lemma).first(where: { $0.complements.contains("modifier") }),
                tree.isRelation(child, "amod")
            {
                state.add(found.modality, child)
            }
        }
    }

    private func verbal(_ word: Int, _ state: inout State, isFirst: Bool) {
        var isNegated = false
        var auxiliaries = Set<String>()
        for child in tree.children[word] {
            let text = tree.sentence.words[child].lowercased()
            if tree.isRelation(child, "aux") || tree.isRelation(child, "cop") {
                auxiliary(text, child, &state)
                auxiliaries.insert(text)
            }
            if ["not", "n't", "never", "n’t"].contains(text), tree.isRelation(child, "advmod") || text != "never" {
                isNegated = true
                state.cues.append(child)
            }
            if text == "longer", child > 0, tree.sentence.words[child - 1].lowercased() == "no" { isNegated = true }
            if tree.isRelation(child, "nsubj"),
                tree.children[child].contains(where: {
                    tree.lemma($0) == "no" && tree.isRelation($0, "det")
                })
            {
                state.isNegated = true
            }
        }
        guard isNegated else { return }
        state.isNegated = true
        guard isFirst else { return }
        state.isRefusal = state.isRefusal || !auxiliaries.isDisjoint(with: ModalityReader.futures)
        state.isUnable = state.isUnable || !auxiliaries.isDisjoint(with: ["can", "ca", "could"])
    }

    private static let futures: Set<String> = [
        "will", "wo", "would", "shall", "'ll", "’ll", "'d", "’d", "ll",
    ]

    private func auxiliary(_ text: String, _ word: Int, _ state: inout State) {
        switch text {
        case "will", "shall", "'ll", "’ll", "wo", "ll": state.add(.planned, word)
        case "would", "'d", "’d": state.hasWould = true
        case "could", "may", "might", "can", "ca": state.add(.possible, word)
        case "must", "should", "ought": state.add(.demanded, word)
        default: break
        }
    }

    /// One step up; nil where the governing word no longer says how the act is meant.
    private func climb(from word: Int, _ state: inout State) -> Int? {
        guard let head = tree.head(word) else {
            // "Brussels **to** scrap duty on …"
            if isInfinitive(word), word > 1 { state.add(.planned, word) }
            return nil
        }
        let relation = tree.relation(word)
        if relation.hasPrefix("acl"), isInfinitive(word), tree.head(head) == nil, tree.isNominal(head),
            head + 2 == word,
            tree.sentence.classes[head] == .propn
        {
            state.add(.planned, word)
            return nil
        }
        if relation == "conj" { return sharesClause(word, head) ? head : nil }
        if relation.hasPrefix("acl:relcl") || relation.hasPrefix("appos") || relation == "nmod:poss" { return nil }
        if relation.hasPrefix("advcl") { return adverbial(word, head, &state) }
        let place = complement(word, relation)
        // "accused the United States **of violating**": the clause may hang on the object instead of the verb.
        if tree.isVerb(word), tree.isNominal(head), tree.isRelation(head, "obj") || tree.isRelation(head, "iobj"),
            let verb = tree.head(head),
            let found = operators(at: verb).first(where: {
                $0.complements.contains(place) && !$0.isReport
            })
        {
            state.add(found.modality, verb)
            state.isGoverned = true
            state.carriers.append(verb)
            return verb
        }
        let candidates = operators(at: head)
        if let found = candidates.first(where: { $0.complements.contains(place) && !$0.isReport })
            ?? candidates.first(where: { $0.complements.contains(place) })
        {
            // "announced they **were withdrawing** troops": about to.
            if found.isReport, tree.lemma(head) == "announce", tree.sentence.tags[word] == "VBG",
                tree.child(of: word, "aux") != nil
            {
                state.add(.planned, word)
            }
            if found.isReport || relation == "ccomp" || relation == "parataxis" {
                state.speaker = state.speaker ?? speaker(of: head)
                state.isReportedPast = state.isReportedPast || tree.sentence.tags[head] == "VBD"
            }
            if found.modality != .done {
                state.add(found.modality, head)
                state.isGoverned = true
            }
            if !found.isReport { state.carriers.append(head) }
            return found.isReport && !relation.hasPrefix("xcomp") ? nil : head
        }
        return uncued(word, head, relation, &state)
    }

    /// "to" with a bare verb.
    func isInfinitive(_ word: Int) -> Bool {
        tree.sentence.tags[word] == "VB"
            && tree.children[word].contains { tree.sentence.words[$0].lowercased() == "to" && $0 < word }
    }

    /// The operators of a word, those first that ask for a particle ("call **off**") which stands with it.
    private func operators(at word: Int) -> [OperatorLexicon.Operator] {
        operators.operators(for: tree.lemma(word)).filter { found in
            found.particle.map { particle in
                (word + 1 < tree.count && tree.sentence.words[word + 1].lowercased() == particle)
                    || tree.children[word].contains { tree.lemma($0) == particle }
            } ?? true
        }
    }

    /// What governs the act without an operator's help: aspect and light verbs carry it, others end the climb.
    private func uncued(_ word: Int, _ head: Int, _ relation: String, _ state: inout State) -> Int? {
        if relation.hasPrefix("xcomp") {
            if ["be", "have", "need"].contains(tree.lemma(head)), tree.sentence.classes[head] != .noun {
                state.add(tree.lemma(head) == "be" ? .planned : .demanded, head)
            }
            state.carriers.append(head)
            return head
        }
        // "pessimism **over holding** talks", "a debate about sending troops": thought of, not done.
        if tree.isVerb(word), tree.isNominal(head), tree.sentence.tags[word] == "VBG",
            tree.children(of: word, "mark", "case").contains(where: {
                ["over", "about", "against", "on"].contains(tree.sentence.words[$0].lowercased())
            })
        {
            state.add(.possible, word)
            return nil
        }
        if relation == "ccomp" || relation == "parataxis" {
            state.speaker = state.speaker ?? speaker(of: head)
            state.isReportedPast = tree.sentence.tags[head] == "VBD"
            return nil
        }
        if tree.isNominal(word), tree.isVerb(head), ["obj", "nsubj", "obl"].contains(where: { relation.hasPrefix($0) })
        {
            if relation.hasPrefix("obl"), let preposition = tree.preposition(of: word),
                ModalityReader.factual.contains(preposition)
            {
                return nil
            }
            if let preposition = tree.preposition(of: word), preposition == "ahead of" || preposition == "before" {
                state.add(.planned, word)
                return nil
            }
            state.carriers.append(head)
            return head
        }
        // "An attack would be a mistake."
        if relation.hasPrefix("nsubj"), tree.child(of: head, "cop") != nil { return head }
        if tree.isNominal(word), relation.hasPrefix("nmod"), tree.preposition(of: word) == "of" { return head }
        return nil
    }

    /// Prepositions that take what they govern for a fact of its own.
    private static let factual: Set<String> = [
        "after", "following", "since", "despite", "amid", "because of", "due to", "over", "in response to",
        "in retaliation for", "as a result of", "in protest at", "in the wake of",
    ]

    /// An adverbial clause: conditions are hypothetical, purposes planned, the rest stands for itself.
    private func adverbial(_ word: Int, _ head: Int, _ state: inout State) -> Int? {
        let marks = tree.children(of: word, "mark").map { tree.sentence.words[$0].lowercased() }
        if marks.contains(where: { ["if", "unless", "whether", "provided", "lest"].contains($0) }) {
            state.add(.hypothetical, word)
            return nil
        }
        let place = complement(word, "advcl")
        if let found = operators(at: head).first(where: {
            $0.complements.contains(place) && !$0.isReport
        }) {
            state.add(found.modality, head)
            state.isGoverned = true
            state.carriers.append(head)
            return head
        }
        // "gathered to protest", "wrote to demand": what is said so is said.
        if marks.contains("to"), ModalityReader.spoken.contains(tree.lemma(word)) {
            state.carriers.append(head)
            return head
        }
        if marks.contains("to") || marks.contains("before") || marks.contains("until") {
            state.add(.planned, word)
            state.carriers.append(head)
        }
        return nil
    }

    private static let spoken: Set<String> = [
        "protest", "demand", "denounce", "condemn", "urge", "press", "demonstrate", "complain", "thank", "congratulate",
        "apologise", "apologize", "express", "ask",
    ]

    private func sharesClause(_ word: Int, _ head: Int) -> Bool {
        if tree.isNominal(word) { return true }
        return tree.child(of: word, "nsubj") == nil
    }

    /// Where the act stands seen from its governor, in the words of operators.lex.
    private func complement(_ word: Int, _ relation: String) -> String {
        if relation == "nsubj:pass" { return "passive" }
        if relation.hasPrefix("nsubj") { return "subject" }
        if relation.hasPrefix("obj") { return "object" }
        if relation.hasPrefix("acl") || relation.hasPrefix("advcl") || (tree.isVerb(word) && relation.hasPrefix("nmod"))
        {
            let mark = tree.children(of: word, "mark", "case").map { tree.sentence.words[$0].lowercased() }.first
            return mark.map { $0 == "to" || $0 == "that" ? "clause" : $0 } ?? "clause"
        }
        if relation.hasPrefix("obl") || relation.hasPrefix("nmod") { return tree.preposition(of: word) ?? "object" }
        return "clause"
    }

    private func speaker(of verb: Int) -> Int? {
        tree.children[verb].first { tree.relation($0) == "nsubj" }
    }

    private func settle(_ state: State, isHostile: Bool) -> ClauseReading {
        var found = Set(state.found)
        if state.hasWould {
            if isHostile, state.condition != nil {
                found.insert(.threatened)
            } else {
                found.insert(state.isReportedPast ? .planned : .hypothetical)
            }
        }
        if isHostile, state.condition != nil, found.contains(.planned) { found.insert(.threatened) }
        if state.isNegated { found.insert(.denied) }
        let order: [Modality] = [.cancelled, .denied, .hypothetical, .possible, .demanded, .threatened, .planned]
        return ClauseReading(
            modality: order.first { found.contains($0) } ?? .done, isNegated: state.isNegated,
            condition: state.condition, speaker: state.speaker, carriers: state.carriers, cues: state.cues,
            isGoverned: state.isGoverned, isRefusal: state.isRefusal, isUnable: state.isUnable)
    }
}

import Language
import Model

/// The way up from a trigger through the words that govern it, each of which may say how the act is meant.
extension ModalityReader {
    /// One step up; nil where the governing word no longer says how the act is meant.
    func climb(from word: Int, _ state: inout State) -> Int? {
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
        let candidates = operators(at: head) + raised(relation, by: head)
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

    /// "The mission appeared **to collapse**": the subject of what seems is the subject of what it does.
    private func raised(_ relation: String, by head: Int) -> [OperatorLexicon.Operator] {
        guard relation.hasPrefix("nsubj"), ["appear", "seem", "look", "begin", "start"].contains(tree.lemma(head)),
            let inner = tree.children(of: head, "xcomp").first
        else { return [] }
        return operators(at: inner)
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
        // "a mission **to free** hostages", "funds to rebuild": meant, unless it is told who was first to do it.
        if relation.hasPrefix("acl"), isInfinitive(word), tree.isNominal(head), !isOrdinal(head, before: word) {
            if !ModalityReader.spoken.contains(tree.lemma(word)) { state.add(.planned, word) }
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

    /// "the **first** country to recognise …", "the only one to veto": done.
    private func isOrdinal(_ noun: Int, before verb: Int) -> Bool {
        (max(0, verb - 8)..<verb).contains { word in
            ModalityReader.ordinals.contains(tree.sentence.words[word].lowercased())
                && (word == noun || tree.ancestors(of: word).contains(noun))
        }
    }

    private static let ordinals: Set<String> = [
        "first", "last", "only", "second", "third", "fourth", "latest", "sole", "one", "next", "youngest", "oldest",
    ]

    /// Prepositions that take what they govern for a fact of its own.
    static let factual: Set<String> = [
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
        // "The book tells of 1962, **when** missiles were deployed": beside what the governor says, not its content.
        if tree.children(of: word, "advmod").contains(where: { tree.sentence.tags[$0] == "WRB" }) { return nil }
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
}

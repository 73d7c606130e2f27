import Language
import Model

/// Reads modality from the clause a trigger stands in: its auxiliaries, then every word that governs it, up to the sentence.
struct ModalityReader {
    let context: SentenceContext
    let operators: OperatorLexicon
    private let conditions: ConditionFinder
    var tree: SentenceTree { context.tree }

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
        warn(at, &state)
        return settle(state, isHostile: isHostile)
    }

    /// "The Americans will quit the treaty, an envoy **warned**": what is announced so is threatened.
    private func warn(_ top: Int, _ state: inout State) {
        guard state.found.contains(.planned) || state.hasWould,
            let verb = tree.children(of: top, "parataxis").first(where: {
                $0 > top && ["warn", "threaten"].contains(tree.lemma($0))
            })
        else { return }
        state.add(.threatened, verb)
        state.speaker = state.speaker ?? speaker(of: verb)
        state.carriers.append(verb)
    }

    struct State {
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
        // "will not be freed **until** Monday": put off.
        if state.isRefusal, hasUntil(word) { state.add(.cancelled, word) }
        state.isUnable = state.isUnable || !auxiliaries.isDisjoint(with: ["can", "ca", "could"])
    }

    /// "until Monday", "until he resigns", "before next week".
    private func hasUntil(_ verb: Int) -> Bool {
        tree.children[verb].contains { child in
            let marks = tree.children(of: child, "case", "mark", "advmod").map { tree.sentence.words[$0].lowercased() }
            return marks.contains("until") || marks.contains("before") && context.times.contains { $0.word == child }
        }
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

    func speaker(of verb: Int) -> Int? {
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
        // "may cancel the signing": nothing is called off yet.
        if found.contains(.cancelled), !found.isDisjoint(with: [.possible, .hypothetical]) { found.remove(.cancelled) }
        let order: [Modality] = [.cancelled, .denied, .hypothetical, .possible, .demanded, .threatened, .planned]
        return ClauseReading(
            modality: order.first { found.contains($0) } ?? .done, isNegated: state.isNegated,
            condition: state.condition, speaker: state.speaker, carriers: state.carriers, cues: state.cues,
            isGoverned: state.isGoverned, isRefusal: state.isRefusal, isUnable: state.isUnable)
    }
}

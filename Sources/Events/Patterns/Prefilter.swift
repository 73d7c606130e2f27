import Language
import Model

/// Tells from raw tokens, before any tagging, which sentences can hold an event at all: a trigger stands there with all the
/// words that some pattern of it asks for, and somebody who may have acted.
///
/// It is meant never to drop a sentence in which a pattern would match.
struct Prefilter: Sendable {
    /// What a pattern asks of the words of a sentence, whatever their order.
    private struct Demand {
        /// Of each list one lemma must be there.
        let lists: [[Int16]]
        /// Fewest actors, pronouns counted.
        let actors: Int
    }

    private let forms: SurfaceForms
    /// By lemma number; empty for lemmas that are no trigger.
    private let demands: [[Demand]]
    private let words: Int
    /// Numbers from here on are pronouns and words that stand for those named before.
    private let firstReference: Int

    init(patterns: [TriggerPattern], irregular: [String: [String]]) {
        var numbers: [String: Int16] = [:]
        var names: [String] = []
        func number(_ written: String) -> Int16 {
            // Tokens end at hyphens: "test-fire" is found by "fire".
            let name = written.split(separator: "-").last.map(String.init) ?? written
            if let known = numbers[name] { return known }
            names.append(name)
            numbers[name] = Int16(names.count - 1)
            return Int16(names.count - 1)
        }
        var found: [Int16: [Demand]] = [:]
        for pattern in patterns {
            let lists = Prefilter.lists(pattern).map { $0.map(number) }
            found[number(pattern.lemma), default: []].append(
                Demand(lists: lists, actors: pattern.needs.contains(.pair) ? 2 : 1))
        }
        // A name of its own, so that a trigger ("party", "leader") and a reference stay two lemmas.
        let triggers = names
        firstReference = triggers.count
        demands = triggers.indices.map { found[Int16($0)] ?? [] }
        forms = SurfaceForms(triggers + Discourse.references, irregular: irregular)
        words = (triggers.count + Discourse.references.count + 63) / 64
    }

    /// Lists of lemmas of which a pattern needs one each.
    private static func lists(_ pattern: TriggerPattern) -> [[String]] {
        var lists = pattern.companions.map { [$0] }
        for list in [pattern.object] + pattern.required.values where !list.isEmpty && !list.contains(where: isKind) {
            lists.append(list.sorted())
        }
        if !pattern.light.isEmpty { lists.append(pattern.light.sorted()) }
        if !pattern.adverbs.isEmpty { lists.append(pattern.adverbs.sorted()) }
        if !pattern.modals.isEmpty {
            let isFuture = pattern.modals.contains("will")
            lists.append(pattern.modals.sorted() + (isFuture ? ["'ll", "’ll"] : []))
        }
        return lists
    }

    /// `@person` and its like name kinds of actors, not words.
    private static func isKind(_ lemma: String) -> Bool { lemma.hasPrefix("@") }

    /// - Parameters:
    ///   - mentions: how many are named in the sentence.
    ///   - hasActor: whether one of them may act.
    ///   - hasHistory: whether any was named so far, so that pronouns may stand for one.
    func passes(_ text: TokenizedText, _ tokens: Range<Int>, mentions: Int, hasActor: Bool, hasHistory: Bool) -> Bool {
        guard hasActor || hasHistory else { return false }
        return withUnsafeTemporaryAllocation(of: UInt64.self, capacity: words) { present in
            present.initialize(repeating: 0)
            var references = 0
            for token in tokens {
                forms.lemmas(of: text.bytes, text.span(token)) { lemma in
                    present[lemma >> 6] |= 1 << UInt64(lemma & 63)
                    // "the two leaders" are two.
                    if lemma >= firstReference { references += 2 }
                }
            }
            guard hasActor || references > 0 else { return false }
            let actors = mentions + (hasHistory ? references : 0)
            return (0..<words).contains { word in
                var bits = present[word]
                while bits != 0 {
                    let lemma = word << 6 | bits.trailingZeroBitCount
                    if lemma < firstReference, demands[lemma].contains(where: { meets($0, present, actors) }) {
                        return true
                    }
                    bits &= bits - 1
                }
                return false
            }
        }
    }

    private func meets(_ demand: Demand, _ present: UnsafeMutableBufferPointer<UInt64>, _ actors: Int) -> Bool {
        actors >= demand.actors
            && demand.lists.allSatisfy { list in
                list.contains { present[Int($0) >> 6] >> UInt64($0 & 63) & 1 == 1 }
            }
    }
}

import Language
import Model

/// A pattern that fits a word, with the actors it found.
struct Match {
    var pattern: TriggerPattern
    let word: Int
    let carrier: Int?
    var reading: ClauseReading
    var source: [Actor]
    var target: [Actor]
    var participants: [Actor]
    /// What the model thinks of it; nil before it was asked.
    var opinion: Opinion?

    var confidence: Double { opinion?.confidence ?? 0 }
    var everybody: [Actor] { source + target + participants }
    var countries: Set<String> { Set(everybody.compactMap(\.country)) }
}

extension Match {
    /// A tariff on another state is a penalty between states, one at home a coercion.
    var levied: Match {
        guard pattern.kind == "coercion", pattern.action == "tariff", let home = source.first?.country,
            target.contains(where: { $0.country != nil && $0.country != home })
        else { return self }
        var match = self
        match.pattern = pattern.told(kind: "sanction", action: pattern.action)
        return match
    }

    /// Kinds that are done with words to somebody.
    static let addressedKinds: Set<String> = ["rejection", "accusation", "threat"]

    /// Kinds of acts that somebody else wants of one.
    static let kindActs: Set<String> = [
        "meeting", "visit", "call", "agreement", "support", "cooperation", "aid", "concession",
    ]

    /// Kinds whose promise under a condition is a threat.
    static let hostileKinds: Set<String> = [
        "sanction", "attack", "coercion", "relations", "mobilization", "threat", "protest",
    ]
}

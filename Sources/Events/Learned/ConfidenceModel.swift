import Model

/// How likely an event is right: a logistic over what was found, fitted on labelled text (Training/Learned, `Models/confidence.lex`).
struct ConfidenceModel: Sendable {
    private let weights: [String: Double]

    static func embedded() throws(LexiconError) -> ConfidenceModel {
        let file = try EmbeddedFile("Events/Models/confidence.lex")
        let lexicon = try LexiconFile(name: file.name, text: file.text, format: "confidence 1", keys: ["weight"])
        var weights: [String: Double] = [:]
        for line in lexicon.lines {
            guard let weight = line["weight"].first.flatMap(Double.init) else {
                throw LexiconError(file: file.name, line: line.number, reason: "has no weight")
            }
            weights[line.head] = weight
        }
        return ConfidenceModel(weights: weights)
    }

    /// What each sign adds, the heaviest first; what adds next to nothing is left out.
    func parts(_ signs: [ConfidenceSign]) -> [Event.Sign] {
        signs.map { Event.Sign(name: $0.name, weight: (weights[$0.name] ?? 0) * $0.value) }
            .filter { abs($0.weight) >= 0.1 && $0.name != "always" }
            .sorted { (-abs($0.weight), $0.name) < (-abs($1.weight), $1.name) }.prefix(6).map(\.self)
    }

    func confidence(_ signs: [ConfidenceSign]) -> Double {
        let sum = signs.reduce(0) { $0 + (weights[$1.name] ?? 0) * $1.value }
        return min(max(1 / (1 + (-sum).exponential), 0.01), 0.99)
    }
}

/// One thing that speaks for or against an event: its name in `Models/confidence.lex`, and how much of it there is.
struct ConfidenceSign: Sendable {
    let name: String
    let value: Double

    init(_ name: String, _ value: Double = 1) {
        self.name = name
        self.value = value
    }

    /// What a match shows of itself, before the model is asked.
    static func signs(of match: Match, isQuoted: Bool) -> [ConfidenceSign] {
        let pattern = match.pattern
        var signs = [
            ConfidenceSign("always"), ConfidenceSign("kind \(pattern.kind)"),
            ConfidenceSign("modality \(match.reading.modality.rawValue)"),
            ConfidenceSign("countries \(min(match.countries.count, 3))"),
        ]
        if pattern.part == .noun { signs.append(ConfidenceSign("noun")) }
        if pattern.part == .noun, match.carrier == nil { signs.append(ConfidenceSign("noun without verb")) }
        if !pattern.object.isEmpty || !pattern.companions.isEmpty || !pattern.required.isEmpty {
            signs.append(ConfidenceSign("specific"))
        }
        if match.source.isEmpty, match.participants.isEmpty { signs.append(ConfidenceSign("nobody acts")) }
        if match.everybody.contains(where: { $0.entry.hasPrefix("coreference") }) {
            signs.append(ConfidenceSign("coreference"))
        }
        if match.everybody.contains(where: { $0.entry.hasSuffix("country of the article") }) {
            signs.append(ConfidenceSign("country of the article"))
        }
        if match.reading.isNegated { signs.append(ConfidenceSign("negated")) }
        if match.reading.condition != nil { signs.append(ConfidenceSign("condition")) }
        if isQuoted { signs.append(ConfidenceSign("quoted")) }
        return signs
    }

    /// What the model says of a match; log odds, cut at ±6.
    static func signs(of opinion: Opinion) -> [ConfidenceSign] {
        let whose = opinion.isOwn ? "model" : "pattern"
        return [
            ConfidenceSign("\(whose): this kind", opinion.kind.logOdds),
            ConfidenceSign("\(whose): some event", (1 - opinion.nothing).logOdds),
        ] + (opinion.isOwn ? [ConfidenceSign("found by the model")] : [])
            + (opinion.isOwn && !opinion.isAlone ? [ConfidenceSign("found beside patterns")] : [])
    }
}

extension Double {
    /// eˣ without a library: halves the argument until the series converges fast.
    var exponential: Double {
        guard self > -700 else { return 0 }
        guard self < 700 else { return .infinity }
        var halvings = 0
        var part = self
        while abs(part) > 0.03125 {
            part /= 2
            halvings += 1
        }
        var value = 1 + part * (1 + part / 2 * (1 + part / 3 * (1 + part / 4 * (1 + part / 5))))
        for _ in 0..<halvings { value *= value }
        return value
    }

    /// ln(p / (1 − p)), cut at ±6.
    fileprivate var logOdds: Double {
        guard self > 0.0024726 else { return -6 }
        guard self < 0.9975274 else { return 6 }
        return (self / (1 - self)).logarithm
    }

    /// ln x for x > 0, by three steps of Halley's rule on eʸ = x.
    private var logarithm: Double {
        var y = Double(exponent) * 0.693_147_180_559_945_3 + (significand - 1) * 0.693_147_180_559_945_3
        for _ in 0..<3 {
            let power = y.exponential
            y += 2 * (self - power) / (self + power)
        }
        return y
    }
}

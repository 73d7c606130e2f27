internal import Model

extension TimeRule {
    /// "The week", "my weekend" as all that is said: the current one. Within a sentence it names no time.
    static let bareUnit = TimeRule(name: "bare-unit", triggers: [.the, .unit]) { cursor in
        _ = cursor.accept(.the)
        guard cursor.token.lexeme == .unit, let unit = TimeUnit(rawValue: cursor.token.number), unit >= .weekend,
            unit <= .year, unit != .quarter, unit != .season
        else { return nil }
        cursor.at += 1
        guard cursor.isAtEnd || cursor.token.lexeme == .period else { return nil }
        return .relative(unit.grain, unit.masked) { $0.isAlone ? $0.unit(unit, 0) : nil }
    }
}

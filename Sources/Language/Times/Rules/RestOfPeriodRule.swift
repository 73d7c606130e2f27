internal import Model

extension TimeRule {
    /// "the rest of the year", "the remainder of this week", "rest of 2022": what is left of the period, with today.
    static let restOfPeriod = TimeRule(name: "rest-of-period", triggers: [.the, .rest]) { cursor in
        _ = cursor.accept(.the)
        guard cursor.accept(.rest) else { return nil }
        _ = cursor.accept(.of)
        if let unit = cursor.attempt({ bareUnit(&$0) }) {
            return .relative(unit.grain, unit.masked, mod: .rest, role: .window) { $0.unit(unit, 0) }
        }
        guard cursor.peek(-1).lexeme == .of else { return nil }
        for rule in [thisUnit, monthYear, year, season, quarter] {
            var inner = cursor
            guard var reading = rule.read(&inner), reading.mod == nil else { continue }
            cursor = inner
            reading.mod = .rest
            reading.role = .window
            return reading
        }
        return nil
    }

    /// "the day", "this day", "current week".
    private static func bareUnit(_ cursor: inout Cursor) -> TimeUnit? {
        if !cursor.accept(.the, .this), ["my", "our", "his", "her", "their"].contains(cursor.source.word(cursor.token))
        {
            cursor.at += 1
        }
        _ = cursor.accept(.current)
        guard cursor.token.lexeme == .unit, let unit = cursor.unit(), unit >= .day else { return nil }
        return unit
    }
}

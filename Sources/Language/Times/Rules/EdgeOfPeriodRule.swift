internal import Model

extension TimeRule {
    /// "the end of March", "early 2022", "mid-January", "late last year", "the beginning of the week", "year-end", "the end of the
    /// month": the period, with where in it.
    static let edgeOfPeriod = TimeRule(
        name: "edge-of-period",
        triggers: [.the, .end, .start, .beginning, .middle, .early, .late, .mid, .unit, .periodEnd]
    ) { cursor in
        if cursor.token.lexeme == .unit { return yearEnd(&cursor) }
        let from = cursor.at
        _ = cursor.accept(.the)
        if cursor.token.lexeme == .periodEnd { return shortEnd(&cursor) }
        guard let mod = position(&cursor, hasArticle: from != cursor.at) else { return nil }
        if let reading = cursor.attempt({ unitEdge(&$0, mod) }) { return reading }
        for rule in [monthYear, thisUnit, year, season, quarter, century, decade] {
            var inner = cursor
            guard var reading = rule.read(&inner), reading.mod == nil else { continue }
            if let fields = reading.meaning.calendar {
                // "late on 21 June" is no year 21.
                if fields.day != nil || !fields.isBC && (fields.year ?? 1000) < 1000 { continue }
            }
            cursor = inner
            reading.mod = mod
            return reading
        }
        return nil
    }

    private static func position(_ cursor: inout Cursor, hasArticle: Bool) -> TimeMod? {
        let token = cursor.token.lexeme
        switch token {
        case .end, .start, .beginning, .middle:
            cursor.at += 1
            guard cursor.accept(.of) else { return nil }
            return token == .end ? .end : token == .middle ? .mid : .start
        case .early, .late, .mid:
            cursor.at += 1
            _ = cursor.acceptHyphen()
            _ = cursor.accept(.in)
            return token == .early ? .start : token == .late ? .end : .mid
        default: return nil
        }
    }

    /// "the end of the month", "the end of the year", "the end of that week".
    private static func unitEdge(_ cursor: inout Cursor, _ mod: TimeMod) -> Reading? {
        _ = cursor.accept(.the, .that)
        guard cursor.token.lexeme == .unit, let unit = cursor.unit(),
            unit >= .day, unit != .season
        else { return nil }
        return .relative(unit.grain, unit.masked, mod: mod) { $0.unit(unit, 0) }
    }

    /// "EOM", "EOY": in capitals.
    private static func shortEnd(_ cursor: inout Cursor) -> Reading? {
        guard cursor.token.flags.contains(.upper), let unit = TimeUnit(rawValue: cursor.token.number) else {
            return nil
        }
        cursor.at += 1
        return .relative(unit.grain, unit.masked, mod: .end) { $0.unit(unit, 0) }
    }

    /// "year-end", "month's end", "year end".
    private static func yearEnd(_ cursor: inout Cursor) -> Reading? {
        guard let unit = TimeUnit(rawValue: cursor.token.number), unit >= .month, unit != .season else { return nil }
        cursor.at += 1
        if cursor.accept(.apostrophe) {
            guard cursor.accept(.s) else { return nil }
        } else {
            _ = cursor.acceptHyphen()
        }
        guard cursor.accept(.end) else { return nil }
        return .relative(unit.grain, unit.masked, mod: .close) { $0.unit(unit, 0) }
    }
}

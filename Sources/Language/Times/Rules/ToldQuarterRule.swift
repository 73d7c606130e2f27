internal import Model

extension TimeRule {
    /// "the quarter", "the latest period": the quarter that was told before; nothing where none was.
    static let toldQuarter = TimeRule(name: "told-quarter", triggers: [.the]) { cursor in
        cursor.at += 1
        if cursor.isYear(), cursor.peek(1).lexeme == .unit || cursor.peek(1).lexeme == .period_ {
            // "the 1988 quarter"
            let year = cursor.token.number
            cursor.at += 1
            guard cursor.unitOf(.quarter) || cursor.accept(.period_) else { return nil }
            return .relative(.quarter, "\(year)-QX") { context in
                context.quarter.map { .quarter(year, $0.number) } ?? .year(year)
            }
        }
        let isLatest = cursor.accept(.latest)
        guard cursor.unitOf(.quarter) || isLatest && cursor.accept(.period_) else { return nil }
        if let ended = cursor.attempt({ endedOn(&$0) }) { return ended }
        // "the quarter a year ago"
        let isYearAgo = cursor.attempt { cursor -> Bool? in
            guard cursor.accept(.a), cursor.unitOf(.year), cursor.accept(.ago, .earlier) else { return nil }
            return true
        }
        let shift = isYearAgo == nil ? 0 : -1
        return .relative(.quarter, "XXXX-QX") { context in
            context.quarter.flatMap { .quarter($0.year + shift, $0.number) }
        }
    }

    /// "the quarter ended Sept. 30": the quarter of that day; the day is left to be read.
    private static func endedOn(_ cursor: inout Cursor) -> Reading? {
        var ahead = cursor
        guard ahead.accept(.ended, .ending), let end = monthDay.read(&ahead)?.meaning.calendar, let month = end.month
        else { return nil }
        return .relative(.quarter, "XXXX-QX") { context in
            context.calendar(end)?.day.flatMap { .quarter($0.year, (month + 2) / 3) }
        }
    }
}

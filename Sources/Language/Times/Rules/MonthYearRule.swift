internal import Model

extension TimeRule {
    /// "January", "January 2022", "Jan. of 2022", "last June", "2018 March", "the month of May".
    static let monthYear = TimeRule(name: "month", triggers: [.month, .monthShort, .number]) { cursor in
        if cursor.token.lexeme == .number { return yearMonth(&cursor) }
        let first = cursor.at
        let token = cursor.token
        guard let month = cursor.month() else { return nil }
        if cursor.attempt({ ofThatYear(&$0) }) != nil {
            return .relative(.month, "XXXX-\(Stretch.two(month))") { context in
                (context.year ?? context.anchor?.year).flatMap { .month($0, month) }
            }
        }
        var fields = CalendarFields(month: month)
        _ = cursor.attempt { cursor -> Bool? in
            if let shift = cursor.attempt({ $0.shiftedYear() }) {
                fields.yearShift = shift
                return true
            }
            _ = cursor.acceptHyphen()
            guard let year = cursor.yearAfterDate() ?? cursor.yearWords() else { return nil }
            fields.year = year
            return true
        }
        cursor.era(&fields)
        if fields.year == nil, fields.yearShift == nil, !standsAsMonth(cursor, at: first, token) { return nil }
        return Reading(.calendar(fields))
    }

    /// "August of that year", "July of the same year": the year told before.
    private static func ofThatYear(_ cursor: inout Cursor) -> Bool? {
        guard cursor.accept(.of) else { return nil }
        if cursor.accept(.the) {
            guard cursor.accept(.same) else { return nil }
        } else {
            guard cursor.accept(.that) else { return nil }
            _ = cursor.accept(.same)
        }
        return cursor.unitOf(.year) ? true : nil
    }

    /// "2018 March", "2024-August".
    private static func yearMonth(_ cursor: inout Cursor) -> Reading? {
        guard cursor.isYear(), !cursor.token.isGlued || cursor.peek(-1).lexeme != .slash else { return nil }
        let year = cursor.token.number
        cursor.at += 1
        let mark = cursor.token.lexeme
        _ = cursor.accept(.hyphen, .slash)
        _ = cursor.accept(.ad)
        // "2020/23/Sep"
        if cursor.peek(-1).lexeme == .slash, let day = cursor.attempt({ $0.dayNumber() }), cursor.accept(.slash) {
            return cursor.month().map { Reading(.calendar(CalendarFields(year: year, month: $0, day: day))) }
        }
        guard cursor.token.lexeme == .month || cursor.token.lexeme == .monthShort, let month = cursor.month() else {
            return nil
        }
        guard
            let day = cursor.attempt({ cursor -> Int? in
                if mark == .hyphen || mark == .slash { _ = cursor.accept(mark) }
                return cursor.dayNumber()
            })
        else {
            return Reading(.calendar(CalendarFields(year: year, month: month)))
        }
        return Reading(.calendar(CalendarFields(year: year, month: month, day: day)))
    }

    /// "May", "March", "Mar", "Dec" can be other words: they need a capital and, "may" and "march", a cue.
    private static func standsAsMonth(_ cursor: Cursor, at first: Int, _ token: TimeToken) -> Bool {
        let back = first - cursor.at
        let before = cursor.peek(back - 1)
        let after = cursor.token
        // "32 August": a figure that is no day.
        if before.lexeme == .number, before.width <= 2, !token.isGlued || before.width == 2 { return false }
        let governed = makesMonth(before)
        if token.lexeme == .monthShort {
            if after.lexeme == .hyphen, after.isGlued, cursor.peek(1).lexeme == .monthShort { return true }
            let isLoose = [.and, .comma, .to, .the, .hyphen, .for].contains(before.lexeme)
            guard governed && !(isLoose && after.isCapital) || cursor.peek(-1).lexeme == .period else { return false }
            return token.isCapital || governed
        }
        switch token.number {
        case 5:
            if after.verb == .base || after.verb == .be || after.lexeme == .not { return false }
            return (governed || before.lexeme == .early || before.lexeme == .late || before.lexeme == .mid)
                && (token.isCapital || before.lexeme == .in)
        case 3:
            guard token.isCapital, !token.flags.contains(.upper) else { return governed && before.lexeme == .in }
            if after.lexeme == .on || after.lexeme == .to || before.lexeme == .the { return false }
            return governed || !token.flags.contains(.opening)
        case 4, 6, 8:
            // April, June, August are also names: "April Ryan".
            if !token.isCapital { return true }
            let isName = after.isCapital && after.lexeme == .other && !after.flags.contains(.upper)
            return !isName || governed && before.lexeme != .and && before.lexeme != .comma && before.lexeme != .to
        default: return true
        }
    }

    /// A word that makes a month of what follows.
    private static func makesMonth(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .in, .of, .since, .until, .till, .by, .from, .to, .through, .before, .after, .during, .this, .last, .next,
            .early, .late, .mid, .and, .between, .each, .every, .following, .previous, .hyphen, .comma, .for, .past,
            .the:
            true
        default: false
        }
    }
}

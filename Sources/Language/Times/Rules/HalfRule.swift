internal import Model

extension TimeRule {
    /// "the first half of 2023", "the second half".
    static let half = TimeRule(name: "half", triggers: [.the, .ordinal, .second, .this]) { cursor in
        let owner = cursor.attempt { $0.yearOwner() }
        _ = cursor.accept(.the)
        guard cursor.token.lexeme == .ordinal || cursor.token.lexeme == .second, let number = cursor.ordinal(),
            (1...2).contains(number)
        else { return nil }
        _ = cursor.acceptHyphen()
        guard cursor.accept(.half) else { return nil }
        if owner == nil, let reading = cursor.attempt({ halfOfMonth(&$0, number) }) { return reading }
        // "the first half" alone is half of a match; a year or "of the year" makes it a time.
        guard let year = owner ?? cursor.attempt({ $0.yearRef() }) else { return nil }
        return .relative(.half, "XXXX-H\(number)") { context in
            context.stretch(in: year, direct: { .half($0, number) })
        }
    }

    /// "the second half of April": from the 16th; the TIMEX3 value is the month's.
    private static func halfOfMonth(_ cursor: inout Cursor, _ number: Int) -> Reading? {
        guard cursor.accept(.of), let month = monthYear.read(&cursor)?.meaning.calendar, let name = month.month else {
            return nil
        }
        return .relative(.month, "XXXX-\(Stretch.two(name))") { context in
            guard var stretch = context.calendar(month), let first = stretch.start?.date else { return nil }
            let middle = WallTime(first.adding(days: 15))
            if number == 1 { stretch.end = middle } else { stretch.start = middle }
            return stretch
        }
    }
}

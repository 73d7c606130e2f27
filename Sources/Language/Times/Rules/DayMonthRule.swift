internal import Model

extension TimeRule {
    /// "9 January", "the 9th of January 2022", "31-Oct-74", "first of March".
    static let dayMonth = TimeRule(
        name: "day-month", triggers: [.the, .number, .ordinal, .second, .tens, .cardinal]
    ) { cursor in
        let hasArticle = cursor.accept(.the)
        guard
            !hasArticle || cursor.token.lexeme == .number || cursor.token.lexeme == .ordinal
                || cursor.token.lexeme == .second || cursor.token.lexeme == .tens
        else { return nil }
        if cursor.token.lexeme == .number {
            let before = cursor.peek(-1)
            if cursor.token.isGlued, [.currency, .period, .colon].contains(before.lexeme) { return nil }
        }
        guard let day = cursor.dayNumber() ?? cursor.ordinal() ?? (hasArticle ? nil : cursor.dayWordsBeforeMonth()),
            (1...31).contains(day)
        else { return nil }
        let dashed = cursor.accept(.hyphen, .slash)
        if !dashed {
            _ = cursor.acceptDayOf()
            _ = cursor.accept(.of)
        }
        guard let month = cursor.month() else { return nil }
        var fields = CalendarFields(month: month, day: day)
        if dashed, cursor.accept(.hyphen, .slash), cursor.token.lexeme == .number {
            guard cursor.token.width == 2 || cursor.isYear() else { return nil }
            fields.year = cursor.isYear() ? cursor.token.number : Cursor.fullYear(cursor.token.number)
            cursor.at += 1
        } else if let year = cursor.yearAfterDate() {
            fields.year = year
        }
        cursor.era(&fields)
        return Reading(.calendar(fields))
    }
}

extension Cursor {
    /// "(day) of" after an ordinal.
    fileprivate mutating func acceptDayOf() -> Bool {
        guard token.lexeme == .unit, token.number == TimeUnit.day.rawValue,
            peek(1).lexeme == .of || peek(1).lexeme == .in
        else { return false }
        at += 2
        return true
    }

    /// "twenty nine May": rare, and only right before a month.
    fileprivate mutating func dayWordsBeforeMonth() -> Int? {
        attempt { cursor in
            guard let day = cursor.cardinalWords(), cursor.token.lexeme == .month, cursor.token.isCapital else {
                return nil
            }
            return day
        }
    }
}

extension PhraseJoin {
    /// "Monday and Tuesday", "Saturday and Sunday": neighbouring days in a row, which the clause dates together.
    static let weekdayList = PhraseJoin(name: "weekday-list") { first, second, between, _ in
        guard between.reads(.and), let a = bareWeekday(first), let b = bareWeekday(second), b == a % 7 + 1 else {
            return nil
        }
        return .joined(first, second, .coordination([first, second], isRange: false), rule: "weekday-list")
    }

    /// Nothing but a weekday is said.
    private static func bareWeekday(_ phrase: Phrase) -> Int? {
        guard let fields = phrase.meaning.calendar, fields.day == nil, fields.month == nil, fields.which == nil,
            phrase.mod == nil
        else { return nil }
        return fields.weekday
    }
}

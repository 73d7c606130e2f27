extension PhraseJoin {
    /// "Wednesday, Jan. 12", "Friday 30-12-16", "Jul 18, Fri": the weekday confirms.
    static let weekdayAndDate = PhraseJoin(name: "weekday-and-date") { first, second, between, _ in
        guard
            between.isEmpty || between.reads(.comma) || between.reads(.the) || between.reads(.comma, .the)
                || between.reads(.open) || between.reads(.hyphen),
            let a = first.meaning.calendar, let b = second.meaning.calendar
        else { return nil }
        var fields: CalendarFields
        if a.weekday != nil, a.month == nil, a.day == nil, b.day != nil, b.weekday == nil, b.month != nil {
            fields = b
            fields.weekday = a.weekday
        } else if a.day != nil, a.month != nil, a.weekday == nil, b.weekday != nil, b.day == nil, b.which == nil {
            fields = a
            fields.weekday = b.weekday
        } else {
            return nil
        }
        return .joined(first, second, .calendar(fields), rule: "weekday-and-date")
    }
}

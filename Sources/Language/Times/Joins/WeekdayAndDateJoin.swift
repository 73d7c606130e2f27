extension PhraseJoin {
    /// "Wednesday, Jan. 12", "Friday 30-12-16", "Jul 18, Fri": the weekday confirms.
    static let weekdayAndDate = PhraseJoin(name: "weekday-and-date") { first, second, between, _ in
        guard
            between.isEmpty || between.reads(.comma) || between.reads(.the) || between.reads(.comma, .the)
                || between.reads(.open) || between.reads(.hyphen),
            let a = first.meaning.calendar, let b = second.meaning.calendar ?? second.meaning.dayOfMoment
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
        if case .moment(_, let time) = second.meaning {
            return .joined(first, second, .moment(day: .calendar(fields), time: time), rule: "weekday-and-date")
        }
        return .joined(first, second, .calendar(fields), rule: "weekday-and-date")
    }
}

extension Meaning {
    /// The stated day of a clock time.
    fileprivate var dayOfMoment: CalendarFields? {
        if case .moment(let day, _) = self { day.calendar } else { nil }
    }
}

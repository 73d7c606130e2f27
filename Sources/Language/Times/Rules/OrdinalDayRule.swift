internal import Model

extension TimeRule {
    /// "on the 9th", "the 24th of this month": a day of the current month, or of the next if it is gone and the clause looks ahead.
    static let ordinalDay = TimeRule(name: "ordinal-day", triggers: [.the]) { cursor in
        let before = cursor.peek(-1).lexeme
        cursor.at += 1
        guard cursor.token.lexeme == .number, let day = cursor.ordinal(), (1...31).contains(day) else { return nil }
        let shift = cursor.attempt { cursor -> Int? in
            _ = cursor.accept(.of)
            let which = cursor.which()
            guard cursor.unitOf(.month) else { return nil }
            return which == .next ? 1 : which == .last ? -1 : 0
        }
        guard
            shift != nil
                || [.on, .by, .until, .edge, .of, .to, .around, .for, .before, .after, .since].contains(before)
        else { return nil }
        if shift == nil, cursor.token.isWord, cursor.token.lexeme == .other { return nil }
        return .relative(.day, "XXXX-XX-\(Stretch.two(day))") { $0.dayOfMonth(day, shift: shift) }
    }
}

extension TimeContext {
    func dayOfMonth(_ day: Int, shift: Int?) -> Stretch? {
        guard let reference = anchor else { return nil }
        let first = reference.adding(days: 1 - reference.day)
        var months = shift.map { [$0] } ?? (lean == .past ? [0, -1] : [0, 1, 2])
        if isNarrative { months = [0] }
        for month in months {
            let target = first.adding(months: month)
            guard let date = CivilDate(year: target.year, month: target.month, day: day) else { continue }
            if shift != nil || isNarrative || (lean == .past ? date <= reference : date >= reference) {
                return .day(date)
            }
        }
        return nil
    }
}

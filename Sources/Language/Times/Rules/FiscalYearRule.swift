internal import Model

extension TimeRule {
    /// "fiscal 1988", "fiscal year 2022": the calendar year, as the organisation's own is not known.
    static let fiscalYear = TimeRule(name: "fiscal-year", triggers: [.fiscal]) { cursor in
        cursor.at += 1
        _ = cursor.attempt { $0.unitOf(.year) ? true : nil }
        guard cursor.isYear(), cursor.isPlain() else { return nil }
        cursor.at += 1
        // "the fiscal 2022 budget" names a budget.
        guard cursor.token.lexeme != .other || cursor.token.verb != .none || cursor.isAtEnd else { return nil }
        return Reading(.calendar(CalendarFields(year: cursor.peek(-1).number)))
    }
}

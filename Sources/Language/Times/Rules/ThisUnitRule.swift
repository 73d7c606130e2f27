internal import Model

extension TimeRule {
    /// "this week", "next month", "last year", "later this month", "early next week", "the current quarter", "this weekend",
    /// "the week after next".
    static let thisUnit = TimeRule(
        name: "this-unit",
        triggers: [
            .this, .last, .next, .current, .past, .previous, .coming, .the, .early, .late, .later, .earlier, .mid,
            .latest, .upcoming,
        ]
    ) { cursor in
        let mod = cursor.earlierLater()
        if mod != nil { _ = cursor.acceptHyphen(); _ = cursor.accept(.in) }
        let hasArticle = cursor.accept(.the)
        if hasArticle, let reading = cursor.attempt({ afterNext(&$0) }) { return reading }
        if hasArticle, mod != nil, cursor.token.lexeme == .unit, let reading = bareUnit(&cursor, mod) { return reading }
        let isLatest = cursor.token.lexeme == .latest
        guard let which = isLatest ? cursor.accept(.latest) ? .last : nil : cursor.which(), which != .same else {
            return nil
        }
        guard cursor.token.lexeme == .unit, let unit = TimeUnit(rawValue: cursor.token.number),
            unit >= .weekend
                || mod == nil && unit == .day && which != .this && which != .coming
        else { return nil }
        cursor.at += 1
        if unit >= .decade, which == .last, cursor.peek(-2).lexeme == .past {
            return Reading(.duration(Amount(count: 1, unit: unit)), role: .duration)
        }
        if unit == .day || which == .previous || which == .following { return nil }
        let shift = which == .this ? 0 : which == .last ? -1 : 1
        let isOwner = cursor.token.lexeme == .apostrophe
        return .relative(unit.grain, unit.masked, mod: mod) { context in
            // "compared with $3 million last year": the same quarter of that year.
            if unit == .year, shift == -1, mod == nil, !isOwner, context.isComparison, let quarter = context.quarter {
                return .quarter(quarter.year - 1, quarter.number)
            }
            return context.unit(unit, shift)
        }
    }

    /// "later in the year", "late in the month".
    private static func bareUnit(_ cursor: inout Cursor, _ mod: TimeMod?) -> Reading? {
        guard let unit = TimeUnit(rawValue: cursor.token.number), unit >= .week else { return nil }
        cursor.at += 1
        return .relative(unit.grain, unit.masked, mod: mod) { $0.unit(unit, 0) }
    }

    /// "the week after next", "the year before last".
    private static func afterNext(_ cursor: inout Cursor) -> Reading? {
        guard cursor.token.lexeme == .unit, let unit = TimeUnit(rawValue: cursor.token.number) else { return nil }
        cursor.at += 1
        let shift =
            cursor.acceptAll(.after, .next) || cursor.acceptAll(.after, .the, .next)
            ? 2 : cursor.acceptAll(.before, .last) ? -2 : 0
        guard shift != 0 else { return nil }
        return .relative(unit.grain, unit.masked) { $0.unit(unit, shift) }
    }
}

extension TimeUnit: Comparable {
    static func < (a: TimeUnit, b: TimeUnit) -> Bool { a.rawValue < b.rawValue }

    /// TIMEX3 value of one of it that is not known.
    var masked: String {
        switch self {
        case .second, .minute, .hour, .day: "XXXX-XX-XX"
        case .weekend: "XXXX-WXX-WE"
        case .week, .fortnight: "XXXX-WXX"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .season: "XXXX-SX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }
}

extension Cursor {
    /// Also "later", "earlier".
    mutating func earlierLater() -> TimeMod? {
        if let mod = earlyLate() { return mod }
        if accept(.later) { return .rest }
        return accept(.earlier) ? .gone : nil
    }
}

extension TimeContext {
    /// This, the last or the next unit, counted from the reference day, or from what was told in a narrative.
    func unit(_ unit: TimeUnit, _ shift: Int) -> Stretch? {
        guard let reference = anchor else { return nil }
        if unit == .weekend {
            // From Monday to Friday "last weekend" is the one gone, "this weekend" the one to come.
            return .weekend(of: reference.adding(days: 7 * shift))
        }
        if unit == .season { return Stretch.unit(.season, of: reference.adding(months: 3 * shift)) }
        return .unit(unit, of: reference, shifted: shift)
    }
}

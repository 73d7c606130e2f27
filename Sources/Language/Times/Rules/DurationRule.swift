internal import Model

extension TimeRule {
    /// "three days", "a three-day summit", "for two weeks", "within 48 hours", "the nine months", "several months", "a decade".
    static let duration = TimeRule(
        name: "duration",
        triggers: [
            .number, .cardinal, .tens, .scale, .a, .an, .couple, .few, .several, .half, .within, .the, .nearly, .about,
            .almost, .some, .more, .less, .over, .under, .at, .up, .no, .many, .another, .dozen, .around,
            .approximately, .roughly, .full, .entire, .whole, .all,
        ]
    ) { cursor in
        let from = cursor.at
        if cursor.token.lexeme == .within { return within(&cursor) }
        if let whole = cursor.attempt({ wholeUnit(&$0) }) { return whole }
        let mod = cursor.approximation()
        let hasArticle = cursor.accept(.the)
        if cursor.accept(.another) {
            guard let unit = cursor.attempt({ $0.unit() }) ?? cursor.amount()?.unit else { return nil }
            return Reading(.duration(Amount(count: 1, unit: unit)))
        }
        let begin = cursor.at
        if let compound = cursor.attempt({ compound(&$0) }) {
            let hasCompoundArticle =
                hasArticle || [.a, .an].contains(cursor.peek(begin - cursor.at).lexeme)
            return Reading(
                .duration(compound), mod: mod, from: hasArticle ? begin : hasCompoundArticle ? begin + 1 : nil)
        }
        let isArticle = cursor.token.lexeme == .a || cursor.token.lexeme == .an
        if cursor.token.lexeme == .a, cursor.peek(1).lexeme == .unit, cursor.peek(1).number == TimeUnit.quarter.rawValue
        {
            return nil
        }
        let ordinal = hasArticle ? cursor.attempt { $0.ordinal() } : nil
        guard ordinal ?? 1 == 1, let amount = cursor.amount() else { return nil }
        // "at least the first two quarters of 1990" is of its year.
        if ordinal != nil, mod != nil, cursor.token.lexeme == .of, cursor.isYear(1) { return nil }
        if isArticle, cursor.at - from == 2, !standsAlone(cursor, amount, back: from - cursor.at) { return nil }
        if hasArticle, amount.count == 1, amount.unit != .year { return nil }
        if cursor.acceptAge() { return nil }
        return Reading(.duration(amount), mod: mod, role: .duration)
    }

    /// "within a week", "within the next 48 hours": a deadline counted from the day of the text.
    private static func within(_ cursor: inout Cursor) -> Reading? {
        cursor.at += 1
        let from = cursor.at
        _ = cursor.accept(.the)
        _ = cursor.accept(.next, .coming)
        guard let amount = cursor.amount() ?? cursor.bareUnit(), cursor.token.lexeme != .of else { return nil }
        if !cursor.acceptAll(.from, .now), cursor.token.lexeme == .from, cursor.peek(1).lexeme == .relativeDay,
            cursor.peek(1).number == 0
        {
            cursor.at += 2
        }
        return Reading(.duration(amount), role: .within, from: from)
    }

    /// "all day", "the whole week", "a full year", "half year".
    private static func wholeUnit(_ cursor: inout Cursor) -> Reading? {
        _ = cursor.accept(.the, .a, .an)
        guard cursor.accept(.all, .full, .entire, .whole) else { return nil }
        _ = cursor.acceptHyphen()
        guard cursor.token.lexeme == .unit, let unit = cursor.unit() else { return nil }
        return Reading(.duration(Amount(count: 1, unit: unit)))
    }

    /// "three-day", "22-month-long", "several-year"; an age is none: "22-year-old".
    private static func compound(_ cursor: inout Cursor) -> Amount? {
        _ = cursor.accept(.a, .an)
        guard let quantity = cursor.quantity(), !quantity.isArticle, cursor.acceptHyphen(),
            cursor.token.lexeme == .unit || cursor.token.lexeme == .units || cursor.token.lexeme == .second,
            let unit = cursor.unit()
        else { return nil }
        if cursor.acceptAge() || cursor.peek(-1).lexeme == .units && unit == .quarter { return nil }
        if cursor.isHyphen(), cursor.peek(1).lexeme == .long { cursor.at += 2 }
        return Amount(count: quantity.count, unit: unit)
    }

    /// "a week", "a year" alone: a length only after "for", "in", "than", "after" …; "$3 a year" is a rate.
    private static func standsAlone(_ cursor: Cursor, _ amount: Amount, back: Int) -> Bool {
        if amount.rest.isEmpty == false || amount.unit >= .decade { return true }
        switch cursor.peek(back - 1).lexeme {
        case .for, .in, .than, .about, .nearly, .almost, .within, .over, .only, .just, .after, .under, .least,
            .edge:
            return true
        default: return false
        }
    }
}

extension Cursor {
    /// "-old", "old", "of age": what was read was an age.
    mutating func acceptAge() -> Bool {
        (isHyphen() && peek(1).lexeme == .old) || token.lexeme == .old
    }

    /// "hours", "days" after "within".
    fileprivate mutating func bareUnit() -> Amount? {
        guard token.lexeme == .units, let unit = unit() else { return nil }
        return Amount(count: nil, unit: unit)
    }
}

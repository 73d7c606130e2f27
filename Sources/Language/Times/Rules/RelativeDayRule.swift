internal import Model

extension TimeRule {
    /// "today", "tomorrow", "yesterday", "the day after tomorrow", "tonight", "two days before yesterday", "a week from tomorrow".
    static let relativeDay = TimeRule(
        name: "relative-day", triggers: [.relativeDay, .tonight, .overnight, .the, .unit, .last, .next]
    ) { cursor in
        switch cursor.token.lexeme {
        case .relativeDay:
            cursor.at += 1
            return .day(cursor.peek(-1).number)
        case .tonight:
            cursor.at += 1
            return night(0)
        case .overnight:
            cursor.at += 1
            return nil
        case .last, .next:
            let shift = cursor.token.lexeme == .last ? -1 : 1
            cursor.at += 1
            guard cursor.token.lexeme == .part, cursor.token.number == DayPart.night.rawValue else { return nil }
            cursor.at += 1
            return night(shift)
        default: return aroundDay(&cursor)
        }
    }

    /// "(the) day after tomorrow", "(the) day before yesterday".
    private static func aroundDay(_ cursor: inout Cursor) -> Reading? {
        _ = cursor.accept(.the)
        guard cursor.unitOf(.day) else { return nil }
        let sign = cursor.token.lexeme == .after ? 1 : cursor.token.lexeme == .before ? -1 : 0
        guard sign != 0, cursor.peek(1).lexeme == .relativeDay, cursor.peek(1).number == sign else { return nil }
        cursor.at += 2
        return .day(2 * sign)
    }

    private static func night(_ shift: Int) -> Reading {
        Reading(.moment(day: Reading.day(shift).meaning, time: .part(.night)))
    }
}

extension Reading {
    /// So many days from the day of the text.
    static func day(_ shift: Int) -> Reading {
        .relative(.day, "XXXX-XX-XX") { context in
            context.reference.map { .day($0.adding(days: shift)) }
        }
    }
}

internal import Model

extension TimeRule {
    /// "Christmas Eve", "Easter Monday", "Thanksgiving 2016", "last Thanksgiving", "Eid al-Fitr": names of holidays.lex.
    static let holiday = TimeRule(
        name: "holiday", triggers: [.other, .ordinalSuffix, .last, .next, .this, .month, .late]
    ) { cursor in
        if cursor.token.lexeme == .other, !cursor.token.flags.contains(.name) { return nil }
        let which = cursor.attempt { $0.which() }
        guard cursor.token.flags.contains(.name), let holiday = cursor.holiday() else { return nil }
        let year = cursor.attempt { $0.yearRef() }
        return .relative(.day, "XXXX-XX-XX") { context in
            if let which, year == nil { return context.holiday(holiday, which) }
            return context.stretch(in: year, against: 125, direct: { holiday.date(in: $0).map { .day($0) } })
        }
    }
}

extension Cursor {
    /// The longest name of a holiday that stands here.
    fileprivate mutating func holiday() -> Holiday? {
        var words: [String] = []
        var best: (Holiday, Int)?
        var distance = 0
        while words.count < tables.holidays.longest, peek(distance).lexeme != .edge {
            let token = peek(distance)
            distance += 1
            guard token.isWord else {
                guard [.apostrophe, .hyphen, .period].contains(token.lexeme), token.isGlued else { break }
                continue
            }
            words.append(source.word(token))
            if let holiday = tables.holidays[words] { best = (holiday, distance) }
        }
        guard let best else { return nil }
        at += best.1
        return best.0
    }
}

extension TimeContext {
    func holiday(_ holiday: Holiday, _ which: Which) -> Stretch? {
        guard let reference = anchor else { return nil }
        let all = (-1...2).compactMap { holiday.date(in: reference.year + $0) }
        let date: CivilDate? =
            switch which {
            case .last, .previous: all.last { $0 < reference }
            default: all.first { $0 >= reference }
            }
        return date.map { .day($0) }
    }
}

internal import Model

extension TimeRule {
    /// "Christmas Eve", "Easter Monday", "Thanksgiving 2016", "last Thanksgiving", "Eid al-Fitr": names of holidays.lex.
    static let holiday = TimeRule(
        name: "holiday", triggers: [.other, .ordinalSuffix, .last, .next, .this, .month, .late]
    ) { cursor in
        if cursor.token.lexeme == .other, !cursor.token.flags.contains(.name) { return nil }
        let before = cursor.peek(-1)
        let isOver = before.lexeme == .over
        let start = cursor.at
        let which = cursor.attempt { $0.which() }
        let first = cursor.token
        guard first.flags.contains(.name), let holiday = cursor.holiday(),
            !(cursor.at == start + 1 && isName(before) && first.isCapital),
            !holiday.needsCapital || first.isCapital && !first.flags.contains(.opening)
        else { return nil }
        let year = cursor.attempt { $0.yearRef() }
        let isOverEaster = isOver && holiday.isEaster
        let relative = Relative(grain: .day, masked: "XXXX-XX-XX", isHoliday: true) { context in
            if let which, year == nil { return context.holiday(holiday, which) }
            var stretch = context.stretch(in: year, against: 125, direct: { holiday.stretch(in: $0) })
            if isOverEaster, let sunday = stretch?.day {
                stretch?.alternatives = [
                    TemporalExpression.Alternative(
                        timex: "\(sunday)", start: WallTime(sunday.adding(days: -2)),
                        end: WallTime(sunday.adding(days: 2)), reason: "from Good Friday to Easter Monday")
                ]
            }
            return stretch
        }
        return Reading(.relative(relative))
    }

    /// "Operation Ramadan": a capital right before it.
    private static func isName(_ before: TimeToken) -> Bool {
        before.lexeme == .other && before.isCapital && !before.flags.contains(.opening)
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
        let all = (-1...2).compactMap { holiday.stretch(in: reference.year + $0) }
        return switch which {
        case .last, .previous: all.last { ($0.day ?? reference) < reference }
        default: all.first { ($0.day ?? reference) >= reference }
        }
    }
}

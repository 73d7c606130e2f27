internal import Model

extension TimeRule {
    /// "20 of next month", "from 4 to 22 this month", "the 9th and 10th of next month": days of a month that is told from today.
    static let dayOfThisMonth = TimeRule(name: "day-of-this-month", triggers: [.number, .the]) { cursor in
        let hasArticle = cursor.accept(.the)
        guard !hasArticle || cursor.token.lexeme == .number, cursor.isDayPlain() else { return nil }
        let first = cursor.at
        guard let list = cursor.dayList() else { return nil }
        let isLinked = cursor.accept(.of, .in)
        guard isLinked || list.days.count > 1, let shift = monthShift(&cursor) else { return nil }
        if list.days.count == 1, let day = list.days.first?.0 {
            return .relative(.day, "XXXX-XX-\(Stretch.two(day))") { $0.dayOfMonth(day, shift: shift) }
        }
        return list.reading(from: first, cursor, shift: shift)
    }

    private static func monthShift(_ cursor: inout Cursor) -> Int? {
        let shift: Int? =
            switch cursor.which() {
            case .this: 0
            case .next, .coming, .following: 1
            case .last, .previous: -1
            default: nil
            }
        guard let shift, cursor.unitOf(.month) else { return nil }
        return shift
    }
}

extension DayList {
    fileprivate func reading(from first: Int, _ cursor: Cursor, shift: Int) -> Reading {
        let parts = days.enumerated().map { index, day in
            let end = index == days.count - 1 ? cursor.at : day.1.upperBound
            let number = day.0
            let relative = Relative(grain: .day, masked: "XXXX-XX-\(Stretch.two(number))") {
                $0.dayOfMonth(number, shift: shift)
            }
            return Phrase(tokens: day.1.lowerBound..<end, meaning: .relative(relative), rule: "")
        }
        return Reading(.coordination(parts, isRange: isRange))
    }
}

extension Cursor {
    /// A figure that no sign, point or unit belongs to.
    fileprivate func isDayPlain() -> Bool {
        let before = peek(-1)
        return !(token.isGlued && [.currency, .period, .colon, .comma, .slash].contains(before.lexeme))
    }
}

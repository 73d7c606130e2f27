internal import Model

extension TimeRule {
    /// "two Thursdays ago", "three Sundays from now", "two Mondays later".
    static let weekdayCount = TimeRule(name: "weekday-count", triggers: [.number, .cardinal]) { cursor in
        guard let count = cursor.quantity()?.count, count == count.rounded(), (1...20).contains(count),
            cursor.token.lexeme == .weekdays || cursor.token.lexeme == .weekday
        else { return nil }
        let weekday = cursor.token.number
        cursor.at += 1
        let sign: Int
        if cursor.accept(.ago, .back) {
            sign = -1
        } else if cursor.accept(.later, .hence) || cursor.acceptAll(.from, .now) {
            sign = 1
        } else {
            return nil
        }
        return .relative(.day, "XXXX-WXX-\(weekday)") { context in
            guard let reference = context.anchor else { return nil }
            let first =
                sign > 0 ? (weekday - reference.weekday + 6) % 7 + 1 : -((reference.weekday - weekday + 6) % 7 + 1)
            return .day(reference.adding(days: first + sign * 7 * (Int(count) - 1)))
        }
    }
}

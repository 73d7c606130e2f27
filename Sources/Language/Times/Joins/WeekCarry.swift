/// "Monday, Wednesday and Thursday of next week": a week that closes a list of weekdays holds for all of them.
enum WeekCarry {
    static func apply(to phrases: inout [Phrase], _ text: TimeText) {
        guard phrases.count > 1 else { return }
        for index in stride(from: phrases.count - 2, through: 0, by: -1) {
            let (first, second) = (phrases[index], phrases[index + 1])
            guard case .relative(let relative) = second.meaning, let weeks = relative.weeks,
                first.sentence == second.sentence, (1...2).contains(second.tokens.lowerBound - first.tokens.upperBound),
                let fields = first.meaning.calendar, let weekday = fields.weekday, fields.day == nil,
                fields.month == nil,
                fields.which == nil,
                text.tokens[first.tokens.upperBound..<second.tokens.lowerBound].allSatisfy({ isLink($0) })
            else { continue }
            phrases[index].meaning = TimeRule.shifted(weekday, weeks: weeks, isCount: false).meaning
        }
    }

    private static func isLink(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .and, .or, .comma: true
        default: false
        }
    }
}

/// "August and September 1914", "December 28 to January 3, 2022": a year that closes a coordination holds for all of it.
enum YearCarry {
    static func apply(to phrases: inout [Phrase], _ text: TimeText) {
        guard phrases.count > 1 else { return }
        for index in stride(from: phrases.count - 2, through: 0, by: -1) {
            let (first, second) = (phrases[index], phrases[index + 1])
            guard first.sentence == second.sentence, second.tokens.lowerBound - first.tokens.upperBound <= 3,
                first.tokens.upperBound <= second.tokens.lowerBound, var fields = first.meaning.calendar,
                let next = second.meaning.calendar, fields.year == nil, fields.yearShift == nil, fields.which == nil,
                let month = fields.month, let year = next.year, let last = next.month,
                text.tokens[first.tokens.upperBound..<second.tokens.lowerBound].allSatisfy({ isLink($0) })
            else { continue }
            fields.year = month > last ? year - 1 : year
            fields.isBC = next.isBC
            phrases[index].meaning = .calendar(fields)
        }
    }

    private static func isLink(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .and, .or, .to, .through, .until, .hyphen, .dash, .comma, .the, .on, .in, .early, .late: true
        default: false
        }
    }
}

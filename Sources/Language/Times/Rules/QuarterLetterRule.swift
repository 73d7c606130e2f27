internal import Model

extension TimeRule {
    /// "Q3", "Q3 2022", "H1 2023", "2022 Q3".
    static let quarterLetter = TimeRule(name: "quarter-letter", triggers: [.quarterLetter, .halfLetter, .number]) {
        cursor in
        var lead: Int?
        if cursor.token.lexeme == .number {
            guard cursor.isYear() else { return nil }
            lead = cursor.token.number
            cursor.at += 1
            _ = cursor.acceptHyphen()
        }
        let isHalf = cursor.token.lexeme == .halfLetter
        guard isHalf || cursor.token.lexeme == .quarterLetter,
            cursor.token.isCapital || cursor.token.flags.contains(.opening)
        else { return nil }
        cursor.at += 1
        let number = cursor.token.number
        guard cursor.token.lexeme == .number, cursor.token.isGlued, cursor.token.width == 1, number >= 1,
            number <= (isHalf ? 2 : 4)
        else { return nil }
        cursor.at += 1
        let year =
            lead.map(YearRef.stated)
            ?? cursor.attempt { cursor in
                _ = cursor.acceptHyphen()
                return cursor.yearRef()
            }
        // "H1" alone is a heading, a virus, a road.
        guard year != nil || !isHalf else { return nil }
        return .relative(isHalf ? .half : .quarter, isHalf ? "XXXX-H\(number)" : "XXXX-Q\(number)") { context in
            context.stretch(in: year, direct: { isHalf ? .half($0, number) : .quarter($0, number) })
        }
    }
}

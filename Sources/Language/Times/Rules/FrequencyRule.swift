internal import Model

extension TimeRule {
    /// "daily", "weekly", "annually".
    static let frequency = TimeRule(name: "frequency", triggers: [.frequency]) { cursor in
        let value: String? =
            switch cursor.token.number {
            case 1: "PT1H"
            case 2: "P1D"
            case 3: "P1W"
            case 4: "P1M"
            case 5: "P3M"
            case 6: "P1Y"
            case 7: "P2W"
            case 8: "P6M"
            default: nil
            }
        guard let value else { return nil }
        // A capital within a sentence is a name: the Daily Mail.
        guard !cursor.token.isCapital || cursor.token.flags.contains(.opening) && !cursor.peek(1).isCapital else {
            return nil
        }
        // "the quarterly dividend": a kind of dividend, no time.
        if cursor.token.number == 5, cursor.peek(1).lexeme == .other, cursor.peek(1).verb == .none { return nil }
        cursor.at += 1
        return Reading(.recurring(value), role: .set)
    }
}

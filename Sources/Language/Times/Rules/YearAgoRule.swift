internal import Model

extension TimeRule {
    /// "a year ago", "a year earlier", "the year-earlier quarter", "year-ago": in a comparison of quarters the same quarter a year
    /// before, else the year before.
    static let yearAgo = TimeRule(name: "year-ago", triggers: [.a, .the, .unit]) { cursor in
        let article = cursor.token.lexeme
        if article != .unit { cursor.at += 1 }
        let begin = cursor.at
        guard cursor.unitOf(.year) else { return nil }
        let isAdjective = cursor.acceptHyphen()
        guard isAdjective || article == .a, cursor.accept(.ago, .earlier) else { return nil }
        if isAdjective {
            _ = cursor.attempt { cursor -> Bool? in
                let ordinal = cursor.ordinal()
                _ = cursor.acceptHyphen()
                guard cursor.unitOf(.quarter) || ordinal == nil && cursor.accept(.period_) else { return nil }
                return true
            }
        }
        var reading = Reading.relative(.year, "XXXX") { $0.yearAgo() }
        // "the year-ago loss": the article belongs to the loss.
        if isAdjective, cursor.peek(-1).lexeme == .ago || cursor.peek(-1).lexeme == .earlier { reading.from = begin }
        return reading
    }
}

extension TimeContext {
    func yearAgo() -> Stretch? {
        guard let reference = anchor else { return nil }
        if let quarter { return .quarter(quarter.year - 1, quarter.number) }
        let date = reference.adding(.year, -1)
        var stretch = Stretch.year(date.year)
        stretch?.start = WallTime(date)
        stretch?.end = WallTime(date.adding(days: 1))
        return stretch
    }
}

internal import Model

extension TimeRule {
    /// "this spring", "last fall", "the summer of 1945", "winter 2022", "in early spring".
    static let season = TimeRule(
        name: "season", triggers: [.the, .this, .last, .next, .season, .early, .late, .mid, .that, .past, .coming]
    ) { cursor in
        let from = cursor.at
        let hasArticle = cursor.accept(.the)
        var mod = cursor.earlyLate()
        if mod != nil { _ = cursor.acceptHyphen() }
        let which = cursor.which()
        if mod == nil { mod = cursor.earlyLate() }
        guard cursor.token.lexeme == .season else { return nil }
        let token = cursor.token
        let number = token.number
        cursor.at += 1
        _ = cursor.attempt { cursor in cursor.accept(.apostrophe) && cursor.accept(.s) ? nil : true as Bool? }
        let year = cursor.attempt { $0.yearRef() }
        guard year != nil || which != nil || standsAsSeason(cursor, from: from, token, hasArticle || mod != nil) else {
            return nil
        }
        return .relative(.season, "XXXX-\(["SP", "SU", "FA", "WI"][number - 1])", mod: mod) { context in
            if year != nil || which == nil { return context.stretch(in: year, direct: { .season($0, number) }) }
            return context.season(number, which)
        }
    }

    /// "spring" and "fall" are verbs too; they need "in", "the", "by" … before them, and no capital ("Spring Valley").
    private static func standsAsSeason(_ cursor: Cursor, from: Int, _ token: TimeToken, _ isMarked: Bool) -> Bool {
        let before = cursor.peek(from - cursor.at - 1).lexeme
        guard !token.isCapital || cursor.peek(-1).flags.contains(.opening) else { return false }
        if cursor.token.lexeme == .of || cursor.isHyphen() { return false }
        switch before {
        case .in, .by, .until, .since, .during, .throughout, .over, .through, .before, .after, .of, .for: break
        case .edge where cursor.isAtEnd: break
        default: return isMarked && token.number != 3 && token.number != 1 && before != .a && before != .an
        }
        return token.number != 3 || isMarked || before == .in || before == .by
    }
}

extension Cursor {
    /// "this", "last", "next", "this coming", "this past", "the coming", "the past", "that".
    mutating func which() -> Which? {
        switch token.lexeme {
        case .this:
            at += 1
            if accept(.coming, .upcoming) { return .coming }
            return accept(.past) ? .last : .this
        case .last, .past: at += 1; return .last
        case .previous, .preceding, .prior: at += 1; return .previous
        case .next: at += 1; return .next
        case .coming, .upcoming: at += 1; return .coming
        case .following: at += 1; return .following
        case .same, .that: at += 1; _ = accept(.same); return .same
        case .current, .present: at += 1; return .this
        default: return nil
        }
    }
}

extension TimeContext {
    /// This, last or next season: the current one, or the first that ends before or begins after today.
    func season(_ number: Int, _ which: Which?) -> Stretch? {
        guard let reference = anchor else { return nil }
        let all = (-2...2).compactMap { Stretch.season(reference.year + $0, number) }
        switch which {
        case .last, .previous: return all.last { ($0.end?.date ?? reference) <= reference }
        case .next, .coming, .following: return all.first { ($0.start?.date ?? reference) > reference }
        case .same: return all.last { $0.start.map(\.date.year) == year ?? reference.year }
        default:
            // "this spring" in late December is next year's; "this summer" in October is this year's.
            let sameYear = all.first { $0.start?.date.year == reference.year }
            return reference.month == 12 && number < 3
                ? all.first { ($0.start?.date ?? reference) > reference } : sameYear
        }
    }
}

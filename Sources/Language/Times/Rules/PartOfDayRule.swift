internal import Model

extension TimeRule {
    /// "this morning", "Friday evening" by joining, "in the afternoon", "early this morning", "late at night".
    static let partOfDay = TimeRule(
        name: "part-of-day", triggers: [.this, .part, .the, .early, .late, .later, .earlier, .mid, .in]
    ) { cursor in
        var mod = cursor.earlierLater()
        if mod != nil { _ = cursor.acceptHyphen() }
        if cursor.accept(.this) {
            if mod == nil { mod = cursor.earlierLater() }
            guard let part = cursor.dayPart() else { return nil }
            return Reading(.moment(day: Reading.day(0).meaning, time: .part(part)), mod: mod)
        }
        let before = cursor.peek(-1).lexeme
        let isMarked = cursor.accept(.in) ? cursor.accept(.the) : cursor.accept(.the)
        if !isMarked, before == .that || before == .a || before == .every || before == .each { return nil }
        guard let part = cursor.dayPart() else { return nil }
        return Reading(.part(part), mod: mod)
    }
}

extension Cursor {
    /// "morning", "evening" …; "mid-afternoon" by its second half.
    mutating func dayPart() -> DayPart? {
        guard token.lexeme == .part, let part = DayPart(rawValue: token.number) else { return nil }
        at += 1
        return part
    }
}

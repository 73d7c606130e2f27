internal import Model

extension TimeRule {
    /// "the 19th century", "the early twentieth century".
    static let century = TimeRule(name: "century", triggers: [.the, .number, .ordinal, .tens, .second]) { cursor in
        _ = cursor.accept(.the)
        let mod = cursor.earlyLate()
        if mod != nil { _ = cursor.acceptHyphen() }
        guard let ordinal = cursor.ordinal(), (1...30).contains(ordinal) else { return nil }
        _ = cursor.acceptHyphen()
        guard cursor.token.lexeme == .unit, cursor.token.number == TimeUnit.century.rawValue else { return nil }
        cursor.at += 1
        if cursor.accept(.bc, .bce) { return Reading(.symbolic("BC\(Stretch.two(ordinal - 1))")) }
        return .relative(.century, Stretch.two(ordinal - 1), mod: mod) { _ in .century(ordinal - 1) }
    }
}

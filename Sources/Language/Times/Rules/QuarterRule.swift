internal import Model

extension TimeRule {
    /// "the third quarter", "third-quarter", "Q3 2022", "the first quarter of last year", "this year's fourth quarter".
    static let quarter = TimeRule(
        name: "quarter", triggers: [.the, .ordinal, .second, .number, .this, .last, .next]
    ) { cursor in
        let owner = cursor.attempt { $0.yearOwner() }
        _ = cursor.accept(.the)
        let lead = cursor.attempt { $0.leadingYear() }
        let mod = cursor.earlyLate()
        if cursor.accept(.fiscal) { _ = cursor.acceptHyphen() }
        let begin = cursor.at
        guard let number = cursor.ordinal(), (1...4).contains(number) else { return nil }
        // "the third-quarter loss": the article belongs to the loss.
        let isAdjective = cursor.acceptHyphen()
        _ = cursor.accept(.fiscal)
        guard cursor.token.lexeme == .unit, cursor.token.number == TimeUnit.quarter.rawValue else { return nil }
        cursor.at += 1
        let year = owner ?? lead.map(YearRef.stated) ?? cursor.attempt { $0.yearRef() }
        var reading = Reading.relative(.quarter, "XXXX-Q\(number)", mod: mod) { context in
            // What is told as past lies in the last such quarter; what is expected may report one just gone.
            context.stretch(in: year, against: context.lean == .past ? 250 : 100, direct: { .quarter($0, number) })
        }
        if isAdjective, owner == nil, lead == nil { reading.from = begin }
        return reading
    }
}

/// A year that is stated or counted from the reference year.
enum YearRef: Sendable {
    case stated(Int)
    case shifted(Int)
    case told
}

extension Cursor {
    /// "(of|in) 2022", "of last year", "of this year", "of the year", ", 2022".
    mutating func yearRef() -> YearRef? {
        if let year = yearAfterDate() { return .stated(year) }
        _ = accept(.of, .in)
        if accept(.that) { return unitOf(.year) ? .told : nil }
        if accept(.the) {
            if accept(.previous) || accept(.preceding) || accept(.prior) { return unitOf(.year) ? .shifted(-1) : nil }
            if accept(.following) { return unitOf(.year) ? .shifted(1) : nil }
            if accept(.same) || accept(.current) { return unitOf(.year) ? .shifted(0) : nil }
            return peek(-2).lexeme == .of && unitOf(.year) ? .shifted(0) : nil
        }
        let shift: Int? =
            switch token.lexeme {
            case .this, .current: 0
            case .last, .previous: -1
            case .next: 1
            default: nil
            }
        guard let shift else { return nil }
        at += 1
        return unitOf(.year) ? .shifted(shift) : nil
    }

    /// "this year's", "last year's".
    mutating func yearOwner() -> YearRef? {
        let shift: Int? =
            switch token.lexeme {
            case .this: 0
            case .last: -1
            case .next: 1
            default: nil
            }
        guard let shift else { return nil }
        at += 1
        guard unitOf(.year), accept(.apostrophe), accept(.s) else { return nil }
        return .shifted(shift)
    }

    /// "the 2022 third quarter", "the year-earlier third quarter" stays with the duration rules.
    fileprivate mutating func leadingYear() -> Int? {
        guard isYear(), peek(1).lexeme == .ordinal || peek(1).lexeme == .second || peek(1).lexeme == .fiscal else {
            return nil
        }
        at += 1
        return peek(-1).number
    }

    mutating func unitOf(_ unit: TimeUnit) -> Bool {
        guard token.lexeme == .unit, token.number == unit.rawValue else { return false }
        at += 1
        return true
    }
}

extension TimeContext {
    /// The stretch in the year that is meant; without one, the nearest that suits the clause.
    func stretch(in year: YearRef?, against penalty: Int = 100, direct: (Int) -> Stretch?) -> Stretch? {
        switch year {
        case .stated(let year): return direct(year)
        case .told: return (self.year ?? reference?.year).flatMap(direct)
        case .shifted(let shift):
            let base = isNarrative ? self.year ?? reference?.year : reference?.year
            return base.flatMap { direct($0 + shift) }
        case nil:
            guard let reference = anchor else { return nil }
            return closest((-1...1).compactMap { direct(reference.year + $0) }, to: reference, against: penalty)
        }
    }
}

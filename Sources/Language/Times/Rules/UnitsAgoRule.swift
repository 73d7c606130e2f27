internal import Model

extension TimeRule {
    /// "three days ago", "two years earlier", "ten minutes later", "a week from now", "in two weeks", "a week from Monday",
    /// "two days before yesterday", "a year ago".
    static let unitsAgo = TimeRule(
        name: "units-ago",
        triggers: [
            .number, .cardinal, .tens, .scale, .a, .an, .couple, .few, .several, .half, .in, .nearly, .about, .almost,
            .some, .more, .over, .less, .at, .no, .up,
        ]
    ) { cursor in
        if cursor.token.lexeme == .in { return ahead(&cursor) }
        let isLength = cursor.peek(-1).lexeme == .for
        let mod = cursor.approximation()
        guard let amount = cursor.amount() else { return nil }
        switch cursor.token.lexeme {
        case .ago, .back:
            cursor.at += 1
            return shifted(amount, sign: -1, base: .reference, mod: mod)
        case .earlier, .before: return before(&cursor, amount, mod)
        case .later, .after: return after(&cursor, amount, mod)
        case .hence:
            cursor.at += 1
            return shifted(amount, sign: 1, base: .reference, mod: mod)
        case .in where cursor.acceptAll(.in, .the, .future): return shifted(amount, sign: 1, base: .reference, mod: mod)
        case .from: return fromBase(&cursor, amount, isLength: isLength)
        default: return nil
        }
    }

    /// "in two weeks": ahead, when the verb allows it; "in two weeks of fighting" is a length.
    private static func ahead(_ cursor: inout Cursor) -> Reading? {
        cursor.at += 1
        let from = cursor.at
        let mod = cursor.approximation()
        guard let amount = cursor.amount(), amount.unit != .quarter else { return nil }
        guard cursor.token.lexeme != .of, cursor.token.lexeme != .apostrophe else { return nil }
        let isOpening = cursor.peek(from - cursor.at - 2).lexeme == .edge
        // "in two days from today"
        _ = cursor.attempt { cursor -> Bool? in
            guard cursor.accept(.from) else { return nil }
            if cursor.accept(.now) { return true }
            guard cursor.token.lexeme == .relativeDay, cursor.token.number == 0 else { return nil }
            cursor.at += 1
            return true
        }
        guard case .relative(var relative) = shifted(amount, sign: 1, base: .reference, mod: mod).meaning else {
            return nil
        }
        let inner = relative.resolve
        relative = Relative(grain: relative.grain, masked: amount.timex, shift: relative.shift) { context in
            // "built in two weeks" tells how long it took.
            if context.lean == .future || context.isAlone || isOpening && context.lean != .past {
                return inner(context)
            }
            return Stretch(timex: amount.timex, grain: amount.unit.grain, kind: .duration)
        }
        return Reading(.relative(relative), mod: mod, from: from)
    }

    private static func before(_ cursor: inout Cursor, _ amount: Amount, _ mod: TimeMod?) -> Reading? {
        let isEarlier = cursor.token.lexeme == .earlier
        cursor.at += 1
        if !isEarlier {
            guard cursor.token.lexeme == .relativeDay else { return nil }
            let shift = cursor.token.number
            cursor.at += 1
            return shifted(amount, sign: -1, base: .day(shift), mod: mod)
        }
        return shifted(amount, sign: -1, base: .told, mod: mod)
    }

    private static func after(_ cursor: inout Cursor, _ amount: Amount, _ mod: TimeMod?) -> Reading? {
        let isLater = cursor.token.lexeme == .later
        cursor.at += 1
        if !isLater {
            guard cursor.token.lexeme == .relativeDay else { return nil }
            let shift = cursor.token.number
            cursor.at += 1
            return shifted(amount, sign: 1, base: .day(shift), mod: mod)
        }
        return shifted(amount, sign: 1, base: .told, mod: mod)
    }

    /// "from now", "from today", "from tomorrow", "from Monday".
    private static func fromBase(_ cursor: inout Cursor, _ amount: Amount, isLength: Bool) -> Reading? {
        cursor.at += 1
        if isLength {
            // "for three days from today": a length.
            guard cursor.token.lexeme == .relativeDay || cursor.token.lexeme == .now else { return nil }
            let day = Reading.day(cursor.token.lexeme == .now ? 0 : cursor.token.number).meaning
            cursor.at += 1
            return .relative(amount.unit.grain, amount.timex, role: .window) { $0.length(amount, from: day) }
        }
        if cursor.accept(.now) { return shifted(amount, sign: 1, base: .reference, mod: nil) }
        if cursor.token.lexeme == .relativeDay {
            let shift = cursor.token.number
            cursor.at += 1
            return shifted(amount, sign: 1, base: .day(shift), mod: nil)
        }
        guard amount.unit == .week || amount.unit == .day, let weekday = cursor.weekday() else { return nil }
        return .relative(.day, "XXXX-XX-XX") { context in
            guard let reference = context.reference else { return nil }
            let next = (weekday - reference.weekday + 6) % 7 + 1
            return .day(reference.adding(days: next).adding(amount.unit, amount.whole))
        }
    }

    private static func shifted(_ amount: Amount, sign: Int, base: ShiftBase, mod: TimeMod?) -> Reading {
        let masked = amount.count == nil ? (sign < 0 ? "PAST_REF" : "FUTURE_REF") : amount.unit.masked
        var shift: Relative.Shift?
        if case .reference = base, amount.count != nil { shift = Relative.Shift(amount: amount, sign: sign) }
        let relative = Relative(grain: amount.unit.grain, masked: masked, shift: shift) {
            $0.shifted(amount, sign: sign, base: base)
        }
        return Reading(.relative(relative), mod: mod)
    }
}

/// What an amount is counted from.
enum ShiftBase: Sendable {
    case reference, told
    case day(Int)
}

extension TimeContext {
    /// The day that lies so far from the base; its TIMEX3 value is as fine as the unit, its start the counted day.
    func shifted(_ amount: Amount, sign: Int, base: ShiftBase) -> Stretch? {
        // "a few days later" in what is told of the past lies in no future.
        if case .told = base, amount.count == nil { return .symbolic(amount.unit.masked, grain: amount.unit.grain) }
        guard amount.count != nil else { return vague(amount.unit, sign) }
        var from: CivilDate?
        var anchor: Int?
        switch base {
        case .reference: from = self.anchor
        case .day(let days): from = reference?.adding(days: days)
        case .told:
            from = previous?.day ?? reference
            if previous != nil { anchor = previousOffset }
        }
        guard let from else { return nil }
        if let seconds = amount.clockSeconds { return clockShift(from, seconds * sign, amount.unit) }
        var stretch = counted(amount, sign, from: from)
        stretch?.anchor = anchor
        return stretch
    }

    /// "in a few hours": symbolic; minutes and hours with the soft window of two to six of them.
    private func vague(_ unit: TimeUnit, _ sign: Int) -> Stretch {
        var stretch = Stretch.symbolic(sign < 0 ? "PAST_REF" : "FUTURE_REF", grain: unit.grain)
        guard let clock, let reference, let one = Amount(count: 1, unit: unit).clockSeconds else { return stretch }
        let now = Timestamp(wall: WallTime(reference, clock), offset: 0)
        let (near, far) = (Double(2 * one * sign), Double(6 * one * sign))
        stretch.start = now.adding(seconds: min(near, far)).wall()
        stretch.end = now.adding(seconds: max(near, far)).wall()
        return stretch
    }

    /// So many units from a day.
    func counted(_ amount: Amount, _ sign: Int, from: CivilDate) -> Stretch? {
        var date =
            amount.isWorking
            ? from.adding(workdays: sign * amount.whole) : from.adding(amount.unit, sign * amount.whole)
        for (count, unit) in amount.rest where unit >= .day { date = date.adding(unit, sign * Int(count)) }
        if let count = amount.count, count != count.rounded(), amount.unit == .year {
            date = date.adding(months: sign * 6)
        }
        guard var stretch = Stretch.unit(amount.unit <= .day ? .day : amount.unit, of: date) else { return nil }
        stretch.start = WallTime(date)
        stretch.end = WallTime(date.adding(days: 1))
        if amount.unit == .week || amount.unit == .fortnight {
            stretch = .day(date)
        }
        return stretch
    }

    private func clockShift(_ from: CivilDate, _ seconds: Int, _ unit: TimeUnit) -> Stretch? {
        guard let clock, from == reference else {
            var stretch = Stretch.day(from)
            stretch.kind = .time
            stretch.grain = unit.grain
            return stretch
        }
        let wall = Timestamp(wall: WallTime(from, clock), offset: 0).adding(seconds: Double(seconds)).wall()
        var stretch = Stretch(timex: wall.description, start: wall, grain: unit.grain, kind: .time)
        stretch.end = Timestamp(wall: wall, offset: 0).adding(seconds: unit == .second ? 1 : 60).wall()
        return stretch
    }
}

extension Cursor {
    /// "three days", "a week", "two and a half years", "1 hour 30 minutes", "a month and a half".
    mutating func amount() -> Amount? {
        attempt { cursor in
            guard let quantity = cursor.quantity() else { return nil }
            if quantity.isArticle, cursor.token.lexeme == .second { return nil }
            var count = quantity.count
            if !quantity.isArticle, cursor.acceptAll(.and, .a, .half) || cursor.acceptAll(.and, .an, .half) {
                count = count.map { $0 + 0.5 }
            }
            _ = cursor.accept(.more)
            _ = cursor.accept(.of)
            // "the 1988 quarter" counts nothing.
            guard (count ?? 0) < 1000 || cursor.token.lexeme != .unit, let unit = cursor.unit() else { return nil }
            if cursor.acceptAll(.and, .a, .half), let whole = count { count = whole + 0.5 }
            let marker = cursor.peek(-2).lexeme
            let isWorking = unit == .day && (marker == .trading || marker == .business)
            return Amount(
                count: count, unit: unit, rest: cursor.smallerAmounts(than: unit), isWorking: isWorking)
        }
    }

    mutating func unit() -> TimeUnit? {
        if token.lexeme == .second {
            at += 1
            return .second
        }
        // "2h", "1/2 h"
        if token.lexeme == .halfLetter, peek(-1).lexeme == .number, token.isGlued || peek(-2).lexeme == .slash {
            at += 1
            return .hour
        }
        if token.lexeme == .trading || token.lexeme == .business { at += 1 }
        guard token.lexeme == .unit || token.lexeme == .units else { return nil }
        // "60 Minutes", "48 Hours": a name.
        if token.isCapital, !token.flags.contains(.upper), peek(-1).lexeme == .number { return nil }
        at += 1
        return TimeUnit(rawValue: peek(-1).number)
    }

    private mutating func smallerAmounts(than unit: TimeUnit) -> [(Double, TimeUnit)] {
        var rest: [(Double, TimeUnit)] = []
        var last = unit
        while let more = attempt({ cursor -> (Double, TimeUnit)? in
            _ = cursor.accept(.comma)
            _ = cursor.accept(.and)
            guard cursor.token.lexeme == .number || cursor.token.lexeme == .cardinal || cursor.token.lexeme == .tens,
                let quantity = cursor.quantity(), let count = quantity.count, let unit = cursor.unit(), unit < last
            else { return nil }
            return (count, unit)
        }) {
            rest.append(more)
            last = more.1
        }
        return rest
    }

    /// "about", "nearly", "more than", "at least", "less than", "up to", "no more than": TIMEX3's mod.
    mutating func approximation() -> TimeMod? {
        switch token.lexeme {
        case .about, .around, .approximately, .roughly: at += 1; return .approx
        case .nearly, .almost: at += 1; return .lessThan
        case .over: at += 1; return .moreThan
        case .under: at += 1; return .lessThan
        case .more where peek(1).lexeme == .than: at += 2; return .moreThan
        case .less where peek(1).lexeme == .than: at += 2; return .lessThan
        case .at where peek(1).lexeme == .least: at += 2; return .equalOrMore
        case .at where peek(1).lexeme == .most: at += 2; return .equalOrLess
        case .up where peek(1).lexeme == .to: at += 2; return .equalOrLess
        case .no where peek(1).lexeme == .more && peek(2).lexeme == .than: at += 3; return .equalOrLess
        case .no where peek(1).lexeme == .less && peek(2).lexeme == .than: at += 3; return .equalOrMore
        default: return nil
        }
    }
}

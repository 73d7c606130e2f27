/// Numbers in figures and words.
extension Cursor {
    /// Figures stand alone: no decimal, no fraction, no currency, no percent, no letters glued on.
    func isPlain(_ distance: Int = 0) -> Bool {
        let token = peek(distance)
        guard token.lexeme == .number else { return false }
        let before = peek(distance - 1)
        let after = peek(distance + 1)
        let next = peek(distance + 2)
        if token.isGlued {
            switch before.lexeme {
            case .currency, .hash, .plus, .percent, .mark, .colon, .slash: return false
            case .period, .comma: if peek(distance - 2).lexeme == .number { return false }
            case .other: return false
            default: break
            }
        }
        if before.lexeme == .currency || after.lexeme == .percent || after.lexeme == .currency { return false }
        guard after.isGlued else { return true }
        switch after.lexeme {
        case .period, .comma, .colon, .slash, .plus:
            return !(next.isGlued && (next.lexeme == .number || next.lexeme == .bigNumber))
        case .other: return false
        default: return true
        }
    }

    /// "three", "twenty-four", "forty five": 0…99 in words.
    mutating func cardinalWords() -> Int? {
        switch token.lexeme {
        case .cardinal:
            let value = token.number
            at += 1
            return value
        case .tens:
            let tens = token.number
            at += 1
            let before = at
            _ = acceptHyphen()
            if token.lexeme == .cardinal, (1...9).contains(token.number) {
                at += 1
                return tens + peek(-1).number
            }
            at = before
            return tens
        default: return nil
        }
    }

    /// "first", "twenty-first", "9th", "the thirty first".
    mutating func ordinal() -> Int? {
        if token.lexeme == .ordinal || token.lexeme == .second {
            at += 1
            return peek(-1).number
        }
        if token.lexeme == .number, token.width <= 3, peek(1).lexeme == .ordinalSuffix, peek(1).isGlued {
            at += 2
            return peek(-2).number
        }
        guard token.lexeme == .tens else { return nil }
        return attempt { cursor in
            let tens = cursor.token.number
            cursor.at += 1
            _ = cursor.acceptHyphen()
            guard cursor.token.lexeme == .ordinal || cursor.token.lexeme == .second, cursor.token.number < 10
            else { return nil }
            cursor.at += 1
            return tens + cursor.peek(-1).number
        }
    }

    /// A day of the month in figures, 1…31, with or without "th".
    mutating func dayNumber() -> Int? {
        let token = token
        guard token.lexeme == .number, token.width <= 2, (1...31).contains(token.number) else { return nil }
        let after = peek(1)
        if after.lexeme == .ordinalSuffix, after.isGlued {
            at += 2
            return token.number
        }
        if after.isGlued, after.isWord, after.lexeme == .other { return nil }
        if after.lexeme == .percent { return nil }
        at += 1
        return token.number
    }

    /// Four figures that can be a year, 1000…2999.
    func isYear(_ distance: Int = 0) -> Bool {
        let token = peek(distance)
        return token.lexeme == .number && token.width == 4 && (1000...2999).contains(token.number)
    }

    /// A lower-case word in -s, or "people": what a figure before it counts.
    func isPluralNoun(_ distance: Int = 0) -> Bool {
        let token = peek(distance)
        guard token.lexeme == .other, !token.isCapital, token.verb != .third, token.end > token.start else {
            return false
        }
        return source.bytes[Int(token.end) - 1] == UInt8(ascii: "s") || source.word(token) == "people"
    }

    /// A quantity before a unit; see `Quantity`.
    mutating func quantity() -> Quantity? { attempt { Quantity.read(&$0) } }
}

/// "three", "9 1/2", "2.5", "a", "a couple of", "several", "half a".
struct Quantity: Sendable {
    /// Nil when vague.
    var count: Double?
    /// "a", "an": alone it means one.
    var isArticle = false

    static func read(_ cursor: inout Cursor) -> Quantity? {
        switch cursor.token.lexeme {
        case .number: return figures(&cursor)
        case .cardinal, .tens, .scale: return words(&cursor)
        case .a, .an: return article(&cursor)
        case .half: return half(&cursor)
        case .few, .several, .some, .many, .numerous, .various:
            cursor.at += 1
            return Quantity(count: nil)
        case .couple:
            cursor.at += 1
            _ = cursor.accept(.of)
            return Quantity(count: 2)
        case .dozen:
            cursor.at += 1
            return Quantity(count: 12)
        default: return nil
        }
    }

    private static func figures(_ cursor: inout Cursor) -> Quantity? {
        let before = cursor.peek(-1)
        guard before.lexeme != .currency, !(cursor.token.isGlued && [.plus, .mark, .period].contains(before.lexeme))
        else { return nil }
        var count = Double(cursor.token.number)
        guard cursor.token.width <= 7 else { return nil }
        cursor.at += 1
        let next = cursor.token
        if next.lexeme == .period, next.isGlued, cursor.peek(1).lexeme == .number, cursor.peek(1).isGlued {
            let fraction = cursor.peek(1)
            guard fraction.width <= 3 else { return nil }
            count += Double(fraction.number) / [1, 10, 100, 1000][Int(fraction.width)]
            cursor.at += 2
            return Quantity(count: count)
        }
        if let fraction = fraction(&cursor) { return Quantity(count: count + fraction) }
        if next.lexeme == .slash, next.isGlued, cursor.peek(1).lexeme == .number, cursor.peek(1).number > 0 {
            count /= Double(cursor.peek(1).number)
            cursor.at += 2
        }
        return Quantity(count: count)
    }

    /// "1/2" after a whole number, with a space or a hyphen.
    private static func fraction(_ cursor: inout Cursor) -> Double? {
        cursor.attempt { cursor in
            _ = cursor.acceptHyphen()
            guard cursor.token.lexeme == .number, cursor.peek(1).lexeme == .slash, cursor.peek(1).isGlued,
                cursor.peek(2).lexeme == .number, (2...10).contains(cursor.peek(2).number),
                cursor.token.number < cursor.peek(2).number
            else { return nil }
            let value = Double(cursor.token.number) / Double(cursor.peek(2).number)
            cursor.at += 3
            return value
        }
    }

    private static func words(_ cursor: inout Cursor) -> Quantity? {
        var total = cursor.cardinalWords() ?? 1
        while cursor.token.lexeme == .scale, total < 10_000 {
            total *= cursor.token.number
            cursor.at += 1
            _ = cursor.attempt { cursor -> Int? in
                _ = cursor.accept(.and)
                guard let more = cursor.cardinalWords() else { return nil }
                total += more
                return more
            }
        }
        if cursor.acceptAll(.and, .a, .half) { return Quantity(count: Double(total) + 0.5) }
        return Quantity(count: Double(total))
    }

    private static func article(_ cursor: inout Cursor) -> Quantity? {
        cursor.at += 1
        switch cursor.token.lexeme {
        case .few: cursor.at += 1; return Quantity(count: nil)
        case .couple:
            cursor.at += 1
            _ = cursor.accept(.of)
            return Quantity(count: 2)
        case .dozen: cursor.at += 1; return Quantity(count: 12)
        case .half: cursor.at += 1; return Quantity(count: 0.5)
        case .scale: cursor.at += 1; return Quantity(count: Double(cursor.peek(-1).number))
        default: return Quantity(count: 1, isArticle: true)
        }
    }

    private static func half(_ cursor: inout Cursor) -> Quantity? {
        cursor.at += 1
        _ = cursor.acceptHyphen()
        _ = cursor.accept(.a, .an)
        return Quantity(count: 0.5)
    }
}

internal import Model

extension TimeRule {
    /// "in 2021", "since 1945", "the year 2008", "44 BC", "nineteen ninety-six": four figures need a word that makes them a year.
    static let year = TimeRule(name: "year", triggers: [.number, .cardinal, .apostrophe, .unit, .ad]) { cursor in
        switch cursor.token.lexeme {
        case .number: return figures(&cursor)
        case .cardinal: return words(&cursor)
        case .apostrophe:
            guard !cursor.token.isGlued, isGovernor(cursor.peek(-1)), let year = cursor.shortYear(),
                cursor.token.lexeme != .s
            else { return nil }
            return Reading(.calendar(CalendarFields(year: year)))
        case .unit:
            guard cursor.token.number == TimeUnit.year.rawValue, cursor.peek(1).lexeme == .number else { return nil }
            cursor.at += 1
            guard cursor.isYear(), cursor.isPlain() else { return nil }
            cursor.at += 1
            return Reading(.calendar(CalendarFields(year: cursor.peek(-1).number)))
        default:
            cursor.at += 1
            guard cursor.token.lexeme == .number, cursor.token.width <= 4, cursor.isPlain() else { return nil }
            cursor.at += 1
            return Reading(.calendar(CalendarFields(year: cursor.peek(-1).number)))
        }
    }

    private static func figures(_ cursor: inout Cursor) -> Reading? {
        let token = cursor.token
        guard token.width <= 4, token.number > 0, cursor.isPlain() else { return nil }
        if let fields = era(&cursor) { return Reading(.calendar(fields)) }
        if let end = secondHalf(cursor) {
            cursor.at += 1
            return Reading(.calendar(CalendarFields(year: end)))
        }
        guard cursor.isYear(), hasGovernor(cursor) || isAlone(cursor) || opensYears(cursor),
            opensYears(cursor) || !isCount(cursor)
        else { return nil }
        cursor.at += 1
        return Reading(.calendar(CalendarFields(year: token.number)))
    }

    /// "17" of "1915-17".
    private static func secondHalf(_ cursor: Cursor) -> Int? {
        let token = cursor.token
        guard token.width == 2, token.isGlued, cursor.isHyphen(-1), cursor.peek(-1).isGlued, cursor.isYear(-2) else {
            return nil
        }
        let start = cursor.peek(-2).number
        guard token.number > start % 100, token.number > 12, start < 2100 else { return nil }
        return start / 100 * 100 + token.number
    }

    /// "345 BC", "88 AD".
    private static func era(_ cursor: inout Cursor) -> CalendarFields? {
        guard [.bc, .bce, .ad, .ce].contains(cursor.peek(1).lexeme), !cursor.peek(1).isGlued,
            cursor.peek(1).flags.contains(.upper)
        else { return nil }
        var fields = CalendarFields(year: cursor.token.number)
        cursor.at += 1
        cursor.era(&fields)
        return fields
    }

    private static func isAlone(_ cursor: Cursor) -> Bool {
        let before = cursor.peek(-1).lexeme
        let after = cursor.peek(1).lexeme
        if before == .edge && after == .edge { return true }
        return before == .open && [.close, .semicolon, .dash, .hyphen, .comma].contains(after)
    }

    private static func hasGovernor(_ cursor: Cursor) -> Bool {
        let before = cursor.peek(-1)
        if isGovernor(before) { return true }
        switch before.lexeme {
        case .hyphen where [.mid, .early, .late].contains(cursor.peek(-2).lexeme): return true
        case .to where ["dating", "dates", "dated", "date", "back"].contains(cursor.source.word(cursor.peek(-2))):
            return true
        case .hyphen, .dash, .slash, .and, .or, .to, .comma:
            let distance = cursor.peek(-2).lexeme == .comma ? -3 : -2
            return cursor.isYear(distance) && !isTelephone(cursor, distance)
        case .the, .a, .an: return isNounOfYear(cursor.peek(1))
        case .s where cursor.peek(-2).lexeme == .apostrophe: return isNounOfYear(cursor.peek(1))
        // "1987 saw …", "1979: the invasion", "1965's Man of the Year"
        case .edge where isOdd(cursor.token):
            let next = cursor.peek(1)
            return next.verb == .past || next.verb == .was || next.lexeme == .colon || isPossessive(cursor)
        case .other where isOdd(cursor.token) && isPossessive(cursor): return true
        case .other where isPlainWord(before): return isOdd(cursor.token) && isNounOfYear(cursor.peek(1))
        default: return false
        }
    }

    private static func isPossessive(_ cursor: Cursor) -> Bool {
        cursor.peek(1).lexeme == .apostrophe && cursor.peek(1).isGlued && cursor.peek(2).lexeme == .s
    }

    /// "a secret 1902 pact": a word in small letters that is no verb.
    private static func isPlainWord(_ token: TimeToken) -> Bool {
        !token.isCapital && token.verb == .none && token.width > 2
    }

    /// "138-2010-2015", "2012-1400": hyphens join what are no two years.
    private static func isTelephone(_ cursor: Cursor, _ distance: Int) -> Bool {
        guard cursor.peek(-1).lexeme == .hyphen, cursor.token.isGlued else { return false }
        return cursor.peek(distance).number >= cursor.token.number
            || cursor.peek(distance - 1).lexeme == .hyphen && cursor.peek(distance).isGlued
    }

    /// No round number, and of the last centuries: prints set a comma in counts of thousands, and counts are mostly round.
    private static func isOdd(_ token: TimeToken) -> Bool {
        (1600..<2040).contains(token.number) && token.number % 50 != 0
    }

    /// "1775-1780", "1915-17": two years and a dash.
    private static func opensYears(_ cursor: Cursor) -> Bool {
        let end = cursor.peek(2)
        guard !(cursor.token.isGlued && cursor.isHyphen(-1)), cursor.token.number < 2100, cursor.isHyphen(1),
            cursor.peek(1).isGlued && end.isGlued || cursor.peek(-1).lexeme == .edge && cursor.peek(3).lexeme == .edge,
            end.lexeme == .number,
            !cursor.peek(3).isGlued
                || ![.hyphen, .dash, .slash, .colon].contains(cursor.peek(3).lexeme)
        else { return false }
        if cursor.isYear(2) { return end.number > cursor.token.number }
        return end.width == 2 && end.number > cursor.token.number % 100 && end.number > 12
    }

    /// "the 1990 quarter", "the 2022 season".
    private static func isNounOfYear(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .unit, .season, .period_, .ordinal, .second, .quote: true
        default: !token.isGlued && token.isWord
        }
    }

    static func isGovernor(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .in, .of, .since, .by, .until, .till, .from, .before, .after, .during, .through, .between, .early, .late,
            .mid, .fiscal, .season, .into, .throughout, .for, .around, .about, .next, .last, .month, .than, .on, .as:
            true
        default: false
        }
    }

    /// "in 2000 cases", "about 2000 troops", "by 1500 points", "1500 GMT": a counted noun follows.
    private static func isCount(_ cursor: Cursor) -> Bool {
        let after = cursor.peek(1)
        switch after.lexeme {
        case .units, .percent, .scale, .bigNumber, .dozen: return true
        case .number: return !cursor.isYear(1)
        case .other where !after.isGlued:
            switch cursor.peek(-1).lexeme {
            case .the where isOdd(cursor.token): return false
            case .other where isOdd(cursor.token): return cursor.isPluralNoun(1)
            case .the, .a, .an, .s: return !after.isCapital && cursor.isPluralNoun(1)
            case .about, .around, .than, .on, .as: return true
            case .in, .of, .since, .before, .after, .during, .and, .hyphen, .dash, .comma:
                return after.flags.contains(.upper)
                    && after.width == 3
            case .fiscal, .early, .late: return false
            // "until 1958 passage was delayed" is a year, "by 1500 points" a count.
            default: return !isOdd(cursor.token) && !after.isCapital && after.verb == .none || cursor.isPluralNoun(1)
            }
        case .other: return true
        default:
            return [.about, .around, .than].contains(cursor.peek(-1).lexeme) && after.isWord && after.lexeme == .other
        }
    }

    /// "nineteen ninety-six", "twenty twenty-two" is too rare to tell from numbers: the twentieth century only.
    private static func words(_ cursor: inout Cursor) -> Reading? {
        let isGoverned = isGovernor(cursor.peek(-1))
        guard cursor.token.number != 2 || isGoverned, let year = cursor.yearWords() else { return nil }
        return Reading(.calendar(CalendarFields(year: year)))
    }
}

internal import Model

/// Reads tokens of one sentence from left to right; copies are cheap, so a rule may try and step back.
struct Cursor {
    // Unowned and by pointer: copied at every trial of a rule, and never kept beyond the pass that holds all three.
    unowned(unsafe) let source: TimeText
    unowned(unsafe) let tables: TimeTables
    private let tokens: UnsafeBufferPointer<TimeToken>
    let limit: Int
    let first: Int
    var at: Int

    /// `tokens` are the tokens of `source`, valid as long as the cursor is used.
    init(
        _ source: TimeText, _ tables: TimeTables, _ tokens: UnsafeBufferPointer<TimeToken>, sentence: Range<Int>,
        at: Int
    ) {
        self.tokens = tokens
        self.source = source
        self.tables = tables
        first = sentence.lowerBound
        limit = sentence.upperBound
        self.at = at
    }

    var token: TimeToken { peek(0) }
    var isAtEnd: Bool { at >= limit }

    func peek(_ distance: Int) -> TimeToken {
        let index = at + distance
        return index >= first && index < limit ? tokens[index] : .edge
    }

    @discardableResult
    mutating func accept(_ lexeme: Lexeme) -> Bool {
        guard token.lexeme == lexeme else { return false }
        at += 1
        return true
    }

    // Spelled out for two to six words: variadic arguments would allocate an array at every call.
    @discardableResult
    mutating func accept(_ a: Lexeme, _ b: Lexeme, _ c: Lexeme? = nil, _ d: Lexeme? = nil) -> Bool {
        let lexeme = token.lexeme
        guard lexeme == a || lexeme == b || lexeme == c || lexeme == d else { return false }
        at += 1
        return true
    }

    /// All of them in a row, or nothing is read.
    mutating func acceptAll(_ a: Lexeme, _ b: Lexeme, _ c: Lexeme? = nil) -> Bool {
        guard peek(0).lexeme == a, peek(1).lexeme == b, c == nil || peek(2).lexeme == c else { return false }
        at += c == nil ? 2 : 3
        return true
    }

    /// Reads with `body`; steps back if it finds nothing.
    mutating func attempt<T>(_ body: (inout Cursor) -> T?) -> T? {
        let before = at
        if let value = body(&self) { return value }
        at = before
        return nil
    }

    /// The token at a distance is a hyphen between two glued words.
    func isHyphen(_ distance: Int = 0) -> Bool {
        let lexeme = peek(distance).lexeme
        return lexeme == .hyphen || lexeme == .dash
    }

    mutating func acceptHyphen() -> Bool {
        guard token.lexeme == .hyphen else { return false }
        at += 1
        return true
    }
}

/// The word lists behind the rules; a class, so that a cursor holds one reference.
final class TimeTables: Sendable {
    let holidays: HolidayTable
    let zones: ZoneTable
    let words: WordTable

    /// - Throws: `LexiconError` when an embedded list is missing or malformed.
    init() throws(LexiconError) {
        holidays = try HolidayTable()
        zones = try ZoneTable()
        words = try WordTable.embedded(names: holidays.openings.union(zones.names))
    }
}

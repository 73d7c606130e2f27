/// One pass over UTF-8 bytes: words looked up as they are read, numbers with their value, marks. Nothing is allocated per token
/// but its place in one array.
struct TimeLexer {
    // Pointers into arrays that `read` holds: every index is compared with `count` before.
    private let bytes: UnsafeBufferPointer<UInt8>
    private let classes: UnsafeBufferPointer<ByteClass>
    private let table: WordTable.Lookup
    private var at = 0
    private var out: [TimeToken] = []
    private var gap: TimeToken.Flags = [.paragraph, .line]

    static func read(_ bytes: [UInt8], table: WordTable) -> [TimeToken] {
        bytes.withUnsafeBufferPointer { bytes in
            classes.withUnsafeBufferPointer { classes in
                table.withLookup { table in
                    var lexer = TimeLexer(bytes, classes, table)
                    lexer.run()
                    return lexer.out
                }
            }
        }
    }

    private init(
        _ bytes: UnsafeBufferPointer<UInt8>, _ classes: UnsafeBufferPointer<ByteClass>, _ table: WordTable.Lookup
    ) {
        self.bytes = bytes
        self.classes = classes
        self.table = table
        out.reserveCapacity(bytes.count / 5 + 8)
    }

    private mutating func run() {
        while at < bytes.count {
            let byte = bytes[at]
            switch classes[Int(byte)] {
            case .letter: word()
            case .digit: number()
            case .space: space(byte)
            case .high: high()
            case .mark(let lexeme): mark(lexeme, length: 1)
            }
        }
    }

    private mutating func space(_ byte: UInt8) {
        if byte == 0x0A {
            gap.insert(gap.contains(.line) ? [.line, .paragraph] : .line)
        }
        gap.remove(.glued)
        at += 1
    }

    private mutating func push(_ lexeme: Lexeme, from start: Int, width: Int, value: Int32 = 0) {
        out.append(
            TimeToken(
                lexeme: lexeme, verb: .none, flags: gap, width: UInt8(truncatingIfNeeded: min(width, 255)),
                value: value, start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at)))
        gap = .glued
    }

    private mutating func mark(_ lexeme: Lexeme, length: Int) {
        let start = at
        at += length
        if lexeme == .hyphen, at < bytes.count, bytes[at] == UInt8(ascii: "-") {
            while at < bytes.count, bytes[at] == UInt8(ascii: "-") { at += 1 }
            push(.dash, from: start, width: 1)
        } else {
            push(lexeme, from: start, width: 1)
        }
    }

    private mutating func number() {
        let start = at
        var value = 0
        while at < bytes.count, bytes[at] &- 48 < 10 {
            if at - start < 9 { value = value * 10 + Int(bytes[at] &- 48) }
            at += 1
        }
        let width = at - start
        var isGrouped = false
        while isGroup(at) {
            at += 4
            isGrouped = true
        }
        let lexeme: Lexeme = isGrouped || width > 9 ? .bigNumber : .number
        push(lexeme, from: start, width: width, value: Int32(truncatingIfNeeded: value))
    }

    /// `,000`: a comma, exactly three digits.
    private func isGroup(_ index: Int) -> Bool {
        guard index + 3 < bytes.count, bytes[index] == UInt8(ascii: ","), bytes[index + 1] &- 48 < 10,
            bytes[index + 2] &- 48 < 10, bytes[index + 3] &- 48 < 10
        else { return false }
        return index + 4 == bytes.count || bytes[index + 4] &- 48 >= 10
    }

    /// A byte above ASCII: an odd space, a mark of the General Punctuation block, or a letter.
    private mutating func high() {
        let next = at + 1 < bytes.count ? bytes[at + 1] : 0
        let third = at + 2 < bytes.count ? bytes[at + 2] : 0
        switch (bytes[at], next, third) {
        case (0xC2, 0xA0, _), (0xC2, 0x85, _): wideSpace(2)
        case (0xE1, 0x9A, 0x80), (0xE2, 0x80, 0x80...0x8D), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F),
            (0xE2, 0x81, 0xA0), (0xE3, 0x80, 0x80), (0xEF, 0xBB, 0xBF):
            wideSpace(3)
        case (0xE2, 0x80, 0x90...0x91): mark(.hyphen, length: 3)
        case (0xE2, 0x80, 0x92...0x95), (0xE2, 0x88, 0x92): mark(.dash, length: 3)
        case (0xE2, 0x80, 0x98...0x99): mark(.apostrophe, length: 3)
        case (0xE2, 0x80, 0x9A...0x9F), (0xC2, 0xAB, _), (0xC2, 0xBB, _):
            mark(.quote, length: next < 0xC0 && bytes[at] == 0xC2 ? 2 : 3)
        case (0xE2, 0x82, _): mark(.currency, length: 3)
        case (0xC2, 0xA3, _), (0xC2, 0xA5, _): mark(.currency, length: 2)
        case (0xE2, 0x80, _): mark(.mark, length: 3)
        default: word()
        }
    }

    private mutating func wideSpace(_ length: Int) {
        at += length
        gap.remove(.glued)
    }

    private mutating func word() {
        let start = at
        var low: UInt64 = 0
        var high: UInt64 = 0
        var lowers = 0
        let first = bytes[at]
        scan: while at < bytes.count {
            let byte = bytes[at]
            switch classes[Int(byte)] {
            case .letter: break
            case .high where byte != 0xE2 && byte != 0xC2 && byte != 0xE3 && byte != 0xEF || at == start: break
            default: break scan
            }
            let small = byte | (byte &- 65 < 26 ? 0x20 : 0)
            lowers += byte == small ? 1 : 0
            let index = at - start
            if index < 8 {
                low |= UInt64(small) << UInt64(index * 8)
            } else if index < 16 {
                high |= UInt64(small) << UInt64((index - 8) * 8)
            }
            at += 1
        }
        while at < bytes.count, bytes[at] & 0xC0 == 0x80 { at += 1 }
        var flags = gap
        if first &- 65 < 26 { flags.formUnion(lowers == 0 ? [.capital, .upper] : .capital) }
        finish(start: start, key: WordTable.Key(low: low, high: high), flags: flags)
    }

    private mutating func finish(start: Int, key: WordTable.Key, flags: TimeToken.Flags) {
        var key = key
        if at - start == 1, let letter = dotted(after: key.low, at) {
            at += at + 2 < bytes.count && bytes[at + 2] == UInt8(ascii: ".") ? 3 : 2
            key.low |= UInt64(letter) << 16 | 0x2E00
        }
        let width = at - start
        var token = TimeToken(
            lexeme: .other, verb: .none, flags: flags, width: UInt8(truncatingIfNeeded: min(width, 255)), value: 0,
            start: Int32(truncatingIfNeeded: start), end: Int32(truncatingIfNeeded: at))
        if width <= 16, let entry = table.entry(key) {
            token.lexeme = entry.lexeme
            token.value = entry.value
            token.verb = entry.verb
            if entry.isName { token.flags.insert(.name) }
        } else if width > 4 {
            token.verb = ending(flags)
        }
        out.append(token)
        gap = .glued
    }

    /// The second letter of "a.m.", "p.m.", "a.d.", "b.c." where its first stands before `index`, and no letter after it.
    private func dotted(after first: UInt64, _ index: Int) -> UInt8? {
        guard index + 1 < bytes.count, bytes[index] == UInt8(ascii: ".") else { return nil }
        let second = bytes[index + 1] | 0x20
        switch (first, second) {
        case (0x61, 0x6D), (0x70, 0x6D), (0x61, 0x64), (0x62, 0x63): break
        default: return nil
        }
        return index + 2 == bytes.count || !((bytes[index + 2] | 0x20) &- 97 < 26) ? second : nil
    }

    /// A word that the lists lack: -ed and -ing tell their form, unless a capital makes it a name.
    private func ending(_ flags: TimeToken.Flags) -> VerbForm {
        guard !flags.contains(.capital) else { return .none }
        let last = bytes[at - 1]
        if last == UInt8(ascii: "d"), bytes[at - 2] == UInt8(ascii: "e"), bytes[at - 3] != UInt8(ascii: "e") {
            return .ed
        }
        if last == UInt8(ascii: "g"), bytes[at - 2] == UInt8(ascii: "n"), bytes[at - 3] == UInt8(ascii: "i") {
            return .ing
        }
        return .none
    }
}

extension TimeLexer {
    enum ByteClass: Sendable {
        case letter, digit, space, high
        case mark(Lexeme)
    }

    /// What each byte starts.
    static let classes: [ByteClass] = (0...255).map { value in
        let byte = UInt8(value)
        switch byte {
        case 65...90, 97...122: return .letter
        case 48...57: return .digit
        case 0...32, 127: return .space
        case 128...: return .high
        default: return .mark(marks[byte] ?? .mark)
        }
    }

    private static let marks: [UInt8: Lexeme] = [
        UInt8(ascii: ","): .comma, UInt8(ascii: "."): .period, UInt8(ascii: ":"): .colon,
        UInt8(ascii: ";"): .semicolon, UInt8(ascii: "-"): .hyphen, UInt8(ascii: "/"): .slash,
        UInt8(ascii: "'"): .apostrophe, UInt8(ascii: "`"): .quote, UInt8(ascii: "\""): .quote,
        UInt8(ascii: "("): .open, UInt8(ascii: ")"): .close, UInt8(ascii: "["): .open, UInt8(ascii: "]"): .close,
        UInt8(ascii: "%"): .percent, UInt8(ascii: "$"): .currency, UInt8(ascii: "+"): .plus, UInt8(ascii: "#"): .hash,
    ]
}

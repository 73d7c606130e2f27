internal import Model

/// The time rules' words: 16 bytes of lower-case ASCII packed in two integers, in an open-addressed table.
struct WordTable: Sendable {
    struct Entry: Sendable {
        var lexeme: Lexeme = .other
        var verb: VerbForm = .none
        var value: Int32 = 0
        var isName = false
    }

    /// A word's bytes, the first lowest; longer words have no key.
    struct Key: Hashable, Sendable {
        var low: UInt64 = 0
        var high: UInt64 = 0

        init(low: UInt64, high: UInt64) {
            self.low = low
            self.high = high
        }

        init?(_ word: some StringProtocol) {
            guard word.utf8.count <= 16 else { return nil }
            for (index, byte) in word.utf8.enumerated() {
                if index < 8 { low |= UInt64(byte) << (index * 8) } else { high |= UInt64(byte) << ((index - 8) * 8) }
            }
        }
    }

    private static let slots = 4096
    private var keys: [Key]
    private var entries: [Entry]

    init(_ words: [Key: Entry]) {
        keys = Array(repeating: Key(low: 0, high: 0), count: WordTable.slots)
        entries = Array(repeating: Entry(), count: WordTable.slots)
        for (key, entry) in words.prefix(WordTable.slots / 2) {
            var slot = WordTable.slot(key)
            while keys[slot].low != 0 { slot = (slot + 1) & (WordTable.slots - 1) }
            keys[slot] = key
            entries[slot] = entry
        }
    }

    @inline(__always)
    private static func slot(_ key: Key) -> Int {
        let mixed = (key.low ^ (key.high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
        return Int(truncatingIfNeeded: mixed >> 52)
    }

    /// The table for one pass over a text.
    struct Lookup {
        fileprivate let keys: UnsafeBufferPointer<Key>
        fileprivate let entries: UnsafeBufferPointer<Entry>

        @inline(__always)
        func entry(_ key: Key) -> Entry? {
            var slot = WordTable.slot(key)
            while keys[slot].low != 0 {
                if keys[slot].low == key.low, keys[slot].high == key.high { return entries[slot] }
                slot = (slot + 1) & (WordTable.slots - 1)
            }
            return nil
        }
    }

    func withLookup<Result>(_ body: (Lookup) -> Result) -> Result {
        keys.withUnsafeBufferPointer { keys in
            entries.withUnsafeBufferPointer { body(Lookup(keys: keys, entries: $0)) }
        }
    }
}

extension WordTable {
    /// Reads `times.lex` and `tense.lex`; `names` are words that begin a holiday's or a zone's name.
    ///
    /// - Throws: `LexiconError` with file and line: unknown class or form, a word longer than 16 letters, a word twice.
    static func embedded(names: Set<String>) throws(LexiconError) -> WordTable {
        var words: [Key: Entry] = [:]
        try readWords(into: &words)
        try readVerbs(into: &words)
        for name in names {
            if let key = Key(name) { words[key, default: Entry()].isName = true }
        }
        guard words.count <= slots / 2 else {
            throw LexiconError(file: "Language/times.lex", line: 0, reason: "more than \(slots / 2) words")
        }
        return WordTable(words)
    }

    private static func readWords(into words: inout [Key: Entry]) throws(LexiconError) {
        let name = "Language/times.lex"
        let file = try LexiconFile(
            name: name, text: EmbeddedFile(name).text, format: "times 1", keys: ["class", "value"])
        let classes = Dictionary(Lexeme.allCases.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        for line in file.lines {
            guard let key = Key(line.head) else {
                throw LexiconError(file: name, line: line.number, reason: "longer than 16 letters")
            }
            guard let lexeme = line["class"].first.flatMap({ classes[$0] }) else {
                throw LexiconError(file: name, line: line.number, reason: "no such class")
            }
            let value = line["value"].first.flatMap { Int32($0) } ?? 0
            guard words.updateValue(Entry(lexeme: lexeme, value: value), forKey: key) == nil else {
                throw LexiconError(file: name, line: line.number, reason: "“\(line.head)” stands twice")
            }
        }
    }

    private static func readVerbs(into words: inout [Key: Entry]) throws(LexiconError) {
        let name = "Language/tense.lex"
        let file = try LexiconFile(name: name, text: EmbeddedFile(name).text, format: "tense 1", keys: ["form"])
        let forms = Dictionary(VerbForm.allCases.map { ("\($0)", $0) }, uniquingKeysWith: { first, _ in first })
        for line in file.lines {
            guard let key = Key(line.head), let form = line["form"].first.flatMap({ forms[$0] }) else {
                throw LexiconError(file: name, line: line.number, reason: "no such form, or a word over 16 letters")
            }
            words[key, default: Entry()].verb = form
        }
    }
}

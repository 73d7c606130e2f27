/// How a lexicon phrase is cut into words, and in which spellings it is looked for.
enum PhraseWords {
    /// Words as the scanner cuts text: at white space and hyphens, `'s` by itself, without a final full stop.
    static func split(_ phrase: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        let bytes = Array(phrase.utf8)
        var (start, at) = (0, 0)
        while at <= bytes.count {
            let width = at == bytes.count ? 1 : separator(bytes, at)
            guard width > 0 else {
                at += 1
                continue
            }
            if at > start { add(Array(bytes[start..<at]), to: &words) }
            at += width
            start = at
        }
        return words
    }

    /// Width of a space, hyphen, en dash or slash; 0 for anything else.
    private static func separator(_ bytes: [UInt8], _ at: Int) -> Int {
        switch bytes[at] {
        case UInt8(ascii: " "), UInt8(ascii: "-"), UInt8(ascii: "/"): 1
        case 0xE2: bytes[at...].starts(with: "–".utf8) ? 3 : 0
        default: 0
        }
    }

    private static func add(_ part: [UInt8], to words: inout [[UInt8]]) {
        var word = part
        var clitic: [UInt8]?
        for mark in ["'s", "’s"] where word.count > mark.utf8.count && word.ends(with: mark) {
            word.removeLast(mark.utf8.count)
            clitic = Array(mark.utf8)
        }
        if word.count > 1, word.last == UInt8(ascii: ".") { word.removeLast() }
        words.append(word)
        if let clitic { words.append(clitic) }
    }

    /// The phrase itself, without accents, with its small first word risen, with a typographic apostrophe, and in capitals
    /// for headlines.
    ///
    /// - Parameter capitals: whether to add the variant in capitals; phrases in small letters match any case anyway.
    static func spellings(of phrase: String, capitals: Bool) -> [String] {
        var spellings = [phrase]
        func add(_ spelling: String) { if !spellings.contains(spelling) { spellings.append(spelling) } }
        add(withoutAccents(phrase))
        if isCaseSensitive(phrase) { for spelling in spellings { for other in risen(spelling) { add(other) } } }
        for spelling in spellings where spelling.utf8.contains(UInt8(ascii: "'")) {
            add(String(spelling.map { $0 == "'" ? "’" : $0 }))
        }
        if capitals { for spelling in spellings { add(spelling.uppercased()) } }
        return spellings
    }

    /// A small first word carries a capital where a sentence begins ("Bin Laden"); Arabic articles do in some agencies' style
    /// wherever they stand ("Bashar Al-Assad").
    private static func risen(_ spelling: String) -> [String] {
        var risen: [String] = []
        // Most begin with a capital and hold no Arabic article.
        let opens = spelling.utf8.first.map { !($0 &- 0x41 < 26) } ?? false
        if opens, let first = spelling.first, first.isLowercase {
            risen.append(first.uppercased() + spelling.dropFirst())
        }
        guard spelling.utf8.contains(UInt8(ascii: "-")) else { return risen }
        var parts = spelling.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in parts.indices where parts[index].hasPrefix("al-") || parts[index].hasPrefix("el-") {
            parts[index] = parts[index].prefix(1).uppercased() + parts[index].dropFirst()
        }
        let joined = parts.joined(separator: " ")
        if joined != spelling, !risen.contains(joined) { risen.append(joined) }
        return risen
    }

    /// Whether the phrase is looked for as it is written: it holds a capital.
    static func isCaseSensitive(_ phrase: String) -> Bool {
        if phrase.utf8.contains(where: { $0 &- 0x41 < 26 }) { return true }
        return phrase.utf8.contains { $0 >= 0x80 } && phrase.contains { $0.isUppercase }
    }

    static func withoutAccents(_ phrase: String) -> String {
        guard !phrase.utf8.allSatisfy({ $0 < 128 }) else { return phrase }
        return phrase.map { plain[$0] ?? String($0) }.joined()
    }

    /// Latin letters that agencies write without their marks.
    private static let plain: [Character: String] = {
        let rows: [(String, String)] = [
            ("àáâãäåāăąạ", "a"), ("çćčċ", "c"), ("ďđ", "d"), ("èéêëēėęěẽə", "e"), ("ğģġ", "g"), ("ìíîïīįı", "i"),
            ("ķ", "k"),
            ("łľļĺ", "l"), ("ñńňņ", "n"), ("òóôõöøōőơ", "o"), ("řŕ", "r"), ("śšşșß", "s"), ("ťţțŧ", "t"),
            ("ùúûüūůűųư", "u"), ("ýÿ", "y"), ("žźż", "z"), ("ÀÁÂÃÄÅĀĂĄ", "A"), ("ÇĆČ", "C"), ("ĎĐ", "D"),
            ("ÈÉÊËĒĖĘĚ", "E"), ("ĞĢ", "G"), ("ÌÍÎÏĪİ", "I"), ("ŁĽ", "L"), ("ÑŃŇ", "N"), ("ÒÓÔÕÖØŌŐ", "O"), ("ŘŔ", "R"),
            ("ŚŠŞȘ", "S"), ("ŤŢȚ", "T"), ("ÙÚÛÜŪŮŰ", "U"), ("Ý", "Y"), ("ŽŹŻ", "Z"), ("æ", "ae"), ("œ", "oe"),
            ("ʻ‘", "'"),
        ]
        var table: [Character: String] = [:]
        for (letters, letter) in rows { for character in letters { table[character] = letter } }
        return table
    }()
}

extension [UInt8] {
    fileprivate func ends(with text: String) -> Bool { suffix(text.utf8.count).elementsEqual(text.utf8) }
}

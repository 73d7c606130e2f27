/// How a lexicon phrase is cut into words, and in which spellings it is looked for.
enum PhraseWords {
    /// Words as the scanner cuts text: at white space and hyphens, `'s` by itself, without a final full stop.
    static func split(_ phrase: String) -> [[UInt8]] {
        var words: [[UInt8]] = []
        for part in phrase.split(whereSeparator: { $0 == " " || $0 == "-" || $0 == "–" || $0 == "/" }) {
            var word = Array(part.utf8)
            var clitic: [UInt8]?
            for mark in ["'s", "’s"] where word.count > mark.utf8.count && word.ends(with: mark) {
                word.removeLast(mark.utf8.count)
                clitic = Array(mark.utf8)
            }
            if word.count > 1, word.last == UInt8(ascii: ".") { word.removeLast() }
            words.append(word)
            if let clitic { words.append(clitic) }
        }
        return words
    }

    /// The phrase itself, without accents, with its small first word risen, with a typographic apostrophe, and in capitals
    /// for headlines.
    ///
    /// - Parameter capitals: whether to add the variant in capitals; phrases in small letters match any case anyway.
    static func spellings(of phrase: String, capitals: Bool) -> [String] {
        var spellings = [phrase]
        func add(_ spelling: String) { if !spellings.contains(spelling) { spellings.append(spelling) } }
        add(withoutAccents(phrase))
        for spelling in spellings where isCaseSensitive(phrase) { for other in risen(spelling) { add(other) } }
        for spelling in spellings where spelling.contains("'") {
            add(String(spelling.map { $0 == "'" ? "’" : $0 }))
        }
        if capitals { for spelling in spellings { add(spelling.uppercased()) } }
        return spellings
    }

    /// A small first word carries a capital where a sentence begins ("Bin Laden"); Arabic articles do in some agencies' style
    /// wherever they stand ("Bashar Al-Assad").
    private static func risen(_ spelling: String) -> [String] {
        var risen: [String] = []
        if let first = spelling.first, first.isLowercase { risen.append(first.uppercased() + spelling.dropFirst()) }
        var parts = spelling.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
        for index in parts.indices where parts[index].hasPrefix("al-") || parts[index].hasPrefix("el-") {
            parts[index] = parts[index].prefix(1).uppercased() + parts[index].dropFirst()
        }
        let joined = parts.joined(separator: " ")
        if joined != spelling, !risen.contains(joined) { risen.append(joined) }
        return risen
    }

    /// Whether the phrase is looked for as it is written: it holds a capital.
    static func isCaseSensitive(_ phrase: String) -> Bool { phrase.contains { $0.isUppercase } }

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

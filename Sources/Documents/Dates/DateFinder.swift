import Model

/// Finds a whole date (day, month and year) inside a sentence.
enum DateFinder {
    /// Whether bytes can hold a whole date: a year, or three groups of figures; and are no wall of text.
    static func mayHold(_ bytes: [UInt8]) -> Bool {
        guard bytes.count < 4_096 else { return false }
        var groups = 0
        var digits = 0
        for byte in bytes {
            if byte.isDigit {
                digits += 1
                if digits == 1 { groups += 1 }
                if digits == 4 || groups >= 3 { return true }
            } else {
                digits = 0
            }
        }
        return false
    }

    /// The first date in `text`, read as visible text of a page.
    static func first(in text: String, dayFirst: Bool) -> Publication? {
        guard text.utf8.contains(where: \.isDigit) else { return nil }
        let words = spaced(text).split {
            $0 == " " || $0 == "|" || $0 == "(" || $0 == ")" || $0 == "\u{b7}" || $0 == "\u{2022}"
        }.prefix(400)
        for (index, word) in words.enumerated() where word.utf8.contains(where: \.isDigit) {
            if let date = numeric(word, dayFirst: dayFirst) { return wrapped(date, words.dropFirst(index + 1)) }
            guard let year = year(word) else { continue }
            let before = words[..<index].suffix(4).map { bare($0) }
            if let date = written(before, year) { return wrapped(date, words.dropFirst(index + 1)) }
        }
        return nil
    }

    /// With a blank after the colon of "Datum:26. Januar 2022"; clocks keep theirs.
    private static func spaced(_ text: String) -> String {
        let bytes = Array(text.utf8)
        guard bytes.contains(0x3A) else { return text }
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            out.append(byte)
            if byte == 0x3A, index > 0, !bytes[index - 1].isDigit { out.append(0x20) }
        }
        return String(utf8: out)
    }

    private static func wrapped(_ date: CivilDate, _ rest: ArraySlice<Substring>) -> Publication {
        var time: TimeOfDay?
        for word in rest.prefix(3) where word.contains(":") && time == nil {
            let parts = word.split(separator: ":").prefix(2).compactMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
            guard parts.count == 2 else { continue }
            let half =
                halfDay(word) ?? halfDay(rest[(rest.firstIndex(of: word) ?? rest.endIndex)...].dropFirst().first ?? "")
            let hour = half == true && parts[0] < 12 ? parts[0] + 12 : half == false && parts[0] == 12 ? 0 : parts[0]
            time = TimeOfDay(hour: hour, minute: parts[1])
        }
        return Publication(wall: WallTime(date, time), offset: nil, evidence: .visibleText)
    }

    /// Whether a word is, or ends in, `pm` (true) or `am` (false), with or without full stops.
    private static func halfDay(_ word: Substring) -> Bool? {
        let letters = word.utf8.filter { $0.isLetter }.map(\.lowered)
        guard letters.count == 2, letters[1] == UInt8(ascii: "m") else { return nil }
        return letters[0] == UInt8(ascii: "p") ? true : letters[0] == UInt8(ascii: "a") ? false : nil
    }

    private static func bare(_ word: Substring) -> String {
        String(
            String(word.lowercased().drop { !$0.isLetter && !$0.isNumber }).reversed().drop {
                !$0.isLetter && !$0.isNumber
            }.reversed())
    }

    private static func year(_ word: Substring) -> Int? {
        let digits = word.utf8.prefix(while: \.isDigit)
        guard digits.count == 4, let year = Int(String(utf8: Array(digits))), (1990...2050).contains(year) else {
            return nil
        }
        return year
    }

    /// The day and month among the words before a year: `14 April`, `April 14`, `14 de abril de`, `14. April`.
    private static func written(_ words: [String], _ year: Int) -> CivilDate? {
        guard let at = words.lastIndex(where: { DocumentLexicons.months.table[$0] != nil }),
            let month = DocumentLexicons.months.table[words[at]], at >= words.count - 3
        else { return nil }
        func day(_ word: String) -> Int? {
            let digits = word.utf8.prefix(while: \.isDigit)
            guard (1...2).contains(digits.count), word.utf8.count <= digits.count + 2 else { return nil }
            return Int(String(utf8: Array(digits)))
        }
        let after = words[(at + 1)...].lazy.compactMap { day($0) }.first
        let before = words[..<at].suffix(2).reversed().lazy.compactMap { day($0) }.first
        guard let found = after ?? before else { return nil }
        return CivilDate(year: year, month: month, day: found)
    }

    /// `2020-04-14`, `14.04.2020`, `4/14/2020`, `2020年4月14日`.
    private static func numeric(_ word: Substring, dayFirst: Bool) -> CivilDate? {
        var fields: [(value: Int, digits: Int)] = []
        var separators: Set<Character> = []
        var digits = ""
        for character in word {
            if character.isASCII, character.isNumber {
                digits.append(character)
            } else {
                if let value = Int(digits) { fields.append((value, digits.count)) }
                if !digits.isEmpty || !fields.isEmpty, fields.count < 3 { separators.insert(character) }
                digits = ""
            }
        }
        if let value = Int(digits) { fields.append((value, digits.count)) }
        guard fields.count >= 3, separators.count <= 3 else { return nil }
        let isCJK = separators.contains("年") || separators.contains("년")
        guard isCJK || (separators.count == 1 && !separators.isDisjoint(with: ["-", ".", "/"])) else { return nil }
        if fields[0].digits == 4 {
            guard (1990...2050).contains(fields[0].value) else { return nil }
            return CivilDate(year: fields[0].value, month: fields[1].value, day: fields[2].value)
        }
        guard fields[2].digits == 4 || fields[2].digits == 2, fields[0].digits <= 2, fields[1].digits <= 2 else {
            return nil
        }
        let year = fields[2].digits == 2 ? 2000 + fields[2].value : fields[2].value
        guard (1990...2050).contains(year) else { return nil }
        let startsWithDay = fields[0].value > 12 || (fields[1].value <= 12 && (dayFirst || separators.contains(".")))
        let (day, month) = startsWithDay ? (fields[0].value, fields[1].value) : (fields[1].value, fields[0].value)
        return CivilDate(year: year, month: month, day: day)
    }
}

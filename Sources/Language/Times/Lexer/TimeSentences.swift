/// Sentences over the time tokens: given ones, or cheap ones found at full stops and blank lines.
struct TimeSentences {
    let bytes: [UInt8]
    let tokens: [TimeToken]

    /// Token ranges of sentences given in bytes; what lies outside them belongs to the next.
    static func given(_ spans: [Range<Int>], _ tokens: [TimeToken]) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var at = 0
        for span in spans {
            let from = at
            while at < tokens.count, Int(tokens[at].start) < span.upperBound { at += 1 }
            if at > from { sentences.append(from..<at) }
        }
        if at < tokens.count { sentences.append(at..<tokens.count) }
        return sentences
    }

    func found() -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var from = 0
        var index = 1
        while index < tokens.count {
            if tokens[index].flags.contains(.paragraph) || isBreak(before: index) {
                sentences.append(from..<index)
                from = index
            }
            index += 1
        }
        if from < tokens.count { sentences.append(from..<tokens.count) }
        return sentences
    }

    /// A full stop, question or exclamation mark (and a closing quote) stands before; a capital, figure or quote begins.
    private func isBreak(before index: Int) -> Bool {
        let token = tokens[index]
        guard !token.isGlued, token.isCapital || !token.isWord else { return false }
        var last = index - 1
        while last > 0,
            tokens[last].lexeme == .quote || tokens[last].lexeme == .close || tokens[last].lexeme == .apostrophe
        {
            last -= 1
        }
        switch tokens[last].lexeme {
        case .period: return token.isCapital || token.lexeme == .quote ? !isAbbreviation(last - 1) : false
        case .mark:
            let byte = bytes[Int(tokens[last].start)]
            return byte == UInt8(ascii: "?") || byte == UInt8(ascii: "!")
        // "a.m." has swallowed its full stop.
        case .meridiem: return isSentenceOpener(token)
        default: return false
        }
    }

    private func isSentenceOpener(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .the, .a, .an, .in, .on, .at, .by: true
        default: false
        }
    }

    /// A single capital, a title, or a short form of a month or weekday before a full stop.
    private func isAbbreviation(_ index: Int) -> Bool {
        guard index >= 0, tokens[index + 1].isGlued else { return false }
        let token = tokens[index]
        switch token.lexeme {
        case .monthShort: return true
        case .weekdayShort: return true
        case .number, .bigNumber, .close, .quote: return false
        default: break
        }
        if token.width == 1 { return token.isCapital }
        if token.width == 2, bytes[Int(token.start)] | 0x20 == UInt8(ascii: "v"),
            bytes[Int(token.start) + 1] == UInt8(ascii: "s")
        {
            return true
        }
        guard token.width <= 5, token.isCapital else { return false }
        return TimeSentences.titles.contains(
            String(decoding: bytes[Int(token.start)..<Int(token.end)], as: UTF8.self))
    }

    private static let titles: Set<String> = [
        "Mr", "Mrs", "Ms", "Dr", "Gen", "Col", "Lt", "Sgt", "Maj", "Capt", "Adm", "Sen", "Rep", "Gov", "Prof", "Rev",
        "St", "Mt", "Ft", "Jr", "Sr", "No", "Messrs", "Hon", "Pres", "Ala", "Ariz", "Calif", "Conn", "Fla", "Mass",
        "Mich", "Minn", "Tenn", "Wash",
    ]
}

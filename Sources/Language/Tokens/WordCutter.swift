/// Words: letters and figures with what may stand inside them.
extension ChunkCutter {
    /// Cuts the word that starts at `start` and returns where the next token begins.
    mutating func cutWord(_ start: Int, _ limit: Int) -> Int {
        var end = start
        var lastApostrophe: Range<Int>?
        scan: while end < limit {
            let (kind, length) = ByteClass.read(bytes, end)
            switch kind {
            case .letter, .digit, .underscore, .at:
                end += length
            case .apostrophe:
                guard end + length < limit, isLetter(end + length) else { break scan }
                lastApostrophe = end..<end + length
                end += length
            case .hyphen:
                guard keepsHyphen(start, end, length, limit) else { break scan }
                end += length
            case .period where bytes[end] == UInt8(ascii: "."):
                guard keepsPeriod(start, end, limit) else { break scan }
                end += length
            case .comma, .colon, .slash:
                guard isFigure(end - 1, start), end + 1 < limit, isDigit(end + 1) else { break scan }
                if kind == .comma, !isThousands(end, limit) { break scan }
                end += 1
            case .ampersand:
                guard end + 1 < limit, isLetter(end + 1), isLetter(end - 1) else { break scan }
                end += 1
            default:
                break scan
            }
        }
        if end < limit, bytes[end] == UInt8(ascii: "$"), isCurrencyLetters(start..<end) { end += 1 }
        return finish(start..<end, limit, lastApostrophe)
    }

    /// Emits the word without its clitic or unit, then these; takes a final stop along when it belongs to the word.
    private mutating func finish(_ word: Range<Int>, _ limit: Int, _ apostrophe: Range<Int>?) -> Int {
        if let apostrophe, let cut = cliticStart(word, apostrophe) {
            if cut > word.lowerBound { emit(word.lowerBound..<cut) }
            emit(cut..<word.upperBound)
            return word.upperBound
        }
        if let unit = unitStart(word) {
            emit(word.lowerBound..<unit)
            let end = keepsFinalStop(unit..<word.upperBound, limit) == nil ? word.upperBound : word.upperBound + 1
            emit(unit..<end)
            if end > word.upperBound { close(.abbreviation) }
            return end
        }
        if let kind = keepsFinalStop(word, limit) {
            emit(word.lowerBound..<word.upperBound + 1)
            close(kind)
            return word.upperBound + 1
        }
        emitWord(word)
        return word.upperBound
    }

    /// `n't`, `'s`, `'ll` …: where the clitic starts.
    private func cliticStart(_ word: Range<Int>, _ apostrophe: Range<Int>) -> Int? {
        let tail = bytes[apostrophe.upperBound..<word.upperBound].map { $0 | 0x20 }
        switch tail.count {
        case 1 where tail[0] == UInt8(ascii: "t"):
            let letter = apostrophe.lowerBound - 1
            return letter > word.lowerBound && bytes[letter] | 0x20 == UInt8(ascii: "n") ? letter : nil
        case 1 where "smd".utf8.contains(tail[0]):
            let isDecade =
                tail[0] == UInt8(ascii: "s") && word.lowerBound..<apostrophe.lowerBound ~= word.lowerBound
                && (word.lowerBound..<apostrophe.lowerBound).allSatisfy(isDigit)
            return isDecade ? nil : apostrophe.lowerBound
        case 2:
            return tail == Array("ll".utf8) || tail == Array("re".utf8) || tail == Array("ve".utf8)
                ? apostrophe.lowerBound : nil
        default: return nil
        }
    }

    /// `5pm`, `10km`: where the unit starts.
    private func unitStart(_ word: Range<Int>) -> Int? {
        guard isDigit(word.lowerBound) else { return nil }
        var index = word.lowerBound
        while index < word.upperBound, isDigit(index) || ",.:".utf8.contains(bytes[index]) { index += 1 }
        guard index < word.upperBound, isLetter(index) else { return nil }
        return lexicon.units.contains(TokenLexicon.key(bytes[index..<word.upperBound])) ? index : nil
    }

    /// Whether the full stop after the word is part of it, and what that says of the sentence.
    private func keepsFinalStop(_ word: Range<Int>, _ limit: Int) -> Closer.Kind? {
        let stop = word.upperBound
        guard stop < limit, bytes[stop] == UInt8(ascii: ".") else { return nil }
        if stop + 1 < limit, ByteClass.read(bytes, stop + 1).class == .period { return nil }
        if word.count == 1, isCapital(word.lowerBound) {
            return startsName(after: stop + 1, limit) ? .title : nil
        }
        if isAcronym(word) { return .abbreviation }
        switch lexicon.abbreviations[TokenLexicon.key(bytes[word.lowerBound...stop])] {
        case .title: return .title
        case .plain: return .abbreviation
        case .numbered:
            let next = nextWord(after: stop + 1)
            return next < bytes.count && isDigit(next) ? .title : nil
        case nil: return nil
        }
    }

    /// Single letters with stops between: `U.S`, `p.m`.
    private func isAcronym(_ word: Range<Int>) -> Bool {
        guard word.count >= 3, word.count % 2 == 1 else { return false }
        for (offset, index) in word.enumerated() {
            guard offset % 2 == 0 ? isLetter(index) : bytes[index] == UInt8(ascii: ".") else { return false }
        }
        return true
    }

    /// An initial: a capital or another stop follows it.
    private func startsName(after index: Int, _ limit: Int) -> Bool {
        let next = nextWord(after: index)
        guard next < bytes.count, !bytes[index..<next].contains(0x0A) else { return false }
        return isCapital(next) && bytes[next] != UInt8(ascii: "I") || bytes[next] == UInt8(ascii: ",")
    }

    func nextWord(after index: Int) -> Int {
        var next = index
        while next < bytes.count, bytes[next] == 0x20 { next += 1 }
        return next
    }
}

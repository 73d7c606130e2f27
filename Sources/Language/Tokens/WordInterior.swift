/// Marks inside a word: which of them belong to it.
extension ChunkCutter {
    func isLetter(_ index: Int) -> Bool {
        let byte = bytes[index]
        return byte < 0x80 ? (byte | 0x20) &- 0x61 < 26 : ByteClass.read(bytes, index).class == .letter
    }

    func isDigit(_ index: Int) -> Bool { bytes[index] &- 0x30 < 10 }

    func isCapital(_ index: Int) -> Bool { bytes[index] &- 0x41 < 26 }

    /// The byte is a digit of the word that starts at `start`.
    func isFigure(_ index: Int, _ start: Int) -> Bool { index >= start && isDigit(index) }

    /// `1,200` but not `9,10`.
    func isThousands(_ comma: Int, _ limit: Int) -> Bool {
        var digits = 0
        while comma + 1 + digits < limit, isDigit(comma + 1 + digits) { digits += 1 }
        return digits == 3
    }

    /// A stop inside: `U.S.`, `3.5`, `example.org`; but not `end.The`.
    func keepsPeriod(_ start: Int, _ period: Int, _ limit: Int) -> Bool {
        let next = period + 1
        guard next < limit else { return false }
        if isDigit(next) { return isDigit(period - 1) || period - start <= 2 }
        guard isLetter(next) else { return false }
        if period - start == 1 || bytes[period - 2] == UInt8(ascii: ".") { return true }
        if isCapital(next) { return period - start == 2 && isCapital(start) && !isDigit(start) }
        return !isDigit(period - 1) && bytes[period - 1] < 0x80
    }

    /// A hyphen inside: `non-aligned`, `e-mail`, telephone numbers, dates; other compounds are cut at it.
    func keepsHyphen(_ start: Int, _ hyphen: Int, _ length: Int, _ limit: Int) -> Bool {
        let next = hyphen + length
        guard next < limit else { return false }
        if isDigit(next), isDigit(hyphen - 1) { return isNumberWithHyphens(start, limit) }
        guard isLetter(next), hyphen - start <= 8 else { return false }
        return lexicon.prefixes.contains(TokenLexicon.key(bytes[start..<hyphen]))
    }

    /// Groups of figures: at least three, or three and then four (`555-0123`). Two make a range and are cut.
    private func isNumberWithHyphens(_ start: Int, _ limit: Int) -> Bool {
        var groups: [Int] = []
        var digits = 0
        var index = start
        while index < limit {
            if isDigit(index) {
                digits += 1
            } else if bytes[index] == UInt8(ascii: "-") {
                groups.append(digits)
                digits = 0
            } else {
                break
            }
            index += 1
        }
        groups.append(digits)
        return groups.count >= 3 || (groups.count == 2 && groups[0] == 3 && groups[1] == 4)
    }

    /// `US` of `US$`.
    func isCurrencyLetters(_ word: Range<Int>) -> Bool { word.count <= 3 && word.allSatisfy(isCapital) }

    /// An apostrophe that no letter precedes: `'s` after a quotation, `'60s`, `'em`, or a quotation mark.
    mutating func cutApostrophe(_ start: Int, _ length: Int, _ chunk: Range<Int>) -> Int {
        let next = start + length
        var end = next
        if next < chunk.upperBound {
            if isDigit(next) {
                while end < chunk.upperBound, isDigit(end) || bytes[end] == UInt8(ascii: "s") { end += 1 }
                if end - next < 2 || end - next > 3 { end = next }
            } else if bytes[next..<min(next + length, bytes.count)] == bytes[start..<next] {
                end = next + length
            } else if start > chunk.lowerBound {
                end = detachedClitic(next, chunk.upperBound)
            }
        }
        emit(start..<end)
        return end
    }

    /// `'s` after a mark: `"Friends"'s`.
    private func detachedClitic(_ letters: Int, _ limit: Int) -> Int {
        guard bytes[letters] | 0x20 == UInt8(ascii: "s") else { return letters }
        return letters + 1 == limit || !isLetter(letters + 1) ? letters + 1 : letters
    }

    /// The part of the chunk that is an address on the web or of a person; marks at its end are left out.
    func addressEnd(_ chunk: Range<Int>) -> Range<Int>? {
        guard chunk.count > 4, isLetter(chunk.lowerBound) || isDigit(chunk.lowerBound) else { return nil }
        var isAddress = bytes[chunk].starts(with: "www.".utf8)
        var atSign = false
        var index = chunk.lowerBound
        while !isAddress, index + 2 < chunk.upperBound {
            let byte = bytes[index]
            if byte == UInt8(ascii: ":") {
                isAddress = bytes[index + 1] == UInt8(ascii: "/") && bytes[index + 2] == UInt8(ascii: "/")
                if !isAddress { return nil }
            } else if byte == UInt8(ascii: "@") {
                atSign = true
            } else if atSign, byte == UInt8(ascii: ".") {
                isAddress = true
            }
            index += 1
        }
        guard isAddress else { return nil }
        var end = chunk.upperBound
        while end > chunk.lowerBound + 4, ".,;:!?)]}'\">".utf8.contains(bytes[end - 1]) { end -= 1 }
        return chunk.lowerBound..<end
    }
}

/// Cuts what stands between white space into tokens, and notes where a sentence may end.
struct ChunkCutter {
    let bytes: [UInt8]
    let lexicon: TokenLexicon
    private(set) var starts: [Int32] = []
    private(set) var ends: [Int32] = []
    /// Tokens that may close a sentence, in order.
    private(set) var closers: [Closer] = []

    struct Closer {
        enum Kind { case stop, exclamation, ellipsis, title, abbreviation }
        let token: Int
        let kind: Kind
    }

    init(bytes: [UInt8]) {
        self.bytes = bytes
        lexicon = TokenLexicon.ifSound
        starts.reserveCapacity(bytes.count / 5 + 8)
        ends.reserveCapacity(bytes.count / 5 + 8)
    }

    mutating func emit(_ range: Range<Int>) {
        starts.append(Int32(range.lowerBound))
        ends.append(Int32(range.upperBound))
    }

    mutating func close(_ kind: Closer.Kind) {
        closers.append(Closer(token: starts.count - 1, kind: kind))
    }

    /// Cuts one chunk; it holds no white space.
    mutating func cut(_ chunk: Range<Int>) {
        if isPlain(chunk) {
            emitWord(chunk)
            return
        }
        var index = chunk.lowerBound
        if let address = addressEnd(chunk) {
            emit(address)
            index = address.upperBound
        } else if isFace(chunk) {
            emit(chunk)
            return
        }
        while index < chunk.upperBound {
            let (kind, length) = ByteClass.read(bytes, index)
            switch kind {
            case .letter, .digit, .underscore, .at:
                index = cutWord(index, chunk.upperBound)
            case .apostrophe:
                index = cutApostrophe(index, length, chunk)
            default:
                index = cutSymbol(kind, index, length, chunk)
            }
        }
    }

    /// Letters only, by far the most frequent chunk.
    private func isPlain(_ chunk: Range<Int>) -> Bool {
        for index in chunk where (bytes[index] | 0x20) &- 0x61 >= 26 { return false }
        return true
    }

    /// A word of letters, cut where the grammar sees two: `cannot`.
    mutating func emitWord(_ word: Range<Int>) {
        if let cut = lexicon.split(bytes, word) {
            emit(word.lowerBound..<word.lowerBound + cut)
            emit(word.lowerBound + cut..<word.upperBound)
        } else {
            emit(word)
        }
    }

    private mutating func cutSymbol(_ kind: ByteClass, _ start: Int, _ length: Int, _ chunk: Range<Int>) -> Int {
        var end = start + length
        switch kind {
        case .period:
            end = runEnd(of: .period, from: end, chunk.upperBound)
            emit(start..<end)
            close(end - start == 1 ? .stop : .ellipsis)
        case .exclamation:
            end = runEnd(of: .exclamation, from: end, chunk.upperBound)
            emit(start..<end)
            close(.exclamation)
        case .hyphen, .dash, .repeated, .slash:
            while end < chunk.upperBound, bytes[start..<start + length] == bytes[end..<min(end + length, bytes.count)] {
                end += length
            }
            if kind == .slash { end = start + 1 }
            let isSigned = bytes[start] == UInt8(ascii: "+") && end == start + 1 && end < chunk.upperBound
            if isSigned, ByteClass.ascii(bytes[end]) == .digit { end = cutFigureEnd(end, chunk.upperBound) }
            emit(start..<end)
        default:
            emit(start..<end)
        }
        return end
    }

    private func cutFigureEnd(_ start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit, ByteClass.ascii(bytes[end]) == .digit { end += 1 }
        return end
    }

    func runEnd(of kind: ByteClass, from start: Int, _ limit: Int) -> Int {
        var end = start
        while end < limit {
            let (next, length) = ByteClass.read(bytes, end)
            guard next == kind else { break }
            end += length
        }
        return end
    }

    /// `:)` and its like.
    private func isFace(_ chunk: Range<Int>) -> Bool {
        guard chunk.count == 2 || chunk.count == 3, ":;=".utf8.contains(bytes[chunk.lowerBound]) else { return false }
        return ")(DP|/]".utf8.contains(bytes[chunk.upperBound - 1])
            && (chunk.count == 2 || bytes[chunk.lowerBound + 1] == UInt8(ascii: "-"))
    }
}

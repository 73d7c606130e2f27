/// Decides which of the noted closers end a sentence.
struct SentenceCutter {
    /// Tokens before which a paragraph ends.
    private var breaks: [Int] = []

    mutating func breakParagraph(at token: Int) {
        if token > 0, breaks.last != token { breaks.append(token) }
    }

    /// The sentences; they cover every token once.
    func cut(_ tokens: ChunkCutter) -> [Range<Int>] {
        let count = tokens.starts.count
        var sentences: [Range<Int>] = []
        var start = 0
        var nextBreak = 0
        for closer in tokens.closers where closer.token >= start {
            while nextBreak < breaks.count, breaks[nextBreak] <= closer.token {
                if breaks[nextBreak] > start { sentences.append(start..<breaks[nextBreak]) }
                start = max(start, breaks[nextBreak])
                nextBreak += 1
            }
            let limit = nextBreak < breaks.count ? breaks[nextBreak] : count
            if let end = sentenceEnd(closer, start, limit, tokens) {
                sentences.append(start..<end)
                start = end
            }
        }
        for end in breaks[nextBreak...] + [count] where end > start {
            sentences.append(start..<end)
            start = end
        }
        return sentences
    }

    /// The token after the sentence that `closer` ends, or nil when it ends none.
    private func sentenceEnd(_ closer: ChunkCutter.Closer, _ start: Int, _ limit: Int, _ tokens: ChunkCutter) -> Int? {
        var next = closer.token + 1
        var quoted = false
        while next < limit, tokens.starts[next] == tokens.ends[next - 1] {
            let mark = tokens.mark(next)
            guard mark == .closing || mark == .stop else { break }
            if mark == .closing { quoted = true }
            next += 1
        }
        guard next < limit else { return nil }
        if isListNumber(closer, start, tokens) { return nil }
        let isGlued = tokens.starts[next] == tokens.ends[next - 1]
        switch closer.kind {
        case .title: return nil
        case .abbreviation:
            guard !isGlued, tokens.startsUpper(next) else { return nil }
            return quoted || tokens.isListed(next, in: tokens.lexicon.starters) ? next : nil
        case .stop, .ellipsis, .exclamation:
            if isGlued, closer.kind == .ellipsis || !tokens.startsUpper(next) { return nil }
            guard tokens.opensSentence(next) else { return nil }
            if quoted, closer.kind == .exclamation, saysSomeone(next, limit, tokens) { return nil }
            return next
        }
    }

    /// “1.” at the start of a sentence is its number.
    private func isListNumber(_ closer: ChunkCutter.Closer, _ start: Int, _ tokens: ChunkCutter) -> Bool {
        closer.kind == .stop && closer.token == start + 1 && tokens.isDigit(Int(tokens.starts[start]))
    }

    /// “… !” Smith said: the speaker belongs to the quotation's sentence.
    private func saysSomeone(_ token: Int, _ limit: Int, _ tokens: ChunkCutter) -> Bool {
        (token + 1..<min(token + 4, limit)).contains { tokens.isListed($0, in: tokens.lexicon.sayings) }
    }
}

extension ChunkCutter {
    enum Mark { case closing, opening, stop, other }

    /// What a token is at the border of sentences.
    func mark(_ token: Int) -> Mark {
        let start = Int(starts[token])
        switch bytes[start] {
        case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "\""), UInt8(ascii: "'"): return .closing
        case UInt8(ascii: "("), UInt8(ascii: "["): return .opening
        case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"): return .stop
        case 0xC2: return bytes[start + 1] == 0xBB ? .closing : bytes[start + 1] == 0xAB ? .opening : .other
        case 0xE2 where start + 2 < bytes.count && bytes[start + 1] == 0x80:
            switch bytes[start + 2] {
            case 0x99, 0x9D: return .closing
            case 0x98, 0x9C: return .opening
            default: return .other
            }
        default: return .other
        }
    }

    func startsUpper(_ token: Int) -> Bool {
        let index = Int(starts[token])
        let byte = bytes[index]
        // Latin, Greek and Cyrillic capitals beyond ASCII are rare enough at a sentence's start to be taken as such.
        return isCapital(index) || (byte >= 0xC3 && byte < 0xE2)
    }

    func opensSentence(_ token: Int) -> Bool {
        let index = Int(starts[token])
        if isDigit(index) || startsUpper(token) { return true }
        let kind = ByteClass.read(bytes, index).class
        guard kind != .letter else { return false }
        // A quotation mark, bracket, dash or bullet: what follows it decides.
        guard token + 1 < starts.count else { return true }
        let next = Int(starts[token + 1])
        return isDigit(next) || startsUpper(token + 1) || ByteClass.read(bytes, next).class != .letter
    }

    func isListed(_ token: Int, in list: Set<UInt64>) -> Bool {
        list.contains(TokenLexicon.key(bytes[Int(starts[token])..<Int(ends[token])]))
    }
}

/// Cuts a text into tokens and sentences as the English Web Treebank does, in one pass over its bytes.
///
/// A line break ends a paragraph, and with it a sentence, unless the line was plainly wrapped in the middle of one.
/// Abbreviations keep their full stop even where they close a sentence.
public struct Tokenizer {
    /// Offsets are bytes of `bytes`; every byte that is not white space is in exactly one token.
    public static func tokenize(_ bytes: [UInt8]) -> TokenizedText {
        var scanner = ChunkCutter(bytes: bytes)
        var sentences = SentenceCutter()
        var index = 0
        var lineStart = 0
        while index < bytes.count {
            let (kind, length) = ByteClass.read(bytes, index)
            if kind == .space {
                index += length
            } else if kind == .newline {
                let end = Tokenizer.skipWhiteSpace(bytes, from: index)
                if !Tokenizer.isWrapped(bytes, line: lineStart..<index, gap: index..<end.index, breaks: end.breaks) {
                    sentences.breakParagraph(at: scanner.starts.count)
                }
                index = end.index
                lineStart = index
            } else {
                let end = Tokenizer.chunkEnd(bytes, from: index)
                scanner.cut(index..<end)
                index = end
            }
        }
        return TokenizedText(
            bytes: bytes, starts: scanner.starts, ends: scanner.ends,
            sentences: sentences.cut(scanner))
    }

    private static func chunkEnd(_ bytes: [UInt8], from start: Int) -> Int {
        var index = start
        while index < bytes.count {
            let byte = bytes[index]
            if byte <= 0x20 { return index }
            if byte < 0x80 {
                index += 1
                continue
            }
            let (kind, length) = ByteClass.read(bytes, index)
            if kind == .space || kind == .newline { return index }
            index += length
        }
        return index
    }

    private static func skipWhiteSpace(_ bytes: [UInt8], from start: Int) -> (index: Int, breaks: Int) {
        var index = start
        var breaks = 0
        while index < bytes.count {
            let (kind, length) = ByteClass.read(bytes, index)
            guard kind == .space || kind == .newline else { break }
            let isLineFeedOfPair = bytes[index] == 0x0A && index > start && bytes[index - 1] == 0x0D
            if kind == .newline, !isLineFeedOfPair { breaks += 1 }
            index += length
        }
        return (index, breaks)
    }

    /// One line break after a long line without a final stop, and the next line goes on in lower case.
    private static func isWrapped(_ bytes: [UInt8], line: Range<Int>, gap: Range<Int>, breaks: Int) -> Bool {
        guard breaks == 1, line.count >= 40, gap.upperBound < bytes.count else { return false }
        guard bytes[gap.upperBound] &- 0x61 < 26 else { return false }
        return !".!?:;".utf8.contains(bytes[line.upperBound - 1])
    }
}

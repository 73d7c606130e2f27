/// A text cut into tokens and sentences: structures of arrays over its UTF-8 bytes; no String until something is shown.
public struct TokenizedText: Sendable {
    public let bytes: [UInt8]
    /// Byte offsets of every token, half open.
    public var starts: [Int32]
    public var ends: [Int32]
    /// Token ranges of the sentences, in order; they cover every token once.
    public var sentences: [Range<Int>]

    public init(bytes: [UInt8], starts: [Int32], ends: [Int32], sentences: [Range<Int>]) {
        self.bytes = bytes
        self.starts = starts
        self.ends = ends
        self.sentences = sentences
    }

    /// The token's bytes as they stand.
    public func word(_ token: Int) -> String { text(span(token)) }

    public func span(_ token: Int) -> Range<Int> { Int(starts[token])..<Int(ends[token]) }

    /// From the first byte of the first token to the last byte of the last.
    public func span(_ tokens: Range<Int>) -> Range<Int> {
        tokens.isEmpty ? 0..<0 : Int(starts[tokens.lowerBound])..<Int(ends[tokens.upperBound - 1])
    }

    public func text(_ span: Range<Int>) -> String { String(decoding: bytes[span], as: UTF8.self) }
}

/// Text without markup.
public struct PlainText {
    /// The text of an HTML fragment (or of plain text), paragraphs separated by a blank line.
    public static func paragraphs(ofHTML bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
}

/// Text without markup.
public struct PlainText {
    /// The text of an HTML fragment (or of plain text), paragraphs separated by a blank line.
    ///
    /// What holds no tag and no character reference is taken for plain text, and its blank lines for its paragraphs.
    public static func paragraphs(ofHTML bytes: [UInt8]) -> String {
        let text = TextDecoder.decode(Array(bytes.prefix(Limits.bytes)), contentType: nil, syntax: .plain).bytes
        guard text.contains(UInt8(ascii: "<")) && hasTags(text) else { return plain(String(utf8: text)) }
        let tree = MarkupParser.html(text)
        return BlockReader(tree: tree).blocks(of: MarkupTree.root).map(\.text).joined(separator: "\n\n")
    }

    /// The text of an HTML fragment as one line.
    static func line(ofHTML text: String) -> String {
        guard text.utf8.contains(UInt8(ascii: "<")) else { return CharacterReference.undone(text).collapsed }
        let tree = MarkupParser.html(Array(text.utf8))
        return BlockReader(tree: tree).blocks(of: MarkupTree.root).map(\.text).joined(separator: " ").collapsed
    }

    private static func plain(_ text: String) -> String {
        let undone = CharacterReference.undone(text)
        guard holdsLineBreak(undone) else { return undone.collapsed }
        var paragraphs: [String] = []
        var lines: [Substring] = []
        for line in undone.split(omittingEmptySubsequences: false, whereSeparator: { $0.isNewline }) {
            if line.utf8.allSatisfy({ $0.isSpace }) {
                if let joined = lines.joined(separator: " ").collapsed.nonEmpty { paragraphs.append(joined) }
                lines = []
            } else {
                lines.append(line)
            }
        }
        if let joined = lines.joined(separator: " ").collapsed.nonEmpty { paragraphs.append(joined) }
        return paragraphs.joined(separator: "\n\n")
    }

    /// Whether any byte may belong to what Unicode calls a line break. Most entries of feeds have none, and looking for one character
    /// by character is slow.
    private static func holdsLineBreak(_ text: String) -> Bool {
        var previous: (UInt8, UInt8) = (0, 0)
        for byte in text.utf8 {
            if (0x0A...0x0D).contains(byte) || (previous.1 == 0xC2 && byte == 0x85) { return true }
            if previous == (0xE2, 0x80), byte == 0xA8 || byte == 0xA9 { return true }
            previous = (previous.1, byte)
        }
        return false
    }

    static func hasTags(_ text: String) -> Bool { hasTags(Array(text.utf8)) }

    /// Whether text holds something that a browser would take for an element of HTML, not a mere `<`.
    private static func hasTags(_ bytes: [UInt8]) -> Bool {
        var at = 0
        while let open = bytes[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = open + 1
            if bytes.has("<!--", at: open) { return true }
            var start = at
            if start < bytes.count, bytes[start] == UInt8(ascii: "/") { start += 1 }
            let name = bytes[start...].prefix(16).prefix { $0.isLetter || $0.isDigit }
            let after = start + name.count
            guard !name.isEmpty, after < bytes.count, bytes[after].isSpace || [0x2F, 0x3E].contains(bytes[after]) else {
                continue
            }
            if knownTags.contains(String(utf8: name).asciiLowered) { return true }
        }
        return false
    }

    private static let knownTags = Set(Tag.names.dropFirst())
}

extension PlainText {
    /// All text below a node as one line.
    static func collapsedText(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String {
        BlockReader(tree: tree).blocks(of: node).map(\.text).joined(separator: " ")
    }
}

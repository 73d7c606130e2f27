/// Text constructs of feeds: what is escaped how often, and when it is markup.
enum FeedText {
    /// A title as plain text, white space collapsed.
    ///
    /// Atom says what it is (`type`); RSS does not: a title that holds tags once its escapes are undone was HTML.
    static func plain(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String {
        let type = kind(tree, node)
        if type == .text { return raw(tree, node).collapsed }
        let source = html(tree, node)
        if type == .html || hasElements(tree, node) { return PlainText.line(ofHTML: source) }
        return rssTitle(source)
    }

    static func rssTitle(_ source: String) -> String {
        if PlainText.hasTags(source) { return PlainText.line(ofHTML: source) }
        let undone = CharacterReference.undone(source)
        if undone != source, PlainText.hasTags(undone) { return PlainText.line(ofHTML: undone) }
        return undone.collapsed
    }

    /// The construct as HTML or plain text, the way its publisher gave it.
    static func html(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String {
        var text = hasElements(tree, node) ? MarkupWriter.inner(tree, node) : raw(tree, node)
        if tree.attribute(node, "mode")?.asciiLowered == "base64" || isBase64(tree, node),
            let bytes = Base64.decode(Array(text.utf8))
        {
            text = String(decoding: bytes, as: UTF8.self)
        }
        return String(utf8: Array(text.utf8).trimmed)
    }

    private enum Kind { case text, html, unstated }

    private static func kind(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Kind {
        let mode = tree.attribute(node, "mode")?.asciiLowered
        guard let type = tree.attribute(node, "type")?.asciiLowered else {
            return mode == "escaped" ? .html : .unstated
        }
        if type.contains("html") { return .html }
        return (type == "text" || type == "text/plain") && mode != "escaped" && mode != "base64" ? .text : .unstated
    }

    /// Atom 1.0: a media type that is neither text nor XML is base64 (RFC 4287, section 4.1.3.3).
    private static func isBase64(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        guard let type = tree.attribute(node, "type")?.asciiLowered, type.contains("/"),
            tree.attribute(node, "mode") == nil
        else { return false }
        return !type.hasPrefix("text/") && !type.hasSuffix("+xml") && !type.hasSuffix("/xml") && !type.contains("html")
    }

    private static func hasElements(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Bool {
        tree.children(node).contains { !tree.isText($0) }
    }

    private static func raw(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String {
        tree.textContent(node, limit: Limits.fieldBytes)
    }
}

/// RFC 4648, section 4, blind to white space.
enum Base64 {
    static func decode(_ bytes: [UInt8]) -> [UInt8]? {
        var out: [UInt8] = []
        var buffer: UInt32 = 0
        var bits = 0
        for byte in bytes where !byte.isSpace && byte != UInt8(ascii: "=") {
            let value: UInt8
            switch byte {
            case 0x41...0x5A: value = byte - 0x41
            case 0x61...0x7A: value = byte - 0x61 + 26
            case 0x30...0x39: value = byte - 0x30 + 52
            case 0x2B, 0x2D: value = 62
            case 0x2F, 0x5F: value = 63
            default: return nil
            }
            buffer = buffer << 6 | UInt32(value)
            bits += 6
            if bits >= 8 {
                bits -= 8
                out.append(UInt8(truncatingIfNeeded: buffer >> UInt32(bits)))
            }
        }
        return out
    }
}

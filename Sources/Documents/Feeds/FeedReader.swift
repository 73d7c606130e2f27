public import Model

/// RSS 0.9x, 1.0 and 2.0, Atom 0.3 and 1.0, JSON Feed → `Feed`.
public struct FeedReader {
    /// Reads a feed; what could be read of a broken one is kept and marked `isIncomplete`.
    ///
    /// - Parameters:
    ///   - bytes: the body as it came, undone of content codings.
    ///   - contentType: the HTTP header's value; its charset counts (RFC 7303), its type hardly.
    ///   - url: the address after redirects; relative links are resolved against it.
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notTextual`, `.notAFeed`, `.pageInsteadOfFeed`, `.loginPage`, `.challengePage`.
    public static func read(_ bytes: [UInt8], contentType: String?, url: String?) throws(DocumentError) -> Feed {
        let subject = url ?? ""
        try InputCheck.size(bytes, subject)
        switch DocumentKind.sniff(bytes, contentType: contentType) {
        case .jsonFeed:
            return try JSONFeedReader.read(bytes, url: url)
        case .feed:
            return try xml(TextDecoder.decode(bytes, contentType: contentType, syntax: .xml).bytes, url: url)
        case .html:
            let text = TextDecoder.decode(bytes, contentType: contentType, syntax: .html)
            throw PageInsteadOfFeed.error(text.bytes, subject)
        case .sitemap:
            throw DocumentError(code: .notAFeed, subject: subject, detail: "a sitemap where a feed was expected")
        case .other:
            try InputCheck.textual(bytes, subject)
            throw DocumentError(code: .notAFeed, subject: subject, detail: "neither RSS, Atom nor JSON Feed")
        }
    }

    /// Elements that hold an entry.
    static let entryNames: Set<String> = ["item", "entry", "atom:entry"]

    private static func xml(_ text: consuming [UInt8], url: String?) throws(DocumentError) -> Feed {
        guard let start = FeedRoot.offset(in: text) else {
            throw DocumentError(code: .notAFeed, subject: url ?? "", detail: "no rss, rdf:RDF, feed or channel element")
        }
        let tree = MarkupParser.xml(consume text, from: start, entryNames: entryNames)
        guard let root = tree.children(MarkupTree.root).first(where: { !tree.isText($0) }) else {
            throw DocumentError(code: .notAFeed, subject: url ?? "", detail: "its first element cannot be read")
        }
        return XMLFeedReader(tree: tree, root: root, url: url).read()
    }
}

/// What every reader asks of bytes first.
enum InputCheck {
    static func size(_ bytes: [UInt8], _ subject: String, limit: Int = Limits.bytes) throws(DocumentError) {
        guard bytes.contains(where: { !$0.isSpace }) else {
            throw DocumentError(code: .empty, subject: subject, detail: "an empty document")
        }
        guard bytes.count <= limit else {
            let detail = "\(bytes.count) bytes; the limit is \(limit)"
            throw DocumentError(code: .tooLarge, subject: subject, detail: detail)
        }
    }

    /// Images and archives are told by control characters that no text holds.
    static func textual(_ bytes: [UInt8], _ subject: String) throws(DocumentError) {
        let head = TextDecoder.plainHead(bytes, limit: 4096)
        let odd = head.count { $0 < 0x09 || (0x0E..<0x20).contains($0) }
        guard odd * 20 <= head.count else {
            throw DocumentError(code: .notTextual, subject: subject, detail: "binary data, not text")
        }
    }
}

/// Where a feed starts, behind declarations, document types and whatever the server printed first.
enum FeedRoot {
    static func offset(in text: [UInt8]) -> Int? {
        var at = 0
        while let open = text[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = open + 1
            if text.has("<!--", at: open) {
                guard let end = text.find("-->", from: open) else { return nil }
                at = end + 3
                continue
            }
            var name = text[(open + 1)...].prefix(40).prefix { $0.isLetter || $0.isDigit || $0 == 0x3A || $0 == 0x2D }
            if let colon = name.firstIndex(of: 0x3A) { name = name[(colon + 1)...] }
            switch String(utf8: name).asciiLowered {
            case "rss", "rdf", "feed", "channel": return open
            default: continue
            }
        }
        return nil
    }
}

/// Why a web page came where a feed was expected.
enum PageInsteadOfFeed {
    static func error(_ text: [UInt8], _ subject: String) -> DocumentError {
        let head = Array(text.prefix(256 << 10))
        if isChallenge(head) {
            return DocumentError(
                code: .challengePage, subject: subject, detail: "a page that asks whether we are human")
        }
        if head.find("type=\"password\"") != nil || head.find("type='password'") != nil
            || head.find("type=password") != nil
        {
            return DocumentError(code: .loginPage, subject: subject, detail: "a page that asks for a password")
        }
        return DocumentError(code: .pageInsteadOfFeed, subject: subject, detail: "a web page where a feed was expected")
    }

    private static func isChallenge(_ head: [UInt8]) -> Bool {
        let marks: [StaticString] = [
            "cf-chl", "g-recaptcha", "h-captcha", "hcaptcha.com", "<title>just a moment", "captcha-delivery",
            "px-captcha",
            "are you a robot", "verify you are human", "<title>attention required",
        ]
        return marks.contains { head.find($0) != nil }
    }
}

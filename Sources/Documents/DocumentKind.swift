/// What a document is, told by its content: servers send feeds as text/html and pages as application/xml.
public enum DocumentKind: Sendable, Hashable {
    case feed, jsonFeed, html, sitemap, other

    /// Bytes at the start in which the first telling tag must stand: junk before it is common, a feed behind a page is not.
    private static let window = 64 << 10

    /// What `bytes` are; `contentType` (an HTTP header's value) only breaks ties.
    public static func sniff(_ bytes: [UInt8], contentType: String?) -> DocumentKind {
        let head = TextDecoder.plainHead(bytes, limit: window)
        let start = head.firstIndex { !$0.isSpace } ?? head.endIndex
        guard start < head.endIndex else { return .other }
        if head[start] == UInt8(ascii: "{") { return json(head, contentType) }
        if head[start] == UInt8(ascii: "[") { return .other }
        return firstTag(head, contentType)
    }

    private static func json(_ head: [UInt8], _ contentType: String?) -> DocumentKind {
        if head.find("jsonfeed.org/version") != nil { return .jsonFeed }
        if head.find("\"items\"") != nil, head.find("\"title\"") != nil || head.find("\"version\"") != nil {
            return .jsonFeed
        }
        return contentType?.asciiLowered.contains("feed+json") == true ? .jsonFeed : .other
    }

    /// The first tag that tells; declarations, comments, instructions and stray text before it do not.
    private static func firstTag(_ head: [UInt8], _ contentType: String?) -> DocumentKind {
        var at = 0
        var sawTag = false
        while let open = head[at...].firstIndex(of: UInt8(ascii: "<")) {
            at = open + 1
            if head.has("<!--", at: open) {
                guard let end = head.find("-->", from: open) else { break }
                at = end + 3
            } else if head.has("<!doctype", at: open) {
                if head.has("html", at: open + 10) { return .html }
            } else if let kind = telling(head, open + 1) {
                return kind
            } else if at < head.count, head[at].isLetter {
                sawTag = true
            }
        }
        if sawTag { return contentType?.asciiLowered.contains("xml") == true ? .other : .html }
        return contentType?.asciiLowered.contains("html") == true ? .html : .other
    }

    private static func telling(_ head: [UInt8], _ start: Int) -> DocumentKind? {
        var end = start
        var nameStart = start
        while end < head.count, head[end].isLetter || head[end].isDigit || head[end] == 0x3A || head[end] == 0x2D {
            if head[end] == 0x3A { nameStart = end + 1 }
            end += 1
        }
        switch String(utf8: head[nameStart..<end]).asciiLowered {
        case "rss", "feed", "rdf", "channel": return .feed
        case "urlset", "sitemapindex": return .sitemap
        case "html", "head", "body", "div", "meta", "title", "script", "p", "table": return .html
        default: return nil
        }
    }
}

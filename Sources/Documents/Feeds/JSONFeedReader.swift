import Model

/// JSON Feed 1.0 and 1.1 (jsonfeed.org).
enum JSONFeedReader {
    static func read(_ bytes: [UInt8], url: String?) throws(DocumentError) -> Feed {
        let text = TextDecoder.decode(bytes, contentType: nil, syntax: .json).bytes
        let document: JSONValue
        do throws(JSONSyntaxError) {
            document = try JSONReader.read(text, options: JSONReader.Options(values: 300_000))
        } catch {
            throw DocumentError(code: .notAFeed, subject: url ?? "", detail: "broken JSON: \(error)")
        }
        guard let items = document["items"]?.array else {
            throw DocumentError(code: .notAFeed, subject: url ?? "", detail: "JSON without a list of items")
        }
        var feed = Feed(format: "json1", title: string(document["title"])?.collapsed ?? "")
        let own = url.flatMap { WebAddress.parse($0) }
        feed.link = string(document["home_page_url"]).flatMap { resolve($0, own) }
        feed.link = feed.link ?? url
        if feed.title.isEmpty { feed.title = feed.link ?? "" }
        feed.summary = string(document["description"])
        feed.language = string(document["language"])
        for hub in document["hubs"]?.array ?? [] where string(hub["type"])?.asciiLowered == "websub" {
            feed.hub = feed.hub ?? string(hub["url"]).flatMap { isURL($0) ? $0 : nil }
        }
        feed.topic = string(document["feed_url"]).flatMap { resolve($0, own) }
        let base = own ?? feed.link.flatMap { WebAddress.parse($0) }
        feed.entries = items.prefix(Limits.entries).filter { $0.members != nil }.map { entry($0, base) }
        let author = authors(document)
        for index in feed.entries.indices where feed.entries[index].author == nil {
            feed.entries[index].author = author
        }
        feed.isIncomplete = items.count > Limits.entries
        return feed
    }

    private static func entry(_ item: JSONValue, _ base: WebAddress?) -> Entry {
        var entry = Entry(id: string(item["id"]))
        let address = string(item["url"]) ?? string(item["external_url"]) ?? entry.id.flatMap { isURL($0) ? $0 : nil }
        entry.link = address.flatMap { resolve($0, base) }
        entry.content = string(item["content_html"]) ?? string(item["content_text"])
        entry.summary = string(item["summary"])
        entry.title = FeedText.rssTitle(string(item["title"]) ?? "")
        if entry.title.isEmpty {
            let text = entry.summary ?? string(item["content_text"]) ?? entry.content ?? ""
            entry.title = String(PlainText.line(ofHTML: text).prefix(80))
        }
        if entry.title.isEmpty { entry.title = entry.link ?? "" }
        // `authors` since version 1.1, `author` before.
        entry.author = authors(item)
        entry.updated = date(item["date_modified"])
        entry.published = date(item["date_published"]) ?? entry.updated
        for attachment in item["attachments"]?.array ?? [] {
            guard let url = string(attachment["url"]).flatMap({ resolve($0, base) }) else { continue }
            entry.enclosures.append(
                Entry.Enclosure(
                    url: url, type: string(attachment["mime_type"]), length: attachment["size_in_bytes"]?.int))
        }
        return entry
    }

    private static func authors(_ value: JSONValue) -> String? {
        let all = (value["authors"]?.array ?? []) + (value["author"].map { [$0] } ?? [])
        return FeedFields.once(all.compactMap { string($0["name"]) }).nonEmpty
    }

    /// Strings, and numbers where publishers write an id as one.
    private static func string(_ value: JSONValue?) -> String? {
        guard let value else { return nil }
        if case .number(let text) = value.content { return text }
        return value.string.flatMap { String(utf8: Array($0.utf8).trimmed).nonEmpty }
    }

    private static func date(_ value: JSONValue?) -> Publication? {
        string(value).flatMap { PublicationReader.read($0, evidence: .feed) }
    }

    private static func isURL(_ text: String) -> Bool { WebAddress.parse(text)?.isWeb == true }

    private static func resolve(_ text: String, _ base: WebAddress?) -> String? {
        isURL(text) ? text : WebAddress.parse(text, base: base)?.description ?? text
    }
}

public import Model

/// By what an entry is known again: three keys, from the publisher's word to the text itself.
public struct EntryKeys: Sendable, Hashable {
    /// guid or atom:id as it stands, where it can be trusted: not shared by two entries of one document, not the channel's link.
    public let id: String?
    /// `WebAddress.identity` of the link; nil when there is none or when several entries share it.
    public let address: String?
    /// Of title and text, blind to case, markup, white space and punctuation.
    public let content: ContentHash

    public init(id: String?, address: String?, content: ContentHash) {
        self.id = id
        self.address = address
        self.content = content
    }

    /// The keys of every entry, in the order of the feed.
    public static func of(_ feed: Feed) -> [EntryKeys] {
        let addresses = feed.entries.map { $0.link.flatMap { identity(of: $0) } }
        let ids = feed.entries.map { $0.id.flatMap { String(utf8: Array($0.utf8).trimmed).nonEmpty } }
        let sharedIDs = repeated(ids)
        let sharedAddresses = repeated(addresses)
        let home = feed.link.flatMap { identity(of: $0) }
        return feed.entries.indices.map { index in
            let id = ids[index].flatMap { id in
                sharedIDs.contains(id) || (home != nil && identity(of: id) == home) ? nil : id
            }
            let address = addresses[index].flatMap { sharedAddresses.contains($0) || $0 == home ? nil : $0 }
            return EntryKeys(id: id, address: address, content: content(of: feed.entries[index]))
        }
    }

    private static func identity(of link: String) -> String? {
        guard let address = WebAddress.parse(link), address.isWeb else { return nil }
        return address.identity
    }

    /// What occurs more than once.
    private static func repeated(_ keys: [String?]) -> Set<String> {
        var seen: Set<String> = []
        var shared: Set<String> = []
        for case let key? in keys where !seen.insert(key).inserted { shared.insert(key) }
        return shared
    }

    /// Letters and digits of title and text; the title alone would join "Morning briefing" of every day.
    private static func content(of entry: Entry) -> ContentHash {
        let text = PlainText.paragraphs(ofHTML: Array((entry.content ?? entry.summary ?? "").utf8))
        var words: [UInt8] = []
        for source in [entry.title, text] {
            for byte in source.utf8 where byte >= 0x80 || byte.isLetter || byte.isDigit { words.append(byte.lowered) }
            words.append(0)
        }
        return ContentHash.of(words)
    }
}

public import Model

/// By what an entry is known again: four keys, from the publisher's word to the text itself.
public struct EntryKeys: Sendable, Hashable {
    /// guid or atom:id as it stands, where it can be trusted: not shared by two entries of one document, not the channel's link.
    public let id: String?
    /// `WebAddress.identity` of the link; nil when there is none or when several entries share it.
    public let address: String?
    /// Of title and text, blind to case, markup, white space and punctuation.
    public let content: ContentHash
    /// Of the text alone, where it is long enough to be a mark of its own and no other entry of the document has the same: by it a piece
    /// is known again that was given another title. Within its source only: another outlet's copy is a report of its own.
    public let text: ContentHash?

    public init(id: String?, address: String?, content: ContentHash, text: ContentHash? = nil) {
        self.id = id
        self.address = address
        self.content = content
        self.text = text
    }

    /// Bytes of letters and digits from which a text is a mark of its own.
    private static let telling = 600

    /// The keys of every entry, in the order of the feed.
    public static func of(_ feed: Feed) -> [EntryKeys] {
        let addresses = feed.entries.map { $0.link.flatMap { identity(of: $0) } }
        let ids = feed.entries.map { $0.id.flatMap { String(utf8: Array($0.utf8).trimmed).nonEmpty } }
        let sharedIDs = repeated(ids)
        let sharedAddresses = repeated(addresses)
        let marks = feed.entries.map(marks)
        let sharedTexts = repeated(marks.map { $0.text?.description })
        let home = feed.link.flatMap { identity(of: $0) }
        return feed.entries.indices.map { index in
            let id = ids[index].flatMap { id in
                sharedIDs.contains(id) || (home != nil && identity(of: id) == home) ? nil : id
            }
            let address = addresses[index].flatMap { sharedAddresses.contains($0) || $0 == home ? nil : $0 }
            let text = marks[index].text.flatMap { sharedTexts.contains($0.description) ? nil : $0 }
            return EntryKeys(id: id, address: address, content: marks[index].content, text: text)
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
    private static func marks(of entry: Entry) -> (content: ContentHash, text: ContentHash?) {
        let text = PlainText.paragraphs(ofHTML: Array((entry.content ?? entry.summary ?? "").utf8))
        let (title, body) = (letters(entry.title), letters(text))
        return (ContentHash.of(title + [0] + body + [0]), body.count >= telling ? ContentHash.of(body) : nil)
    }

    private static func letters(_ text: String) -> [UInt8] {
        text.utf8.filter { $0 >= 0x80 || $0.isLetter || $0.isDigit }.map(\.lowered)
    }
}

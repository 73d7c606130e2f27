public import Model

/// Where a JSON interface keeps what a feed would say. The places in an item start at the item.
public struct JSONPlan: Sendable, Hashable {
    /// A list, or an object whose values are the items.
    public var items: JSONPointer
    public var id: JSONPointer?
    public var title: JSONPointer?
    public var link: JSONPointer?
    public var date: JSONPointer?
    /// Parts of the text, in their order.
    public var text: [JSONPointer]

    public init(
        items: JSONPointer, id: JSONPointer? = nil, title: JSONPointer? = nil, link: JSONPointer? = nil,
        date: JSONPointer? = nil, text: [JSONPointer] = []
    ) {
        self.items = items
        self.id = id
        self.title = title
        self.link = link
        self.date = date
        self.text = text
    }
}

/// The answers of JSON interfaces, by JSON Pointers (RFC 6901) → `Feed`.
public enum JSONItemsReader {
    /// - Parameter url: the address after redirects; relative links are resolved against it.
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notJSON`, `.noItems`.
    public static func read(_ bytes: [UInt8], plan: JSONPlan, url: String?) throws(DocumentError) -> Feed {
        let subject = url ?? ""
        func failure(_ code: DocumentError.Code, _ detail: String) -> DocumentError {
            DocumentError(code: code, subject: subject, detail: detail)
        }
        try InputCheck.size(bytes, subject)
        let text = TextDecoder.decode(bytes, contentType: nil, syntax: .json).bytes
        let document: JSONValue
        do throws(JSONSyntaxError) {
            document = try JSONReader.read(text, options: JSONReader.Options(values: 300_000))
        } catch { throw failure(.notJSON, "broken JSON: \(error)") }
        guard let list = plan.items.value(in: document) else {
            throw failure(.noItems, "nothing at “\(plan.items.text)”; the document is \(contents(document))")
        }
        guard let items = list.array ?? list.members?.map(\.value) else {
            throw failure(.noItems, "\(list.typeName) at “\(plan.items.text)”, where a list of items was expected")
        }
        let base = url.flatMap { WebAddress.parse($0) }
        let entries = items.prefix(Limits.entries).compactMap { entry($0, plan, base) }
        guard !entries.isEmpty || items.isEmpty else {
            let first = items.first.map(contents) ?? "nothing"
            throw failure(.noItems, "no item has anything where it should be; the first is \(first)")
        }
        return Feed(
            format: "json", title: subject, link: url, entries: entries, isIncomplete: items.count > Limits.entries)
    }

    /// Nil when nothing of it is where it should be.
    private static func entry(_ item: JSONValue, _ plan: JSONPlan, _ base: WebAddress?) -> Entry? {
        var entry = Entry(id: plan.id.flatMap { string($0.value(in: item)) })
        entry.link = plan.link.flatMap { string($0.value(in: item)) }
            .flatMap { WebAddress.parse($0, base: base) }.flatMap { $0.isWeb ? $0.description : nil }
        entry.title = plan.title.flatMap { string($0.value(in: item)) }.map { FeedText.rssTitle($0) } ?? ""
        let parts = plan.text.flatMap { strings($0.value(in: item)) }
        entry.content = parts.isEmpty ? nil : parts.joined(separator: "\n\n")
        entry.published = plan.date.flatMap { string($0.value(in: item)) }
            .flatMap { PublicationReader.read($0, evidence: .feed) }
        if entry.title.isEmpty, let content = entry.content {
            entry.title = String(PlainText.line(ofHTML: content).prefix(80))
        }
        let isEmpty = entry.title.isEmpty && entry.content == nil && entry.link == nil
        return isEmpty ? nil : entry
    }

    private static func string(_ value: JSONValue?) -> String? { value.flatMap { strings($0).first } }

    /// Strings and numbers; of a list those in it.
    private static func strings(_ value: JSONValue?) -> [String] {
        switch value?.content {
        case .string(let text): [String(utf8: Array(text.utf8).trimmed)].filter { !$0.isEmpty }
        case .number(let text): [text]
        case .array(let values): values.flatMap { strings($0) }
        default: []
        }
    }

    /// What a person who mends the pointer needs to see.
    private static func contents(_ value: JSONValue) -> String {
        guard let members = value.members else {
            guard let values = value.array else { return value.typeName }
            return "a list of \(values.count)"
        }
        let names = members.prefix(12).map { "“\($0.key.prefix(40))”" }.joined(separator: ", ")
        return "an object with \(names.isEmpty ? "nothing in it" : names)\(members.count > 12 ? " …" : "")"
    }
}

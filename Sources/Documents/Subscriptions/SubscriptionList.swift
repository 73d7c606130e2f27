/// What another watcher's list of sources holds, and what of it has no counterpart here.
public struct SubscriptionList: Sendable, Hashable {
    public struct Item: Sendable, Hashable {
        public var url: String
        public var title: String
        /// Seconds between two looks, where the list says.
        public var interval: Double?

        public init(url: String, title: String, interval: Double? = nil) {
            self.url = url
            self.title = title
            self.interval = interval
        }
    }

    /// Whose list it is.
    public var format: String
    public var items: [Item]
    /// For people: jobs and settings that were left out, and why.
    public var leftOut: [String]

    public init(format: String, items: [Item] = [], leftOut: [String] = []) {
        self.format = format
        self.items = items
        self.leftOut = leftOut
    }

    /// Reads OPML, urlwatch's `urls.yaml`, changedetection.io's `url-watches.json`, or a plain list of addresses, whichever it is.
    ///
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notOPML`, `.notAFeed` when it is none of them.
    public static func read(_ bytes: [UInt8], subject: String) throws(DocumentError) -> SubscriptionList {
        try InputCheck.size(bytes, subject)
        let text = String(decoding: bytes, as: UTF8.self)
        if bytes.find("<opml") != nil { return try opml(bytes, subject) }
        if text.first(where: { !$0.isWhitespace }) == "{" { return try ChangedetectionReader.read(bytes, subject) }
        let lines = text.split(whereSeparator: \.isNewline)
        if lines.contains(where: { $0.hasPrefix("url:") || $0.hasPrefix("navigate:") || $0.hasPrefix("command:") }) {
            return UrlwatchReader.read(text)
        }
        let list = plain(lines)
        guard !list.items.isEmpty else {
            throw DocumentError(
                code: .notAFeed, subject: subject,
                detail: "neither OPML, urlwatch's YAML, changedetection.io's JSON nor a list of addresses")
        }
        return list
    }

    private static func opml(_ bytes: [UInt8], _ subject: String) throws(DocumentError) -> SubscriptionList {
        let opml = try OPMLReader.read(bytes, contentType: nil, subject: subject)
        return SubscriptionList(
            format: "OPML", items: opml.subscriptions.map { Item(url: $0.url, title: $0.title) })
    }

    /// An address a line; what follows it on the line is its name.
    private static func plain(_ lines: [Substring]) -> SubscriptionList {
        var list = SubscriptionList(format: "a list of addresses")
        for line in lines where !line.hasPrefix("#") {
            let parts = line.split(separator: " ", maxSplits: 1)
            guard let first = parts.first, let address = WebAddress.parse(String(first)), address.isWeb else {
                continue
            }
            list.add(String(first), title: parts.count > 1 ? String(parts[1]) : "", interval: nil)
        }
        return list
    }

    /// Adds an address that can be watched, and notes one that cannot.
    mutating func add(_ url: String, title: String, interval: Double?) {
        guard let address = WebAddress.parse(url), address.isWeb else {
            leftOut.append("\(title.isEmpty ? url : title): “\(url)” is no http or https address")
            return
        }
        let name = title.collapsed.nonEmpty ?? address.host ?? url
        items.append(Item(url: address.description, title: name, interval: interval))
    }
}

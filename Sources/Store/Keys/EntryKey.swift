/// One of the ways to recognise an entry or an article that was read before.
public struct EntryKey: Sendable, Hashable {
    /// What the key is made of.
    public enum Kind: Sendable, Hashable {
        /// The id that a feed gives its entry, which means something within that source only.
        case id(sourceID: Int64)
        /// The canonical address, the same wherever it is met.
        case url
        /// The words of the text, the same wherever they are met.
        case content

        var domain: String {
            switch self {
            case .id(let source): "id/\(source)"
            case .url: "url"
            case .content: "content"
            }
        }
    }

    public let kind: Kind
    /// Sixteen bytes over the kind and the bytes; the ledger keeps nothing else.
    public let digest: Digest

    /// The key that these bytes make: a guid, a canonical URL, a normalised text.
    public init(_ kind: Kind, bytes: Span<UInt8>) {
        self.kind = kind
        digest = Digest(domain: kind.domain, bytes)
    }

    /// The key that this text makes, by its UTF-8 bytes as they stand: nothing is normalised here.
    public init(_ kind: Kind, _ text: String) {
        let bytes = Array(text.utf8)
        self.init(kind, bytes: bytes.span)
    }
}

import Model

/// Rules for a topic, ready to include: a JSON file of `Packs/` that is part of the binary.
public struct TopicPack: Sendable {
    /// In the order in which `tocsin init` offers them. A new pack is a name here, its file, and its lines in lexicons.c.
    public static let names = ["sanctions", "diplomacy", "conflict", "trade"]

    public let name: String
    /// JSON with comments: `{"rules": […]}`.
    public let bytes: [UInt8]

    /// Nil when there is no pack of that name.
    public init?(_ name: String) {
        guard TopicPack.names.contains(name) else { return nil }
        do throws(LexiconError) {
            bytes = try EmbeddedFile("Packs/\(name).json").bytes
        } catch { return nil }
        self.name = name
    }

    /// What it rings for, as its first comment says.
    public var summary: String {
        let first = String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
        return String(first.drop { $0 == "/" || $0 == " " })
    }
}

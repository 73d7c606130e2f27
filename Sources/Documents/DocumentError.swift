/// Why bytes could not be read as what they were asked to be.
public struct DocumentError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong, in a word that programs can branch on.
    public enum Code: String, Sendable, CaseIterable {
        /// Nothing but white space.
        case empty
        /// More bytes than `Limits.bytes`.
        case tooLarge
        /// Nested deeper than any honest document.
        case tooDeep
        /// Images, archives and other bytes that are no text.
        case notTextual
        /// Neither RSS, Atom, RDF nor JSON Feed.
        case notAFeed
        /// A web page where a feed was expected; its `<link rel="alternate">` may name the feed.
        case pageInsteadOfFeed
        /// A page that asks for a password where a document was expected.
        case loginPage
        /// A page that asks whether the reader is human.
        case challengePage
        /// A page that shows nothing before cookies are consented to.
        case consentWall
        /// A page with the start of an article that subscribers get whole.
        case paywall
        case notHTML
        case notASitemap
        case notOPML
    }

    public let code: Code
    /// The document's URL; empty when none was given.
    public let subject: String
    public let detail: String

    public init(code: Code, subject: String, detail: String) {
        self.code = code
        self.subject = subject
        self.detail = detail
    }

    public var description: String { subject.isEmpty ? detail : "\(subject): \(detail)" }
}

/// How much of a document is read: what no honest publisher exceeds, and no hostile one may.
public enum Limits {
    /// Bytes of one document.
    public static let bytes = 10 << 20
    /// Entries kept of one feed.
    public static let entries = 2_000
    /// Elements inside each other.
    public static let depth = 512
    /// Elements and stretches of text in one document.
    static let nodes = 600_000
    static let pageNodes = 300_000
    /// Attributes of one tag, and the bytes of one tag: libxml2 compares each with each.
    static let attributes = 256
    static let tagBytes = 256 << 10
    /// Bytes kept of one text field of an entry.
    static let fieldBytes = 256 << 10
    /// Bytes of a page that are parsed, scripts and styles not counted: what follows is no article.
    static let pageBytes = 3 << 20
    /// Links kept of one page.
    static let links = 5_000
}

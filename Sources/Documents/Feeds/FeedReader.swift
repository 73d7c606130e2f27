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
        throw DocumentError(code: .notAFeed, subject: url ?? "", detail: "not read yet")
    }
}

public import Model

/// HTML → `Article`.
public struct ArticleReader {
    /// Reads a page: what its author wrote, without what its site put around it.
    ///
    /// - Parameters:
    ///   - bytes: the body as it came, undone of content codings.
    ///   - contentType: the HTTP header's value.
    ///   - url: the address after redirects; links are resolved against it.
    /// - Throws: `DocumentError` `.empty`, `.tooLarge`, `.notTextual`, `.notHTML`.
    public static func read(_ bytes: [UInt8], contentType: String?, url: String?) throws(DocumentError) -> Article {
        throw DocumentError(code: .notHTML, subject: url ?? "", detail: "not read yet")
    }
}

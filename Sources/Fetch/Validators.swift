/// The two validators of an answer, to be stored and replayed byte for byte (RFC 9110, section 8.8).
///
/// Quotes and `W/` belong to the value. Each character stands for one byte (ISO 8859-1), because servers put any byte
/// into an entity tag; do not re-encode, trim or parse. Never make up a date: only what the server said is replayed.
public struct Validators: Sendable, Hashable {
    /// The `ETag` field, replayed as `If-None-Match`.
    public var etag: String?
    /// The `Last-Modified` field, replayed as `If-Modified-Since`.
    public var lastModified: String?

    public init(etag: String? = nil, lastModified: String? = nil) {
        self.etag = etag
        self.lastModified = lastModified
    }

    /// Neither validator is there, so a request would not be conditional.
    public var isEmpty: Bool { etag == nil && lastModified == nil }
}

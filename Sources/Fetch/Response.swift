/// A server's answer, whatever its status: 404 and 500 are answers, not errors.
public struct Response: Sendable {
    public var status: Int
    /// Where the answer came from after all redirects: absolute, percent-encoded, without user name and password.
    /// The base for relative links. Whether there were redirects `redirects` says.
    public var url: String
    /// The fields of the last answer in order, names as the server wrote them.
    public var headers: [Header]
    /// The body, decompressed.
    public var body: [UInt8]
    /// What to store for the next request: the answer's own validators; after a 304, the request's wherever the answer
    /// has none. Nil when there are none. Forget them when the body could not be read, or a broken body stays for ever.
    public var validators: Validators?
    /// The redirects followed, in order.
    public var redirects: [Redirect]

    public init(
        status: Int, url: String, headers: [Header] = [], body: [UInt8] = [], validators: Validators? = nil,
        redirects: [Redirect] = []
    ) {
        self.status = status
        self.url = url
        self.headers = headers
        self.body = body
        self.validators = validators
        self.redirects = redirects
    }

    /// The value of the first field of this name, the case of ASCII letters aside.
    public func header(_ name: String) -> String? {
        headers.first { equalsIgnoringCase($0.name, name) }?.value
    }

    /// The `Content-Type` field as it stands, parameters included.
    public var contentType: String? { header("Content-Type") }

    /// 304: what was fetched before still holds.
    public var isNotModified: Bool { status == 304 }
}

/// One redirect that was followed.
public struct Redirect: Sendable, Hashable {
    /// 301, 302, 303, 307 or 308. Only 301 and 308 say that the address changed for good.
    public var status: Int
    /// Where it led: absolute, without user name and password.
    public var url: String

    public init(status: Int, url: String) {
        self.status = status
        self.url = url
    }
}

/// Compares field names, which are ASCII and without case (RFC 9110, section 5.1).
func equalsIgnoringCase(_ left: String, _ right: String) -> Bool {
    left.utf8.count == right.utf8.count
        && zip(left.utf8, right.utf8).allSatisfy { lowercased($0) == lowercased($1) }
}

private func lowercased(_ byte: UInt8) -> UInt8 {
    (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(byte) ? byte | 0x20 : byte
}

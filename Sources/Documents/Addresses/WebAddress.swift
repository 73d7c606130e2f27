/// A URL, parsed as browsers do (WHATWG URL Standard, section 4).
public struct WebAddress: Sendable, Hashable, CustomStringConvertible {
    /// Small letters, without the colon.
    public internal(set) var scheme = ""
    public internal(set) var username = ""
    public internal(set) var password = ""
    /// ASCII: IDNA labels as `xn--…`, IPv6 in brackets; nil where the scheme has none, empty for `file:///`.
    public internal(set) var host: String?
    /// Nil when it is the scheme's default.
    public internal(set) var port: Int?
    /// Percent-encoded; starts with `/` unless `hasOpaquePath`.
    public internal(set) var path = ""
    /// Without the question mark.
    public internal(set) var query: String?
    /// Without the number sign.
    public internal(set) var fragment: String?
    /// `mailto:` and its like, against which nothing can be resolved.
    public internal(set) var hasOpaquePath = false

    init() {}

    /// The address that `text` names, absolute or against `base`; nil when the standard calls it a failure.
    public static func parse(_ text: String, base: WebAddress? = nil) -> WebAddress? {
        WebAddressParser.parse(Array(text.utf8), base: base)
    }

    /// The address that `reference` names on a page at this address.
    public func resolve(_ reference: String) -> WebAddress? { WebAddress.parse(reference, base: self) }

    /// The address as one string; parsing it again gives the same address.
    public var description: String {
        var out = scheme + ":"
        if let host {
            out += "//"
            if !username.isEmpty || !password.isEmpty {
                out += username + (password.isEmpty ? "" : ":" + password) + "@"
            }
            out += host
            if let port { out += ":\(port)" }
        } else if !hasOpaquePath, path.hasPrefix("//") {
            out += "/."
        }
        out += path
        if let query { out += "?" + query }
        if let fragment { out += "#" + fragment }
        return out
    }

    /// Whether a fetcher could ask for it: http or https with a host.
    public var isWeb: Bool { (scheme == "http" || scheme == "https") && host?.isEmpty == false }

    /// The default port of a special scheme; -1 for one without ports (file); nil for schemes that are not special.
    static func defaultPort(_ scheme: String) -> Int? {
        switch scheme {
        case "http", "ws": 80
        case "https", "wss": 443
        case "ftp": 21
        case "file": -1
        default: nil
        }
    }

    var isSpecial: Bool { WebAddress.defaultPort(scheme) != nil }
}

import Documents
import Fetch

/// Whether two addresses belong to one another.
enum Site {
    /// Scheme, host and port (RFC 6454): the border that credentials and exceptions do not cross. Nil for what has none.
    static func origin(of url: String) -> String? {
        guard let address = WebAddress.parse(url), address.isWeb, let host = address.host else { return nil }
        return "\(address.scheme)://\(host):\(address.port ?? (address.scheme == "https" ? 443 : 80))"
    }

    static func host(of url: String) -> String? { WebAddress.parse(url)?.host }

    static func isSameOrigin(_ left: String, _ right: String) -> Bool {
        left == right || origin(of: left).map { $0 == origin(of: right) } ?? false
    }

    /// Of one registered domain, by the public suffix list: `www.example.org` and `news.example.org`.
    static func isOne(_ left: String, _ right: String) -> Bool {
        guard let left = host(of: left), let right = host(of: right) else { return false }
        return left == right || RegistrableDomain.of(left) == RegistrableDomain.of(right)
    }

    /// The address of a site itself, such as people type it: without a path and a query.
    static func isHome(_ url: String) -> Bool {
        guard let address = WebAddress.parse(url), address.isWeb else { return false }
        return (address.path.isEmpty || address.path == "/") && (address.query ?? "").isEmpty
    }
}

import CPsl

/// The part of a host name that somebody registered: `example.co.uk` of `news.example.co.uk`.
public enum RegistrableDomain {
    /// By the public suffix list that libpsl carries (publicsuffix.org). An address, and a name that is itself a public suffix or unknown
    /// to it, stand for themselves.
    ///
    /// - Parameter host: in small letters, ASCII; an IPv6 address in brackets.
    public static func of(_ host: String) -> String {
        guard !host.hasPrefix("["), Network.address(host) == nil else { return host }
        return host.withCString { name in
            // Points into `name`.
            psl_registrable_domain(psl_builtin(), name).map { String(cString: $0) } ?? host
        }
    }
}

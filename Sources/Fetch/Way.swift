/// How servers are reached: for all that a request goes through, redirects included.
public struct Way: Sendable, Hashable {
    /// Which addresses of a name are used.
    public enum Family: String, Sendable, Hashable, CaseIterable {
        case any, ipv4, ipv6
    }

    /// A server that fetches in our place.
    public struct Proxy: Sendable, Hashable {
        /// `http://`, `https://`, `socks4a://` or `socks5h://`, host and port: kinds that look the name up themselves.
        public var url: String
        public var user: String?
        public var password: String?

        public init(url: String, user: String? = nil, password: String? = nil) {
            self.url = url
            self.user = user
            self.password = password
        }

        /// What a proxy's address may begin with. With `socks4` and `socks5` libcurl would resolve the name, here and behind the guard's back.
        public static let schemes = ["http://", "https://", "socks4a://", "socks5h://"]
    }

    public var proxy: Proxy?
    public var family: Family

    public init(proxy: Proxy? = nil, family: Family = .any) {
        self.proxy = proxy
        self.family = family
    }
}

/// What a request shows to its own origin and believes of it; a redirect to another origin gets none of it.
public struct OriginOptions: Sendable, Hashable {
    /// A certificate to show, PEM.
    public struct ClientCertificate: Sendable, Hashable {
        public var file: String
        /// The private key's file; nil when it stands in `file`.
        public var key: String?
        /// Of the key, when it is encrypted.
        public var password: String?

        public init(file: String, key: String? = nil, password: String? = nil) {
            self.file = file
            self.key = key
            self.password = password
        }
    }

    /// False accepts any certificate.
    public var verifiesTLS: Bool
    /// A file of certificate authorities (PEM) to trust instead of the fetcher's.
    public var authoritiesFile: String?
    public var certificate: ClientCertificate?
    /// A Unix socket that is connected to instead of the host.
    public var socket: String?

    public init(
        verifiesTLS: Bool = true, authoritiesFile: String? = nil, certificate: ClientCertificate? = nil,
        socket: String? = nil
    ) {
        self.verifiesTLS = verifiesTLS
        self.authoritiesFile = authoritiesFile
        self.certificate = certificate
        self.socket = socket
    }
}

/// Where a request may connect to.
public struct Reach: Sendable, Hashable {
    /// On the host that the request names.
    public var own: AddressGuard
    /// On every other that a redirect leads to.
    public var elsewhere: AddressGuard

    public init(own: AddressGuard, elsewhere: AddressGuard) {
        self.own = own
        self.elsewhere = elsewhere
    }
}

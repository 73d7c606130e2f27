import Glibc

/// What holds for every request of a fetcher.
public struct FetcherSettings: Sendable {
    /// The `User-Agent` field: name, version and a contact, as publishers ask for.
    public var userAgent: String
    /// Most transfers at once to one host and port (80 and 443 count as one); more wait their turn. A server with a
    /// short backlog stalls fifty parallel connects for seconds.
    public var connectionsPerHost: Int
    /// Most transfers at once over all hosts, and most connections kept open; more wait, hosts taking turns.
    public var totalConnections: Int
    /// A proxy's URL. The environment's `http_proxy` is ignored on purpose: it would redirect everything.
    public var proxy: String?
    /// A file of certificate authorities (PEM) to trust instead of the system's.
    public var authoritiesFile: String?
    /// Asked with the resolved address before each socket is opened, and before a request goes over one that was kept open. Behind a
    /// proxy it sees what the request is for, not what that resolves to. A request's own `reach` comes before it.
    public var addresses: AddressGuard
    /// How fast one host may be asked.
    public var pace: HostPace

    public init(
        userAgent: String, connectionsPerHost: Int = 6, totalConnections: Int = 256, proxy: String? = nil,
        authoritiesFile: String? = nil, addresses: AddressGuard = .publicOnly, pace: HostPace = HostPace()
    ) {
        self.userAgent = userAgent
        self.connectionsPerHost = connectionsPerHost
        self.totalConnections = totalConnections
        self.proxy = proxy
        self.authoritiesFile = authoritiesFile
        self.addresses = addresses
        self.pace = pace
    }
}

/// A resolved address that a connection is about to be made to.
public struct SocketAddress: Sendable, Hashable {
    /// 4 bytes (IPv4) or 16 (IPv6), in network order. An IPv4 address mapped into IPv6 is given as its 4 bytes.
    public var bytes: [UInt8]
    public var port: Int

    public init(bytes: [UInt8], port: Int) {
        self.bytes = bytes
        self.port = port
    }

    /// From what getaddrinfo(3) found; nil for anything but IPv4 and IPv6.
    ///
    /// - Parameter address: the bytes of a `sockaddr_in` or `sockaddr_in6`.
    public init?(family: Int32, _ address: UnsafeRawBufferPointer) {
        let isIPv6 = family == AF_INET6
        guard isIPv6 || family == AF_INET, address.count >= (isIPv6 ? 24 : 8) else { return nil }
        self.init(
            unmapping: isIPv6 ? Array(address[8..<24]) : Array(address[4..<8]),
            port: Int(address[2]) << 8 | Int(address[3]))
    }

    /// The address as people write it, without the port.
    var text: String {
        var text = [CChar](repeating: 0, count: Int(INET6_ADDRSTRLEN))
        inet_ntop(bytes.count == 4 ? AF_INET : AF_INET6, bytes, &text, socklen_t(text.count))
        return String(decoding: text.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
}

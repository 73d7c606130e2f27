public import Model

/// Where the page is, and who may look at it.
public struct PageSettings: Sendable, Hashable {
    public enum Listen: Sendable, Hashable {
        /// An IP address and a port; port 0 lets the system choose.
        case address(String, port: Int)
        /// A Unix socket at an absolute path.
        case socket(String)
        /// The socket that systemd hands over (sd_listen_fds(3)).
        case inherited
    }

    public var listen: Listen
    /// Asked of everybody; nil only on loopback, on a Unix socket or on an inherited one.
    public var token: Secret?
    /// Names, beside `localhost` and addresses, by which browsers may ask for it: a foreign name that leads here is refused.
    public var hosts: [String]

    public init(listen: Listen, token: Secret? = nil, hosts: [String] = []) {
        self.listen = listen
        self.token = token
        self.hosts = hosts
    }

    /// Whether only this machine can reach it.
    public var isLocal: Bool {
        switch listen {
        case .address(let host, _): host.hasPrefix("127.") || host == "::1"
        case .socket, .inherited: true
        }
    }
}

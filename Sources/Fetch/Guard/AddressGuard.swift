/// Which addresses may be connected to: the public internet, and of all else only what is allowed by name or network.
///
/// It is asked with the resolved address of every connection, redirects and webhooks included, so that odd spellings of
/// addresses, names that resolve inward and names that change their address (DNS rebinding) do not get around it.
public struct AddressGuard: Sendable, Hashable {
    /// The public internet only.
    public static let publicOnly = AddressGuard(allowing: [])
    /// No refusals: for an address that a person typed into a shell of their own.
    public static let open = AddressGuard(allowing: [], isOpen: true)

    /// An exception that a configuration makes.
    public enum Exception: Sendable, Hashable {
        case network(Network)
        /// Whatever address this host name leads to; in small letters.
        case host(String)

        /// Reads an address (`10.0.0.5`, `::1`), a network (`10.0.0.0/8`) or a host name (`feeds.internal`); nil for anything else.
        public init?(_ text: String) {
            if let network = Network(text) {
                self = .network(network)
                return
            }
            let labels = text.split(separator: ".", omittingEmptySubsequences: false)
            let isName = labels.allSatisfy { label in
                !label.isEmpty && label.utf8.count < 64 && label.utf8.allSatisfy(Exception.isNameByte)
            }
            // The last label of a name is no number (RFC 3696, section 2), so that a mistyped address is a mistake.
            guard isName, let last = labels.last, !last.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
            self = .host(text.lowercased())
        }

        private static func isNameByte(_ byte: UInt8) -> Bool {
            (48...57).contains(byte) || (97...122).contains(byte | 0x20) || byte == 0x2D || byte == 0x5F
        }
    }

    private var networks: [Network] = []
    private var hosts: Set<String> = []
    private var isOpen = false

    public init(allowing exceptions: some Sequence<Exception>) {
        self.init(allowing: exceptions, isOpen: false)
    }

    private init(allowing exceptions: some Sequence<Exception>, isOpen: Bool) {
        self.isOpen = isOpen
        add(exceptions)
    }

    /// The same with more exceptions.
    public func allowing(_ exceptions: some Sequence<Exception>) -> AddressGuard {
        var copy = self
        copy.add(exceptions)
        return copy
    }

    private mutating func add(_ exceptions: some Sequence<Exception>) {
        for exception in exceptions {
            switch exception {
            case .network(let network): networks.append(network)
            case .host(let name): hosts.insert(name)
            }
        }
    }

    /// Whether a connection to `address`, to which `host` resolved, may be opened.
    public func allows(_ address: SocketAddress, host: String) -> Bool {
        if isOpen || hosts.contains(host) { return true }
        if networks.contains(where: { $0.contains(address.bytes) }) { return true }
        if let inner = Reserved.embedded(in: address.bytes) {
            return networks.contains { $0.contains(inner) } || Reserved.name(of: inner) == nil
        }
        return Reserved.name(of: address.bytes) == nil
    }

    /// Why a connection to `address`, to which `host` resolved, may not be opened, and what would open it; nil when it may.
    public func refusal(of address: SocketAddress, host: String) -> String? {
        if allows(address, host: host) { return nil }
        let kind = AddressGuard.kind(of: address) ?? "not allowed"
        return "\(host): \(address.text) is \(kind), which only “allowNetworks” of the configuration opens"
    }

    /// What the address is, for people: `loopback`; nil for one of the public internet.
    static func kind(of address: SocketAddress) -> String? {
        Reserved.name(of: Reserved.embedded(in: address.bytes) ?? address.bytes)
    }
}

/// Judges the connections of one hop: those it opens, and those it finds open.
///
/// The second matters as much: a connection that one request was allowed to open stays open, and another that is not allowed there must
/// not slip through it.
struct HopGuard {
    let addresses: AddressGuard
    let host: String
    /// The connection goes to a proxy, which the operator named.
    var isProxied = false
    /// The connection goes to a Unix socket, which the operator named.
    var isLocal = false

    /// Why a connection may not be used; nil when it may.
    func objection(to address: SocketAddress?) -> String? {
        if isLocal { return nil }
        if isProxied { return objectionBehindProxy }
        guard let address else { return "neither IPv4 nor IPv6" }
        if addresses.allows(address, host: host) { return nil }
        return "\(address.text) is \(AddressGuard.kind(of: address) ?? "not allowed")"
    }

    /// What a proxy connects to is its own affair, but it is not to be asked for what is plainly inside.
    private var objectionBehindProxy: String? {
        let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        if let bytes = Network.address(name) {
            let address = SocketAddress(bytes: bytes, port: 0)
            if addresses.allows(address, host: host) { return nil }
            return "\(address.text) is \(AddressGuard.kind(of: address) ?? "not allowed")"
        }
        let loopback = SocketAddress(bytes: [127, 0, 0, 1], port: 0)
        guard HostPace.isLoopback(host), !addresses.allows(loopback, host: host) else { return nil }
        return "\(host) is loopback"
    }
}

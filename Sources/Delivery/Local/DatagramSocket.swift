import Fetch
import Glibc

/// A connected datagram socket, for one batch.
final class DatagramSocket {
    private let descriptor: Int32

    struct Failure: Error { let reason: String }

    /// To a socket in the file system.
    init(path: String) throws(Failure) {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let room = MemoryLayout.size(ofValue: address.sun_path)
        guard path.utf8.count < room else { throw Failure(reason: "\(path): a path longer than a socket may have") }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
        descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        let outcome = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try begin(outcome, path)
    }

    /// To a host over UDP: the first of its addresses, if it may be connected to.
    init(host: String, port: Int, addresses: AddressGuard) throws(Failure) {
        var hints = addrinfo()
        hints.ai_socktype = Int32(SOCK_DGRAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        let name = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        let code = getaddrinfo(name, String(port), &hints, &found)
        guard code == 0, let first = found else {
            throw Failure(reason: "\(host): \(String(cString: gai_strerror(code)))")
        }
        defer { freeaddrinfo(found) }
        let bytes = UnsafeRawBufferPointer(start: first.pointee.ai_addr, count: Int(first.pointee.ai_addrlen))
        guard let address = SocketAddress(family: first.pointee.ai_family, bytes) else {
            throw Failure(reason: "\(host): neither IPv4 nor IPv6")
        }
        if let refusal = addresses.refusal(of: address, host: name.lowercased()) { throw Failure(reason: refusal) }
        descriptor = socket(first.pointee.ai_family, Int32(SOCK_DGRAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        try begin(connect(descriptor, first.pointee.ai_addr, first.pointee.ai_addrlen), "\(host):\(port)")
    }

    private func begin(_ outcome: Int32, _ target: String) throws(Failure) {
        guard descriptor >= 0, outcome == 0 else {
            throw Failure(reason: "\(target): \(String(cString: strerror(errno)))")
        }
        // A daemon that does not read its socket must not hold us up for ever.
        var patience = timeval(tv_sec: 2, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    }

    deinit {
        if descriptor >= 0 { close(descriptor) }
    }

    func send(_ bytes: [UInt8]) throws(Failure) {
        while true {
            if Glibc.send(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count { return }
            if errno != EINTR { throw Failure(reason: "send: \(String(cString: strerror(errno)))") }
        }
    }
}

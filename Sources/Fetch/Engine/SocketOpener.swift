import CLibcurl
import Glibc

/// Opens the sockets of one hop, and remembers why it could not.
struct SocketOpener {
    /// Told of every socket; nil where libcurl watches its own.
    let sockets: SocketWatch?
    let judge: HopGuard
    private var opened = 0
    private var refused: String?
    private var failure: Int32 = 0

    init(sockets: SocketWatch?, judge: HopGuard) {
        self.sockets = sockets
        self.judge = judge
    }

    /// A socket for libcurl, or CURL_SOCKET_BAD when the address is refused or the machine has none left.
    mutating func open(_ wanted: UnsafePointer<curl_sockaddr>) -> Int32 {
        if let objection = judge.objection(to: SocketAddress(wanted)) {
            refused = refused ?? objection
            return CURL_SOCKET_BAD
        }
        let kind = wanted.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(wanted.pointee.family, kind, wanted.pointee.protocol)
        guard descriptor >= 0 else {
            failure = errno
            return CURL_SOCKET_BAD
        }
        opened += 1
        sockets?.opened(descriptor)
        return descriptor
    }

    /// Whether the request may be sent over the connection that libcurl has chosen, a new one or one kept from another request.
    mutating func mayUse(_ address: String) -> Bool {
        let bytes = Network.address(address)
        guard let objection = judge.objection(to: bytes.map { SocketAddress(unmapping: $0) }) else { return true }
        refused = refused ?? objection
        opened = 0
        return false
    }

    /// Why not one socket could be had; nil when one was, or none was asked for.
    var reason: (code: FetchError.Code, detail: String)? {
        if opened > 0 { return nil }
        if let refused {
            return (.forbiddenAddress, "\(judge.host): \(refused), which only “allowNetworks” or “allowLinks” opens")
        }
        return failure == 0 ? nil : (.system, "socket: \(String(cString: strerror(failure)))")
    }
}

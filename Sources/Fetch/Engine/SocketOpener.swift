import CLibcurl
import Glibc

/// Opens the sockets of one hop, and remembers why it could not.
struct SocketOpener {
    /// Told of every socket; nil where libcurl watches its own.
    let sockets: SocketWatch?
    let addresses: AddressGuard
    let host: String
    private var opened = 0
    private var refused: String?
    private var failure: Int32 = 0

    init(sockets: SocketWatch?, addresses: AddressGuard, host: String) {
        self.sockets = sockets
        self.addresses = addresses
        self.host = host
    }

    /// A socket for libcurl, or CURL_SOCKET_BAD when the address is refused or the machine has none left.
    mutating func open(_ wanted: UnsafePointer<curl_sockaddr>) -> Int32 {
        guard let address = SocketAddress(wanted) else { return refuse("\(host): neither IPv4 nor IPv6") }
        if let refusal = addresses.refusal(of: address, host: host) { return refuse(refusal) }
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

    private mutating func refuse(_ why: String) -> Int32 {
        refused = refused ?? why
        return CURL_SOCKET_BAD
    }

    /// Why not one socket could be opened; nil when one was, or none was asked for.
    var reason: (code: FetchError.Code, detail: String)? {
        if opened > 0 { return nil }
        if let refused { return (.forbiddenAddress, refused) }
        return failure == 0 ? nil : (.system, "socket: \(String(cString: strerror(failure)))")
    }
}

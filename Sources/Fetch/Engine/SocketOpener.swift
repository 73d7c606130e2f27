import CLibcurl
import Glibc

/// Opens the sockets of one hop, and remembers why it could not.
struct SocketOpener {
    let sockets: SocketWatch
    let allowsAddress: (@Sendable (SocketAddress) -> Bool)?
    private var opened = 0
    private var refused = 0
    private var failure: Int32 = 0

    init(sockets: SocketWatch, allowsAddress: (@Sendable (SocketAddress) -> Bool)?) {
        self.sockets = sockets
        self.allowsAddress = allowsAddress
    }

    /// A socket for libcurl, or CURL_SOCKET_BAD when the address is refused or the machine has none left.
    mutating func open(_ wanted: UnsafePointer<curl_sockaddr>) -> Int32 {
        if let allowsAddress {
            guard let address = SocketAddress(wanted), allowsAddress(address) else {
                refused += 1
                return CURL_SOCKET_BAD
            }
        }
        let kind = wanted.pointee.socktype | Int32(SOCK_CLOEXEC.rawValue)
        let descriptor = socket(wanted.pointee.family, kind, wanted.pointee.protocol)
        guard descriptor >= 0 else {
            failure = errno
            return CURL_SOCKET_BAD
        }
        opened += 1
        sockets.opened(descriptor)
        return descriptor
    }

    /// Why not one socket could be opened; nil when one was, or none was asked for.
    var reason: (code: FetchError.Code, detail: String)? {
        if opened > 0 { return nil }
        if refused > 0 { return (.forbiddenAddress, "no address of the host is allowed") }
        return failure == 0 ? nil : (.system, "socket: \(String(cString: strerror(failure)))")
    }
}

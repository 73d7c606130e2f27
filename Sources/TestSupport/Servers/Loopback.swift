import Glibc

/// What can go wrong while a test sets up its servers.
public struct LoopbackError: Error, CustomStringConvertible {
    public let description: String

    /// - Parameter doing: what failed; `errno`'s words are added.
    static func system(_ doing: String) -> LoopbackError {
        LoopbackError(description: "\(doing): \(String(cString: strerror(errno)))")
    }
}

/// TCP sockets on 127.0.0.1.
enum Loopback {
    /// A listening socket on a port of the system's choice.
    static func listen(backlog: Int32 = 1024) throws -> (descriptor: Int32, port: Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw LoopbackError.system("socket") }
        var address = address(port: 0)
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isBound = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, length) == 0 && Glibc.listen(descriptor, backlog) == 0
                    && getsockname(descriptor, $0, &length) == 0
            }
        }
        guard isBound else {
            close(descriptor)
            throw LoopbackError.system("listen")
        }
        return (descriptor, Int(UInt16(bigEndian: address.sin_port)))
    }

    /// Whether something accepts connections on the port.
    static func accepts(port: Int) -> Bool {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var address = address(port: port)
        return withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
            }
        }
    }

    private static func address(port: Int) -> sockaddr_in {
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = UInt16(port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        return address
    }
}

/// Ports of 127.0.0.1 for tests.
public enum LoopbackPort {
    /// A port that was free a moment ago, and that nothing listens on: for a server to be started, or to be refused.
    public static func unused() throws -> Int {
        let (descriptor, port) = try Loopback.listen()
        close(descriptor)
        return port
    }

    /// Whether something accepts connections there.
    public static func accepts(_ port: Int) -> Bool { Loopback.accepts(port: port) }
}

import Glibc

/// A socket that listens, closed when it is forgotten.
final class ListeningSocket: Sendable {
    let descriptor: Int32
    /// As a browser would be told: `http://127.0.0.1:8080/`, or the path of the socket.
    let address: String
    private let path: String?

    /// - Throws: `cannotListen`.
    init(_ listen: PageSettings.Listen, environment: [String: String]) throws(DashboardError) {
        switch listen {
        case .address(let host, let port):
            (descriptor, address) = try ListeningSocket.open(host: host, port: port)
            path = nil
        case .socket(let name):
            descriptor = try ListeningSocket.open(path: name)
            (address, path) = (name, name)
        case .inherited:
            guard environment["LISTEN_PID"] == String(getpid()), environment["LISTEN_FDS"] == "1" else {
                throw DashboardError(
                    .cannotListen, subject: "systemd", cause: "it handed over no socket, or more than one")
            }
            // SD_LISTEN_FDS_START
            (descriptor, address, path) = (3, "systemd's socket", nil)
            ListeningSocket.unblock(3)
        }
    }

    deinit {
        close(descriptor)
        if let path { unlink(path) }
    }

    private static func open(host: String, port: Int) throws(DashboardError) -> (Int32, String) {
        let shown = host.contains(":") ? "[\(host)]" : host
        var hints = addrinfo()
        hints.ai_flags = AI_NUMERICHOST | AI_NUMERICSERV | AI_PASSIVE
        hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
        var found: UnsafeMutablePointer<addrinfo>?
        guard getaddrinfo(host, String(port), &hints, &found) == 0, let info = found else {
            throw DashboardError(.cannotListen, subject: "\(shown):\(port)", cause: "not an IP address")
        }
        defer { freeaddrinfo(info) }
        let descriptor = socket(info.pointee.ai_family, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure("\(shown):\(port)") }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        guard bind(descriptor, info.pointee.ai_addr, info.pointee.ai_addrlen) == 0, listen(descriptor, 128) == 0 else {
            let error = failure("\(shown):\(port)")
            close(descriptor)
            throw error
        }
        unblock(descriptor)
        return (descriptor, "http://\(shown):\(boundPort(descriptor) ?? port)/")
    }

    private static func boundPort(_ descriptor: Int32) -> Int? {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        let result = withUnsafeMutablePointer(to: &storage) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { getsockname(descriptor, $0, &length) }
        }
        guard result == 0 else { return nil }
        // The port stands at the same place for both families.
        return withUnsafeBytes(of: &storage) { Int($0[2]) << 8 | Int($0[3]) }
    }

    private static func open(path: String) throws(DashboardError) -> Int32 {
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        let name = Array(path.utf8)
        guard name.count < MemoryLayout.size(ofValue: address.sun_path) else {
            throw DashboardError(.cannotListen, subject: path, cause: "the path is too long for a socket")
        }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        var status = stat()
        if lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFSOCK {
            // Left behind by a run that died; a living one holds the lock of its database.
            unlink(path)
        }
        let descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw failure(path) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0, chmod(path, 0o660) == 0, listen(descriptor, 128) == 0 else {
            let error = failure(path)
            close(descriptor)
            throw error
        }
        unblock(descriptor)
        return descriptor
    }

    private static func unblock(_ descriptor: Int32) {
        _ = fcntl(descriptor, F_SETFL, fcntl(descriptor, F_GETFL) | O_NONBLOCK)
    }

    private static func failure(_ subject: String) -> DashboardError {
        let code = errno
        return DashboardError(
            .cannotListen, subject: subject, cause: strerror(code).map { String(cString: $0) } ?? "error \(code)")
    }
}

import Glibc
import Synchronization

/// A request as a `LoopbackServer` read it.
public struct LoopbackRequest: Sendable {
    public let method: String
    /// Path and query.
    public let target: String
    /// Fields in order, the bytes of values as one character each.
    public let headers: [(name: String, value: String)]
    public let body: [UInt8]

    /// The value of the first field of this name, case aside.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }
}

/// A server on loopback that does what a test tells it, for what no well-behaved server does: it hangs, lies, trickles,
/// breaks off. Every connection has a thread of its own, so a handler may block; requests of one connection come in turn.
public final class LoopbackServer: Sendable {
    /// Answers one request. The connection stays open for the next unless the handler closes it.
    public typealias Handler = @Sendable (LoopbackRequest, LoopbackConnection) -> Void

    private struct State {
        var seen: [LoopbackRequest] = []
        var open: [LoopbackConnection] = []
        var isStopped = false
    }

    public let port: Int
    private let shared: Shared

    /// What threads share with the server; they must not keep the server itself alive.
    private final class Shared: Sendable {
        let listener: Int32
        let state = Mutex(State())
        let handler: Handler

        init(listener: Int32, handler: @escaping Handler) {
            self.listener = listener
            self.handler = handler
        }
    }

    /// Listens at once, on a port of the system's choice.
    public init(_ handler: @escaping Handler) throws {
        let (listener, port) = try Loopback.listen()
        self.port = port
        let shared = Shared(listener: listener, handler: handler)
        self.shared = shared
        try DetachedThread.start { Self.accept(shared) }
    }

    deinit {
        stop()
    }

    /// The address of a path that begins with a slash.
    public func url(_ path: String) -> String { "http://127.0.0.1:\(port)\(path)" }

    /// Every request read so far, in the order of arrival.
    public var requests: [LoopbackRequest] { shared.state.withLock { $0.seen } }

    /// How many connections have been accepted so far.
    public var connectionCount: Int { shared.state.withLock { $0.open.count } }

    /// Stops listening and breaks every connection.
    public func stop() {
        let open = shared.state.withLock { state in
            defer { state.isStopped = true }
            return state.isStopped ? [] : state.open
        }
        shutdown(shared.listener, Int32(SHUT_RDWR))
        for connection in open { connection.breakOff() }
    }

    private static func accept(_ shared: Shared) {
        while true {
            let descriptor = Glibc.accept(shared.listener, nil, nil)
            if descriptor < 0, errno == EINTR || errno == ECONNABORTED { continue }
            guard descriptor >= 0 else { break }
            _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC)
            let connection = LoopbackConnection(descriptor)
            let isStopped = shared.state.withLock { state in
                state.open.append(connection)
                return state.isStopped
            }
            if isStopped { break }
            do { try DetachedThread.start { serve(connection, shared) } } catch { connection.breakOff() }
        }
        close(shared.listener)
    }

    private static func serve(_ connection: LoopbackConnection, _ shared: Shared) {
        while let request = connection.readRequest() {
            shared.state.withLock { $0.seen.append(request) }
            shared.handler(request, connection)
        }
    }
}

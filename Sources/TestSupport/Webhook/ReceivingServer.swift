import Foundation
import Synchronization

#if canImport(Glibc)
    import Glibc
#endif

/// The sockets behind a `WebhookReceiver`: a thread that accepts, and one for each connection.
final class ReceivingServer: Sendable {
    struct State {
        var received: [WebhookReceiver.Received] = []
        var planned: [WebhookReceiver.Answer] = []
        var usual: WebhookReceiver.Answer
        var connections: Set<Int32> = []
        var isStopped = false
    }

    let port: Int
    let state: Mutex<State>
    private let listener: Int32
    private let observe: (@Sendable (WebhookReceiver.Received) -> Void)?
    private let choose: (@Sendable (WebhookReceiver.Received) -> WebhookReceiver.Answer?)?

    init(
        port: Int, usual: WebhookReceiver.Answer, observe: (@Sendable (WebhookReceiver.Received) -> Void)?,
        choose: (@Sendable (WebhookReceiver.Received) -> WebhookReceiver.Answer?)?
    ) throws(WebhookReceiver.Failure) {
        (listener, self.port) = try ReceivingServer.listen(port)
        self.observe = observe
        self.choose = choose
        state = Mutex(State(usual: usual))
    }

    /// Threads of its own: they block, and Dispatch has few to spare when many tests run at once.
    func start() {
        Thread.detachNewThread { [self] in
            while let connection = nextConnection() {
                Thread.detachNewThread { [self] in
                    while exchange(connection) {}
                    release(connection)
                }
            }
            // Closed by the thread that used it, or its number could be somebody else's by the next accept.
            _ = close(listener)
        }
    }

    func stop() {
        state.withLock { state in
            if state.isStopped { return }
            state.isStopped = true
            for connection in state.connections { _ = shutdown(connection, Int32(SHUT_RDWR)) }
            _ = shutdown(listener, Int32(SHUT_RDWR))
        }
    }

    private func nextConnection() -> Int32? {
        while true {
            let connection = accept(listener, nil, nil)
            if connection < 0, errno == EINTR || errno == ECONNABORTED { continue }
            guard connection >= 0 else { return nil }
            _ = fcntl(connection, F_SETFD, FD_CLOEXEC)
            let isWanted = state.withLock { state in
                if !state.isStopped { state.connections.insert(connection) }
                return !state.isStopped
            }
            if isWanted { return connection }
            _ = close(connection)
            return nil
        }
    }

    private func release(_ connection: Int32) {
        state.withLock { _ = $0.connections.remove(connection) }
        _ = close(connection)
    }

    /// One request and its answer; false when the connection is over.
    private func exchange(_ connection: Int32) -> Bool {
        guard var request = RequestReader.read(connection) else { return false }
        let answer = choose?(request) ?? state.withLock { $0.planned.isEmpty ? $0.usual : $0.planned.removeFirst() }
        request.answered = answer.drops ? 0 : answer.status
        state.withLock { $0.received.append(request) }
        observe?(request)
        if answer.delay > 0 { Thread.sleep(forTimeInterval: answer.delay) }
        guard !answer.drops else { return false }
        let fields = answer.headers.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)\r\n" }.joined()
        let length = answer.status == 204 ? "" : "Content-Length: \(answer.body.utf8.count)\r\n"
        let body = answer.status == 204 ? "" : answer.body
        return RequestReader.send(connection, "HTTP/1.1 \(answer.status) Planned\r\n\(fields)\(length)\r\n\(body)")
    }

    private static func listen(_ port: Int) throws(WebhookReceiver.Failure) -> (Int32, Int) {
        let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { throw WebhookReceiver.Failure(reason: "socket: error \(errno)") }
        var yes: Int32 = 1
        setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &yes, socklen_t(MemoryLayout<Int32>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = in_port_t(port).bigEndian
        address.sin_addr.s_addr = in_addr_t(0x7F00_0001).bigEndian
        var size = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, size) == 0 && Glibc.listen(descriptor, 1024) == 0
                    && getsockname(descriptor, $0, &size) == 0
            }
        }
        guard isListening else {
            let reason = "listening on port \(port): error \(errno)"
            _ = close(descriptor)
            throw WebhookReceiver.Failure(reason: reason)
        }
        return (descriptor, Int(in_port_t(bigEndian: address.sin_port)))
    }
}

import Glibc
import Synchronization

/// The server's end of one connection. Writing to a client that is gone does nothing.
public final class LoopbackConnection: Sendable {
    private let descriptor: Int32
    /// Bytes read beyond the last request.
    private let rest = Mutex<[UInt8]>([])

    init(_ descriptor: Int32) {
        self.descriptor = descriptor
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
    }

    deinit {
        Glibc.close(descriptor)
    }

    /// A whole answer with its length. The connection stays open.
    public func respond(_ status: Int, headers: [(String, String)] = [], _ body: [UInt8] = []) {
        var text = "HTTP/1.1 \(status) Status\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        if status != 304 { text += "Content-Length: \(body.count)\r\n" }
        write(Array((text + "\r\n").utf8) + body)
    }

    public func respond(_ status: Int, headers: [(String, String)] = [], _ body: String) {
        respond(status, headers: headers, Array(body.utf8))
    }

    /// Bytes as they are, for answers that break the rules. False when the client is gone.
    @discardableResult
    public func write(_ bytes: [UInt8]) -> Bool {
        var sent = 0
        while sent < bytes.count {
            let count = bytes[sent...].withUnsafeBytes {
                send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
            }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            sent += count
        }
        return true
    }

    @discardableResult
    public func write(_ text: String) -> Bool { write(Array(text.utf8)) }

    /// Ends the connection in good order: what was written still arrives.
    public func close() {
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Resets the connection: the client sees an error, not an end.
    public func breakOff() {
        var lingering = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &lingering, socklen_t(MemoryLayout<linger>.size))
        shutdown(descriptor, Int32(SHUT_RDWR))
    }

    /// Blocks until the client has closed its end; what it sends meanwhile is thrown away.
    public func waitForClientToLeave() {
        while receive() != nil {}
    }

    /// The next request; nil when the client has left.
    func readRequest() -> LoopbackRequest? {
        var bytes = rest.withLock { $0 }
        let end = Array("\r\n\r\n".utf8)
        var headEnd = bytes.firstRange(of: end)?.upperBound
        while headEnd == nil {
            guard let more = receive() else { return nil }
            bytes += more
            headEnd = bytes.firstRange(of: end)?.upperBound
        }
        guard let headEnd else { return nil }
        var lines = Self.latin1(bytes[..<headEnd]).split(separator: "\r\n")
        let first = lines.removeFirst().split(separator: " ")
        guard first.count >= 2 else { return nil }
        let headers = lines.map { line in
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            return (name: String(parts[0]), value: String(parts.dropFirst().joined().drop { $0 == " " }))
        }
        let length = headers.first { $0.name.lowercased() == "content-length" }.flatMap { Int($0.value) } ?? 0
        while bytes.count < headEnd + length {
            guard let more = receive() else { return nil }
            bytes += more
        }
        let body = Array(bytes[headEnd..<(headEnd + length)])
        rest.withLock { $0 = Array(bytes[(headEnd + length)...]) }
        return LoopbackRequest(method: String(first[0]), target: String(first[1]), headers: headers, body: body)
    }

    private func receive() -> [UInt8]? {
        var chunk = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(descriptor, &chunk, chunk.count, 0)
            if count < 0, errno == EINTR { continue }
            return count > 0 ? Array(chunk[..<count]) : nil
        }
    }

    private static func latin1(_ bytes: ArraySlice<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }
}

/// A thread that runs one closure and goes: handlers block, which Swift's and Dispatch's own threads must not.
enum DetachedThread {
    private final class Box {
        let body: @Sendable () -> Void
        init(_ body: @escaping @Sendable () -> Void) { self.body = body }
    }

    static func start(_ body: @escaping @Sendable () -> Void) throws {
        var attributes = pthread_attr_t()
        pthread_attr_init(&attributes)
        defer { pthread_attr_destroy(&attributes) }
        pthread_attr_setdetachstate(&attributes, Int32(PTHREAD_CREATE_DETACHED))
        pthread_attr_setstacksize(&attributes, 256 * 1024)
        var thread = pthread_t()
        let box = Unmanaged.passRetained(Box(body))
        let outcome = pthread_create(
            &thread, &attributes,
            { context in
                if let context { Unmanaged<Box>.fromOpaque(context).takeRetainedValue().body() }
                return nil
            }, box.toOpaque())
        guard outcome == 0 else {
            box.release()
            throw LoopbackError(description: "thread: \(String(cString: strerror(outcome)))")
        }
    }
}

import Glibc

/// What servers do wrong, each under a path of its own: `/hang`, `/trickle` …
public enum Fault: String, Sendable, CaseIterable {
    /// Accepts the request and says nothing.
    case hang
    /// One byte of body every ten milliseconds, for ever.
    case trickle
    /// Breaks the connection in the middle of the body.
    case reset
    /// A chunk that ends early.
    case chunked
    /// Announces more than comes.
    case short
    /// A hundred megabytes in a hundred kilobytes.
    case bomb
    /// Announces ten gigabytes.
    case huge
    /// Never announces how much, and never ends.
    case endless
    /// Leads to itself.
    case circle
    /// A megabyte of header fields.
    case headers
    /// 304, whatever was asked.
    case unmodified
    /// 200 and nothing.
    case empty
    /// 410.
    case gone
    /// 429 with a Retry-After of an hour, in seconds; as the last date there is; and 503.
    case busy
    case busyUntil
    case closed
}

/// A server that answers every path with the fault of that name; `/to/URL` redirects there.
public final class FaultServer: Sendable {
    public let server: LoopbackServer

    /// - Parameter other: answers what is no fault.
    public init(other: @escaping LoopbackServer.Handler = { _, connection in connection.respond(404) }) throws {
        let bomb = try FaultServer.bomb()
        server = try LoopbackServer { request, connection in
            let path = request.target.dropFirst()
            if path.hasPrefix("to/") {
                return connection.respond(302, headers: [("Location", String(path.dropFirst(3)))])
            }
            guard let fault = Fault(rawValue: String(path)) else { return other(request, connection) }
            FaultServer.commit(fault, connection, bomb)
        }
    }

    private static func commit(_ fault: Fault, _ connection: LoopbackConnection, _ bomb: [UInt8]) {
        let head = "HTTP/1.1 200 OK\r\nContent-Type: application/rss+xml\r\n"
        switch fault {
        case .hang: connection.waitForClientToLeave()
        case .trickle:
            connection.write(head + "\r\n")
            while connection.write("x") { usleep(10_000) }
        case .reset:
            connection.write(head + "Content-Length: 1000\r\n\r\n<rss><channel>")
            connection.breakOff()
        case .chunked:
            connection.write(head + "Transfer-Encoding: chunked\r\n\r\n400\r\n<rss><channel>")
            connection.close()
        case .short:
            connection.write(head + "Content-Length: 1000\r\n\r\n<rss></rss>")
            connection.close()
        case .bomb: connection.respond(200, headers: [("Content-Encoding", "gzip")], bomb)
        case .huge:
            connection.write(head + "Content-Length: 10000000000\r\n\r\n")
            connection.waitForClientToLeave()
        case .endless:
            connection.write(head + "\r\n")
            let chunk = [UInt8](repeating: 32, count: 100_000)
            while connection.write(chunk) {}
        case .circle: connection.respond(302, headers: [("Location", "/circle")])
        case .headers:
            connection.write(head)
            let line = "X-Filler: \(String(repeating: "x", count: 1000))\r\n"
            for _ in 0..<1024 { guard connection.write(line) else { return } }
            connection.write("\r\n")
            connection.close()
        case .unmodified: connection.respond(304)
        case .empty: connection.respond(200)
        case .gone: connection.respond(410)
        case .busy: connection.respond(429, headers: [("Retry-After", "3600")])
        case .busyUntil: connection.respond(429, headers: [("Retry-After", "Fri, 31 Dec 2100 23:59:59 GMT")])
        case .closed: connection.respond(503, headers: [("Retry-After", "3600")])
        }
    }

    private static func bomb() throws -> [UInt8] {
        let folder = try TemporaryDirectory()
        guard system("head -c 100000000 /dev/zero | gzip -1 > '\(folder.file("bomb"))'") == 0 else {
            throw LoopbackError.system("gzip")
        }
        return try folder.read("bomb")
    }
}

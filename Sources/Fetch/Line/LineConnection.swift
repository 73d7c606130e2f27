import CLibcurl
import Glibc

/// A TCP or TLS connection for bytes of a protocol that libcurl does not speak well enough. It blocks its thread.
public final class LineConnection {
    private let handle: BlockingEasy
    private let flag: CancellationFlag
    private let socket: curl_socket_t

    /// Connects, with TLS and a verified certificate where asked.
    ///
    /// - Parameter addresses: asked with the resolved address.
    /// - Throws: `dns`, `forbiddenAddress`, `connect`, `tls`, `timeout`, `cancelled`.
    public init(
        host: String, port: Int, isEncrypted: Bool, addresses: AddressGuard, connectSeconds: Double,
        authoritiesFile: String? = nil, flag: CancellationFlag
    ) throws(FetchError) {
        self.flag = flag
        handle = try BlockingEasy(host: host, port: port, addresses: addresses)
        var options = handle.prepare(connectSeconds: connectSeconds, authoritiesFile: authoritiesFile, flag: flag)
        // The scheme only says whether there is TLS: with CONNECT_ONLY no HTTP is spoken.
        options.set(CURLOPT_URL, "\(isEncrypted ? "https" : "http")://\(host):\(port)")
        options.set(CURLOPT_CONNECT_ONLY, 1)
        options.set(CURLOPT_SSL_ENABLE_ALPN, 0)
        try handle.perform(options, flag: flag)
        var socket: curl_socket_t = -1
        tocsin_easy_get_socket(handle.easy, &socket)
        guard socket >= 0 else { throw handle.failure(.connect, "the connection is gone") }
        self.socket = socket
    }

    /// Sends all of it.
    ///
    /// - Parameter seconds: in which it must be done.
    public func send(_ bytes: [UInt8], within seconds: Double) throws(FetchError) {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var sent = 0
        while sent < bytes.count {
            var count = 0
            let outcome = bytes[sent...].withUnsafeBytes {
                curl_easy_send(handle.easy, $0.baseAddress, $0.count, &count)
            }
            if outcome == CURLE_AGAIN {
                try wait(for: Int16(POLLOUT), until: deadline)
            } else if outcome != CURLE_OK {
                throw handle.failure(outcome)
            }
            sent += count
        }
    }

    /// What has come, at most `limit` bytes, waiting for the first; empty when the other end has closed.
    public func receive(limit: Int = 4096, within seconds: Double) throws(FetchError) -> [UInt8] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        var buffer = [UInt8](repeating: 0, count: limit)
        while true {
            var count = 0
            let outcome = buffer.withUnsafeMutableBytes {
                curl_easy_recv(handle.easy, $0.baseAddress, $0.count, &count)
            }
            if outcome == CURLE_OK { return Array(buffer[..<count]) }
            guard outcome == CURLE_AGAIN else { throw handle.failure(outcome) }
            try wait(for: Int16(POLLIN), until: deadline)
        }
    }

    private func wait(for events: Int16, until deadline: ContinuousClock.Instant) throws(FetchError) {
        while true {
            if flag.isSet { throw handle.failure(.cancelled, "cancelled") }
            guard ContinuousClock.now < deadline else { throw handle.failure(.timeout, "no answer in time") }
            var entry = pollfd(fd: socket, events: events, revents: 0)
            if poll(&entry, 1, 100) > 0 { return }
        }
    }
}

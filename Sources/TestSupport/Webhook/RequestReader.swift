#if canImport(Glibc)
    import Glibc
#endif

/// Reads HTTP/1.1 requests with a length, as webhooks have.
enum RequestReader {
    static func read(_ connection: Int32) -> WebhookReceiver.Received? {
        var bytes: [UInt8] = []
        var head: Int?
        while head == nil {
            guard bytes.count < 1 << 16, let more = receive(connection) else { return nil }
            bytes += more
            head = endOfHead(bytes)
        }
        guard let head else { return nil }
        let lines = String(decoding: bytes[..<head], as: UTF8.self).split(separator: "\r\n")
        let words = lines.first?.split(separator: " ") ?? []
        guard words.count == 3 else { return nil }
        var headers: [String: String] = [:]
        for line in lines.dropFirst() {
            let parts = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { return nil }
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        if headers["expect"]?.lowercased() == "100-continue" { _ = send(connection, "HTTP/1.1 100 Continue\r\n\r\n") }
        let length = headers["content-length"].flatMap { Int($0) } ?? 0
        while bytes.count < head + length {
            guard let more = receive(connection) else { return nil }
            bytes += more
        }
        return WebhookReceiver.Received(
            method: String(words[0]), path: String(words[1]), headers: headers,
            body: Array(bytes[head..<(head + length)]), answered: 0)
    }

    private static func endOfHead(_ bytes: [UInt8]) -> Int? {
        guard bytes.count >= 4 else { return nil }
        for index in 0...(bytes.count - 4) where bytes[index...].starts(with: [13, 10, 13, 10]) { return index + 4 }
        return nil
    }

    private static func receive(_ connection: Int32) -> [UInt8]? {
        var buffer = [UInt8](repeating: 0, count: 1 << 14)
        let count = recv(connection, &buffer, buffer.count, 0)
        return count > 0 ? Array(buffer[..<count]) : nil
    }

    static func send(_ connection: Int32, _ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count
    }
}

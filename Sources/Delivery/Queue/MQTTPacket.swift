/// The packets of MQTT 3.1.1 that a publisher needs.
enum MQTTPacket {
    /// CONNECT with a clean session (section 3.1).
    static func connect(client: String, user: String?, password: String?) -> [UInt8] {
        var flags: UInt8 = 0x02
        if user != nil { flags |= 0x80 }
        if password != nil { flags |= 0x40 }
        // Keep-alive 0: the connection lasts one batch.
        let fields = [client, user, password].compactMap(\.self).flatMap { string(Array($0.utf8)) }
        return packet(0x10, string(Array("MQTT".utf8)) + [4, flags, 0, 0] + fields)
    }

    /// PUBLISH with quality of service 1, which the server acknowledges by the number (section 3.3).
    static func publish(topic: String, number: UInt16, payload: [UInt8], isRetained: Bool, isRepeated: Bool) -> [UInt8]
    {
        let kind: UInt8 = 0x32 | (isRetained ? 0x01 : 0) | (isRepeated ? 0x08 : 0)
        return packet(
            kind, string(Array(topic.utf8)) + [UInt8(number >> 8), UInt8(number & 0xFF)] + payload)
    }

    static let disconnect: [UInt8] = [0xE0, 0]

    /// What a server says.
    enum Answer: Hashable {
        /// CONNACK with its return code; 0 is yes.
        case connected(UInt8)
        /// PUBACK.
        case published(UInt16)
        case other(UInt8)
    }

    /// Takes the first whole packet off `bytes`; nil when it has not all come yet.
    static func take(from bytes: inout [UInt8]) -> Answer? {
        guard let first = bytes.first else { return nil }
        var (length, shift, at) = (0, 0, 1)
        while true {
            // Four bytes of length at most (section 2.2.3); a fifth is taken as the end of it.
            guard at < bytes.count else { return nil }
            length |= Int(bytes[at] & 0x7F) << shift
            shift += 7
            at += 1
            if bytes[at - 1] & 0x80 == 0 || shift >= 28 { break }
        }
        guard bytes.count >= at + length else { return nil }
        let body = Array(bytes[at..<(at + length)])
        bytes.removeFirst(at + length)
        switch (first & 0xF0, body.count) {
        case (0x20, 2): return .connected(body[1])
        case (0x40, 2): return .published(UInt16(body[0]) << 8 | UInt16(body[1]))
        default: return .other(first)
        }
    }

    /// Two bytes of length and the text, which the callers keep short.
    private static func string(_ bytes: [UInt8]) -> [UInt8] {
        let bytes = bytes.prefix(65_535)
        return [UInt8(bytes.count >> 8), UInt8(bytes.count & 0xFF)] + bytes
    }

    private static func packet(_ kind: UInt8, _ body: [UInt8]) -> [UInt8] {
        var head = [kind]
        var rest = body.count
        repeat {
            head.append(UInt8(rest & 0x7F) | (rest > 0x7F ? 0x80 : 0))
            rest >>= 7
        } while rest > 0
        return head + body
    }
}

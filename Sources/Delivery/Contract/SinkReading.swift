import Model

// What several kinds of sinks read alike.

extension ConfigurationReader {
    /// An address that stands in the file, or a reference to one that must not; it is never shown.
    func secretAddress() -> Secret? {
        guard ["env", "file", "credential"].contains(where: { self[$0] != nil }) else {
            return url().map { Secret($0) }
        }
        guard let secret = secret() else { return nil }
        let url = secret.reveal()
        guard url.hasPrefix("https://") || url.hasPrefix("http://"), !url.utf8.contains(where: { $0 <= 0x20 }) else {
            refuse(found: "a secret that is no address", expected: "a secret that is an http or https address")
            return nil
        }
        return secret
    }

    /// A secret that is sent as a header's value or as part of an address.
    func token() -> Secret? {
        guard let secret = secret() else { return nil }
        guard secret.reveal().utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else {
            refuse(found: "a secret with spaces or control characters", expected: "a token of printable ASCII")
            return nil
        }
        return secret
    }

    /// The address of a service, without the slash at its end.
    func base() -> Secret? {
        secretAddress().map { Secret($0.reveal().hasSuffix("/") ? String($0.reveal().dropLast()) : $0.reveal()) }
    }

    /// A string that need not be a secret, whole on one line.
    func line(longest: Int = 500) -> String? {
        guard let text = string() else { return nil }
        guard text.utf8.count <= longest, !text.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7F })
        else {
            refuse(expected: "one line of at most \(longest) bytes")
            return nil
        }
        return text
    }
}

/// Bytes of a path's part, percent-encoded (RFC 3986, section 2.3 names what may stay).
public enum PathPart {
    public static func encode(_ text: String) -> String {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"):
                out.append(byte)
            default:
                let hex = String(byte, radix: 16, uppercase: true)
                out += Array(("%" + (byte < 16 ? "0" : "") + hex).utf8)
            }
        }
        return String(decoding: out, as: UTF8.self)
    }
}

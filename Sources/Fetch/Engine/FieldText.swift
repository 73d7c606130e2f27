/// Between the bytes of header fields and text.
enum FieldText {
    /// One character a byte (ISO 8859-1), so that `bytes` gives back exactly what came.
    static func verbatim(_ bytes: some Sequence<UInt8>) -> String {
        var text = String.UnicodeScalarView()
        for byte in bytes { text.append(Unicode.Scalar(byte)) }
        return String(text)
    }

    /// The bytes of a verbatim text; of any other text, which a server never sent, its UTF-8.
    static func bytes(_ text: String) -> [UInt8] {
        text.unicodeScalars.allSatisfy { $0.value < 256 }
            ? text.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) } : Array(text.utf8)
    }

    /// For reading: UTF-8 where the bytes are that, else one character a byte (RFC 9110, section 5.5).
    static func readable(_ bytes: some Collection<UInt8>) -> String {
        String(validating: bytes, as: UTF8.self) ?? verbatim(bytes)
    }
}

import FoundationEssentials

/// Text in mail's seven bits: lines of at most 76 characters (RFC 2045, section 6.7).
enum QuotedPrintable {
    static func lines(_ text: String) -> [String] {
        text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { wrapped($0) }
    }

    private static func wrapped(_ line: Substring) -> [String] {
        var lines: [String] = []
        var current = ""
        let bytes = Array(line.utf8)
        for (index, byte) in bytes.enumerated() {
            let isLast = index == bytes.count - 1
            let isPlain = (0x21...0x7E).contains(byte) && byte != UInt8(ascii: "=") || byte == 0x20 && !isLast
            let hex = String(byte, radix: 16, uppercase: true)
            let piece = isPlain ? String(UnicodeScalar(byte)) : "=" + (byte < 16 ? "0" : "") + hex
            if current.utf8.count + piece.utf8.count > 75 {
                lines.append(current + "=")
                current = ""
            }
            current += piece
        }
        return lines + [current]
    }
}

/// Header text beyond ASCII (RFC 2047).
enum EncodedWord {
    /// The text as it is where it is plain ASCII and short, else encoded words of at most 75 characters, one a line.
    ///
    /// - Parameters:
    ///   - after: Characters on the first line before it.
    ///   - always: Encode in any case, for a phrase whose punctuation would mean something.
    static func field(_ text: String, after: Int, always: Bool = false) -> String {
        if !always, text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }), after + text.utf8.count <= 76,
            !text.hasPrefix(" "), !text.contains("=?")
        {
            return text
        }
        var words: [String] = []
        var chunk: [UInt8] = []
        // 45 bytes make 60 characters of base64 and 72 with the marks; a scalar is never cut in two.
        for scalar in text.unicodeScalars {
            let bytes = Array(String(scalar).utf8)
            if chunk.count + bytes.count > (words.isEmpty ? 30 : 45) {
                words.append(word(chunk))
                chunk = []
            }
            chunk += bytes
        }
        return (words + [word(chunk)]).joined(separator: "\r\n ")
    }

    private static func word(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(Data(bytes).base64EncodedString())?=" }
}

import CLexicons

/// A lexicon or model that is part of the binary.
public struct EmbeddedFile: Sendable {
    /// As in the source tree: `Language/countries.lex`.
    public let name: String
    public let bytes: [UInt8]

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The file of that name.
    ///
    /// - Throws: `LexiconError` when nothing of that name was embedded.
    public init(_ name: String) throws(LexiconError) {
        for index in 0..<tocsin_embedded_file_count {
            let file = tocsin_embedded_files[index]
            if String(cString: file.name) == name {
                self.name = name
                bytes = Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
                return
            }
        }
        throw LexiconError(file: name, line: 0, reason: "not embedded in this binary; see Sources/CLexicons/lexicons.c")
    }
}

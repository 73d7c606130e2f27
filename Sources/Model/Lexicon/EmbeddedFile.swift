import CLexicons

/// A lexicon or model that is part of the binary.
public struct EmbeddedFile: Sendable {
    /// As in the source tree: `Language/countries.lex`.
    public let name: String
    private let index: Int

    /// A copy of its bytes.
    public var bytes: [UInt8] { withBytes { Array($0) } }

    public var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// The file of that name.
    ///
    /// - Throws: `LexiconError` when nothing of that name was embedded.
    public init(_ name: String) throws(LexiconError) {
        for index in 0..<tocsin_embedded_file_count where String(cString: tocsin_embedded_files[index].name) == name {
            self.name = name
            self.index = index
            return
        }
        throw LexiconError(file: name, line: 0, reason: "not embedded in this binary; see Sources/CLexicons/lexicons.c")
    }

    /// Its bytes where they lie, in the pages of the binary: nothing is copied.
    public func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        let file = tocsin_embedded_files[index]
        return body(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
}

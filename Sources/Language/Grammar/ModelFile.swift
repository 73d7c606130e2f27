import Model

/// The bytes of a model, embedded or just trained.
@_spi(Training) public struct ModelFile: Sendable {
    let name: String
    let bytes: [UInt8]

    @_spi(Training) public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }

    /// - Throws: `LexiconError` when nothing of that name was embedded.
    init(embedded name: String) throws(LexiconError) {
        let file = try EmbeddedFile(name)
        self.init(name: file.name, bytes: file.bytes)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }
}

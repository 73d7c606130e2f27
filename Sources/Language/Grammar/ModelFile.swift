import Model

/// The bytes of a model, embedded or just trained.
@_spi(Training) public struct ModelFile: Sendable {
    private enum Place: Sendable {
        case embedded(EmbeddedFile)
        case memory([UInt8])
    }

    let name: String
    let count: Int
    private let place: Place

    @_spi(Training) public init(name: String, bytes: [UInt8]) {
        self.name = name
        place = .memory(bytes)
        count = bytes.count
    }

    /// - Throws: `LexiconError` when nothing of that name was embedded.
    init(embedded name: String) throws(LexiconError) {
        let file = try EmbeddedFile(name)
        self.name = file.name
        place = .embedded(file)
        count = file.withBytes { $0.count }
    }

    var text: String { withBytes { String(decoding: $0, as: UTF8.self) } }

    /// Its bytes where they lie; an embedded model is not copied.
    func withBytes<Value>(_ body: (UnsafeBufferPointer<UInt8>) -> Value) -> Value {
        switch place {
        case .embedded(let file): file.withBytes(body)
        case .memory(let bytes): bytes.withUnsafeBufferPointer(body)
        }
    }
}

import Model

/// Reads the numbers of a network's file one after the other: little endian, each table behind its scale.
struct NetworkReader {
    private let file: ModelFile
    private var at = 0

    init(_ file: ModelFile) { self.file = file }

    var isAtEnd: Bool { at == file.count }

    func fail(_ reason: String) -> LexiconError { LexiconError(file: file.name, line: 0, reason: reason) }

    /// Goes on by so many bytes and says where they begin.
    private mutating func take(_ count: Int) throws(LexiconError) -> Int {
        guard count >= 0, count <= file.count - at else { throw fail("is cut short") }
        at += count
        return at - count
    }

    mutating func magic(_ wanted: String) throws(LexiconError) {
        let start = try take(wanted.utf8.count)
        guard file.withBytes({ $0[start..<start + wanted.utf8.count].elementsEqual(wanted.utf8) }) else {
            throw fail("is no network")
        }
    }

    mutating func integer() throws(LexiconError) -> UInt32 { try integers(1)[0] }

    mutating func size(_ range: ClosedRange<Int>) throws(LexiconError) -> Int {
        let value = Int(try integer())
        guard range.contains(value) else { throw fail("has a size out of range: \(value)") }
        return value
    }

    mutating func integers(_ count: Int) throws(LexiconError) -> [UInt32] {
        let start = try take(count * 4)
        return file.withBytes { bytes in
            (0..<count).map { index in
                (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[start + index * 4 + $1]) << UInt32($1 * 8) }
            }
        }
    }

    mutating func numbers(_ count: Int) throws(LexiconError) -> [Float] {
        try integers(count).map { Float(bitPattern: $0) }
    }

    /// Bytes with the scale that makes them numbers.
    mutating func table(_ count: Int) throws(LexiconError) -> (scale: Float, values: NetworkTable) {
        let scale = try numbers(1)[0]
        return (scale, NetworkTable(file: file, start: try take(count), count: count))
    }

    mutating func matrix(rows: Int, columns: Int) throws(LexiconError) -> NetworkMatrix {
        let scale = try numbers(1)[0]
        let start = try take(rows * columns * 2)
        let values = file.withBytes { bytes in
            (0..<rows * columns).map {
                Int16(bitPattern: UInt16(bytes[start + $0 * 2]) | UInt16(bytes[start + $0 * 2 + 1]) << 8)
            }
        }
        return NetworkMatrix(rows: rows, columns: columns, scale: scale, values: values)
    }
}

/// A table of bytes with signs that is read where the model lies.
struct NetworkTable: Sendable {
    private let file: ModelFile
    private let start: Int
    private let count: Int

    init(file: ModelFile, start: Int, count: Int) {
        self.file = file
        self.start = start
        self.count = count
    }

    @inline(__always)
    func withValues(_ body: (UnsafeBufferPointer<Int8>) -> Void) {
        file.withBytes { bytes in
            UnsafeBufferPointer(rebasing: bytes[start..<start + count]).withMemoryRebound(to: Int8.self, body)
        }
    }
}

import Model

/// Reads the numbers of a network's file one after the other: little endian, each table behind its scale.
struct NetworkReader {
    private let file: ModelFile
    private var at = 0

    init(_ file: ModelFile) { self.file = file }

    var isAtEnd: Bool { at == file.bytes.count }

    func fail(_ reason: String) -> LexiconError { LexiconError(file: file.name, line: 0, reason: reason) }

    private mutating func take(_ count: Int) throws(LexiconError) -> ArraySlice<UInt8> {
        guard count >= 0, count <= file.bytes.count - at else { throw fail("is cut short") }
        at += count
        return file.bytes[at - count..<at]
    }

    mutating func magic(_ wanted: String) throws(LexiconError) {
        guard try take(wanted.utf8.count).elementsEqual(wanted.utf8) else { throw fail("is no network") }
    }

    mutating func integer() throws(LexiconError) -> UInt32 {
        try take(4).reversed().reduce(0) { $0 << 8 | UInt32($1) }
    }

    mutating func size(_ range: ClosedRange<Int>) throws(LexiconError) -> Int {
        let value = Int(try integer())
        guard range.contains(value) else { throw fail("has a size out of range: \(value)") }
        return value
    }

    mutating func integers(_ count: Int) throws(LexiconError) -> [UInt32] {
        let bytes = try take(count * 4)
        return (0..<count).map { index in
            (0..<4).reduce(UInt32(0)) { $0 | UInt32(bytes[bytes.startIndex + index * 4 + $1]) << UInt32($1 * 8) }
        }
    }

    mutating func numbers(_ count: Int) throws(LexiconError) -> [Float] {
        try integers(count).map { Float(bitPattern: $0) }
    }

    /// Bytes with the scale that makes them numbers.
    mutating func table(_ count: Int) throws(LexiconError) -> (scale: Float, values: [Int8]) {
        let scale = try numbers(1)[0]
        return (scale, try take(count).map { Int8(bitPattern: $0) })
    }

    mutating func matrix(rows: Int, columns: Int) throws(LexiconError) -> NetworkMatrix {
        let scale = try numbers(1)[0]
        let bytes = try take(rows * columns * 2)
        let start = bytes.startIndex
        let values = (0..<rows * columns).map {
            Int16(bitPattern: UInt16(bytes[start + $0 * 2]) | UInt16(bytes[start + $0 * 2 + 1]) << 8)
        }
        return NetworkMatrix(rows: rows, columns: columns, scale: scale, values: values)
    }
}

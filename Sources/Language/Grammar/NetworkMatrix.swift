import CLexicons
import Model

/// A matrix of small whole numbers with one scale. Products are summed in 32 bits, which the sizes and ranges allow:
/// weights stay within ±2,047, inputs within ±8,192, rows within 128 columns where inputs are that large.
struct NetworkMatrix: Sendable {
    /// A multiple of eight; those beyond the ones in the file are zero.
    let rows: Int
    let columns: Int
    private let scale: Float
    /// In blocks of eight rows, as `tocsin_network_product` reads them, from `offset` on.
    private let values: [Int16]
    /// Puts the first weight on a cache line's start; that is only faster, not needed.
    private let offset: Int

    /// Inputs are whole multiples of one part in this many.
    static let grain: Float = 1024

    /// - Parameter values: row by row.
    init(rows: Int, columns: Int, scale: Float, values: [Int16]) {
        self.rows = (rows + 7) / 8 * 8
        self.columns = columns
        self.scale = scale / NetworkMatrix.grain
        var blocks = [Int16](repeating: 0, count: self.rows * columns + 32)
        let start = blocks.withUnsafeBufferPointer { (64 - (Int(bitPattern: $0.baseAddress) & 63)) & 63 } / 2
        for row in 0..<rows {
            for column in 0..<columns {
                let block = row / 8 * 8 * columns
                blocks[start + block + column / 2 * 16 + row % 8 * 2 + column % 2] = values[row * columns + column]
            }
        }
        self.values = blocks
        offset = start
    }

    /// Adds the products with `count` inputs, which lie `stride` apart, to `out`, where they lie `rows` apart.
    func add(_ input: UnsafePointer<Int16>, stride: Int, count: Int, to out: UnsafeMutablePointer<Float>) {
        values.withUnsafeBufferPointer { values in
            guard let base = values.baseAddress else { return }
            tocsin_network_product(base + offset, rows, columns, input, stride, count, scale, out)
        }
    }

    /// A number as input of a product, cut to its range.
    @inline(__always)
    static func whole(_ number: Float) -> Int16 {
        let scaled = max(-8192, min(8192, number * grain))
        return Int16(truncatingIfNeeded: Int32(scaled + (scaled < 0 ? -0.5 : 0.5)))
    }
}

/// A matrix and what is added to its products.
struct NetworkLayer: Sendable {
    private let matrix: NetworkMatrix
    private let bias: [Float]

    init(_ reader: inout NetworkReader, rows: Int, columns: Int) throws(LexiconError) {
        matrix = try reader.matrix(rows: rows, columns: columns)
        bias = try reader.numbers(rows) + [Float](repeating: 0, count: matrix.rows - rows)
    }

    /// How far the outputs of one input lie from those of the next.
    var stride: Int { matrix.rows }

    func apply(_ input: UnsafePointer<Int16>, count: Int, to out: UnsafeMutablePointer<Float>) {
        bias.withUnsafeBufferPointer { bias in
            guard let base = bias.baseAddress else { return }
            for token in 0..<count { (out + token * stride).update(from: base, count: stride) }
        }
        matrix.add(input, stride: matrix.columns, count: count, to: out)
    }
}

/// gzip (RFC 1952) and DEFLATE (RFC 1951), unpacked in memory up to a limit: sitemaps come as files of this kind.
enum Gzip {
    /// Whether bytes start as a gzip file does.
    static func isPacked(_ bytes: [UInt8]) -> Bool { bytes.count >= 18 && bytes.starts(with: [0x1F, 0x8B, 0x08]) }

    /// What is inside the first member, at most `limit` bytes of it; nil when the header or the first block is broken. What a damaged
    /// file held before the damage is kept.
    static func unpacked(_ bytes: [UInt8], limit: Int) -> (bytes: [UInt8], isWhole: Bool)? {
        guard isPacked(bytes), let start = bodyStart(bytes) else { return nil }
        return bytes.withUnsafeBufferPointer { packed in
            var inflater = Inflater(packed, at: start, limit: limit)
            let isWhole = inflater.run()
            return inflater.out.isEmpty && !isWhole ? nil : (inflater.out, isWhole)
        }
    }

    private static func bodyStart(_ bytes: [UInt8]) -> Int? {
        let flags = bytes[3]
        var at = 10
        if flags & 4 != 0 {
            guard at + 2 <= bytes.count else { return nil }
            at += 2 + Int(bytes[at]) + Int(bytes[at + 1]) << 8
        }
        for flag in [UInt8(8), 16] where flags & flag != 0 {
            guard at < bytes.count, let end = bytes[at...].firstIndex(of: 0) else { return nil }
            at = end + 1
        }
        if flags & 2 != 0 { at += 2 }
        return at < bytes.count ? at : nil
    }
}

/// DEFLATE by canonical Huffman codes, read bit by bit against counts per length.
struct Inflater {
    private let packed: UnsafeBufferPointer<UInt8>
    private let limit: Int
    private var at: Int
    private var buffer: UInt32 = 0
    private var held = 0
    private(set) var out: [UInt8] = []

    init(_ packed: UnsafeBufferPointer<UInt8>, at: Int, limit: Int) {
        self.packed = packed
        self.at = at
        self.limit = limit
    }

    /// A canonical code: how many codes of each length, and the symbols in their order.
    private struct Code {
        var counts = [Int](repeating: 0, count: 16)
        var symbols: [Int]

        init?(_ lengths: ArraySlice<Int>) {
            symbols = [Int](repeating: 0, count: lengths.count)
            for length in lengths { counts[length] += 1 }
            counts[0] = 0
            var left = 1
            for length in 1..<16 {
                left = left * 2 - counts[length]
                if left < 0 { return nil }
            }
            var offsets = [Int](repeating: 0, count: 17)
            for length in 1..<16 { offsets[length + 1] = offsets[length] + counts[length] }
            for (symbol, length) in lengths.enumerated() where length > 0 {
                symbols[offsets[length]] = symbol
                offsets[length] += 1
            }
        }
    }

    /// Whether the last block ended as it should.
    mutating func run() -> Bool {
        while true {
            guard let isLast = bits(1), let kind = bits(2) else { return false }
            let isSound =
                switch kind {
                case 0: stored()
                case 1: compressed(Inflater.fixed.0, Inflater.fixed.1)
                case 2: dynamic()
                default: false
                }
            guard isSound else { return false }
            if isLast == 1 { return true }
        }
    }

    private mutating func bits(_ count: Int) -> Int? {
        while held < count {
            guard at < packed.count else { return nil }
            buffer |= UInt32(packed[at]) << UInt32(held)
            at += 1
            held += 8
        }
        let value = Int(buffer & ((1 << UInt32(count)) - 1))
        buffer >>= UInt32(count)
        held -= count
        return value
    }

    private mutating func symbol(_ code: Code?) -> Int? {
        guard let code else { return nil }
        var value = 0
        var first = 0
        var index = 0
        for length in 1..<16 {
            guard let bit = bits(1) else { return nil }
            value |= bit
            let count = code.counts[length]
            if value - count < first { return code.symbols[index + value - first] }
            index += count
            first = (first + count) << 1
            value <<= 1
        }
        return nil
    }

    private mutating func stored() -> Bool {
        buffer = 0
        held = 0
        guard at + 4 <= packed.count else { return false }
        let length = Int(packed[at]) | Int(packed[at + 1]) << 8
        at += 4
        let end = min(at + length, packed.count)
        let isWhole = at + length <= packed.count && out.count + length <= limit
        out.append(contentsOf: packed[at..<min(end, at + max(0, limit - out.count))])
        at = end
        return isWhole
    }

    private static let fixed: (Code?, Code?) = (
        Code((0..<288).map { $0 < 144 ? 8 : $0 < 256 ? 9 : $0 < 280 ? 7 : 8 }[...]),
        Code([Int](repeating: 5, count: 30)[...])
    )

    private mutating func dynamic() -> Bool {
        guard let literals = bits(5), let distances = bits(5), let codes = bits(4), literals < 30 else { return false }
        var lengths = [Int](repeating: 0, count: 19)
        let order = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
        for place in order.prefix(codes + 4) {
            guard let length = bits(3) else { return false }
            lengths[place] = length
        }
        let code = Code(lengths[...])
        var all: [Int] = []
        let total = literals + 257 + distances + 1
        while all.count < total {
            guard let next = symbol(code) else { return false }
            switch next {
            case 0...15: all.append(next)
            case 16:
                guard let last = all.last, let times = bits(2) else { return false }
                all += [Int](repeating: last, count: times + 3)
            default:
                guard let times = bits(next == 17 ? 3 : 7) else { return false }
                all += [Int](repeating: 0, count: times + (next == 17 ? 3 : 11))
            }
        }
        guard all.count == total else { return false }
        return compressed(Code(all[..<(literals + 257)]), Code(all[(literals + 257)...]))
    }

    private static let bases = [
        3, 4, 5, 6, 7, 8, 9, 10, 11, 13, 15, 17, 19, 23, 27, 31, 35, 43, 51, 59, 67, 83, 99, 115, 131, 163, 195, 227,
        258,
    ]
    private static let extras = [
        0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0,
    ]
    private static let farBases = [
        1, 2, 3, 4, 5, 7, 9, 13, 17, 25, 33, 49, 65, 97, 129, 193, 257, 385, 513, 769, 1025, 1537, 2049, 3073, 4097,
        6145,
        8193, 12289, 16385, 24577,
    ]

    private mutating func compressed(_ literals: Code?, _ distances: Code?) -> Bool {
        while let next = symbol(literals) {
            if next < 256 {
                guard out.count < limit else { return false }
                out.append(UInt8(next))
                continue
            }
            if next == 256 { return true }
            guard next - 257 < Inflater.bases.count, let more = bits(Inflater.extras[next - 257]),
                let far = symbol(distances), far < Inflater.farBases.count,
                let farMore = bits(far < 4 ? 0 : far / 2 - 1)
            else { return false }
            let length = Inflater.bases[next - 257] + more
            let distance = Inflater.farBases[far] + farMore
            guard distance <= out.count, out.count + length <= limit else { return false }
            for _ in 0..<length { out.append(out[out.count - distance]) }
        }
        return false
    }
}

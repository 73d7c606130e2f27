/// A path pattern of robots.txt: a prefix, in which `*` stands for anything and a final `$` for the end.
struct RobotsPattern: Sendable, Hashable {
    /// Pieces between stars.
    private let pieces: [[UInt8]]
    private let isAnchored: Bool
    /// Of the pattern as written: the longer is the more specific.
    let length: Int

    /// - Parameter text: as written; bytes beyond ASCII and small escapes are brought to the form of a URL.
    init(_ text: some Sequence<UInt8>) {
        var bytes = RobotsPattern.escaped(Array(text))
        length = bytes.count
        isAnchored = bytes.last == UInt8(ascii: "$")
        if isAnchored { bytes.removeLast() }
        pieces = bytes.split(separator: UInt8(ascii: "*"), omittingEmptySubsequences: false).map { Array($0) }
    }

    /// Linear in the path for every star but the last piece: each piece is taken where it first stands.
    func matches(_ path: [UInt8]) -> Bool {
        guard let first = pieces.first, path.starts(with: first) else { return false }
        var at = first.count
        for (index, piece) in pieces.enumerated().dropFirst() {
            if isAnchored, index == pieces.count - 1 {
                return path.count - at >= piece.count && path[(path.count - piece.count)...].elementsEqual(piece)
            }
            guard let found = RobotsPattern.place(of: piece, in: path, from: at) else { return false }
            at = found + piece.count
        }
        return !isAnchored || at == path.count
    }

    private static func place(of piece: [UInt8], in path: [UInt8], from start: Int) -> Int? {
        if piece.isEmpty { return start }
        var at = start
        while at + piece.count <= path.count {
            if path[at] == piece[0], path[at..<(at + piece.count)].elementsEqual(piece) { return at }
            at += 1
        }
        return nil
    }

    private static func escaped(_ bytes: [UInt8]) -> [UInt8] {
        var out: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if bytes[at] >= 0x80 {
                PercentEncoding.escape(bytes[at], to: &out)
            } else if bytes[at] == 0x25, at + 2 < bytes.count, let high = bytes[at + 1].hexValue,
                let low = bytes[at + 2].hexValue
            {
                PercentEncoding.escape(high << 4 | low, to: &out)
                at += 2
            } else {
                out.append(bytes[at])
            }
            at += 1
        }
        return out
    }
}

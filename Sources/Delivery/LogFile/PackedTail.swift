import CZlib

/// The end of a log that rotation compressed with gzip, as logrotate's `compress` does.
enum PackedTail {
    /// The last `limit` bytes of what the file holds; nil when it is not there, or is damaged or still being written.
    static func read(_ path: String, limit: Int) -> [UInt8]? {
        guard let file = gzopen(path, "rbe") else { return nil }
        defer { gzclose(file) }
        gzbuffer(file, 1 << 17)
        var tail: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 17)
        while true {
            let count = gzread(file, &piece, UInt32(piece.count))
            guard count >= 0 else { return nil }
            if count == 0 { break }
            tail += piece[..<Int(count)]
            if tail.count > 2 * limit { tail.removeFirst(tail.count - limit) }
        }
        var code: Int32 = 0
        _ = gzerror(file, &code)
        return code == Z_OK ? Array(tail.suffix(limit)) : nil
    }
}

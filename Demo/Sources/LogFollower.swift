import Foundation

/// Reads the lines that are appended to a file as `tail -F` does: from its first line, waiting for a file that is not there yet,
/// and following the name when the file behind it is another.
struct LogFollower {
    private let path: String
    private var file: FileHandle?
    private var identity: ino_t?
    private var rest: [UInt8] = []

    init(path: String) { self.path = path }

    /// The whole lines that have come since the last call.
    mutating func lines() throws -> [String] {
        let now = identityNow()
        var out = try drain()
        if let now, now != identity {
            try file?.close()
            file = FileHandle(forReadingAtPath: path)
            identity = now
            rest = []
            out += try drain()
        }
        return out
    }

    private func identityNow() -> ino_t? {
        var status = stat()
        return stat(path, &status) == 0 ? status.st_ino : nil
    }

    private mutating func drain() throws -> [String] {
        guard let file, let more = try file.readToEnd() else { return [] }
        rest += more
        var parts = rest.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
        rest = Array(parts.removeLast())
        return parts.map { String(decoding: $0, as: UTF8.self) }
    }
}

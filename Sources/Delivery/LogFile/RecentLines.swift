import Model

/// The lines that went into a log last, so that those which `copytruncate` lost can be written again.
///
/// logrotate copies the file and then cuts it; a line that is written in between is in neither. What tells such a gap from a log that somebody
/// emptied on purpose is the copy: it holds our lines of this very file up to a point, the file holds those after the cut, and what is missing
/// lies between. So only lines of the file that is open are kept: what a rename took away is whole.
struct RecentLines {
    struct Line: Sendable, Hashable {
        var id: String
        var bytes: [UInt8]
        var written: Timestamp
    }

    /// Bytes that are kept, at most: more than is written while a large file is copied.
    private static let room = 4 << 20
    /// Lines that are kept, however old: the copy must hold one of them to be known as a copy.
    private static let least = 256
    /// Seconds after which the others are forgotten.
    private static let age = 600.0

    private(set) var lines: [Line] = []
    private var size = 0

    mutating func add(_ more: [Line], now: Timestamp) {
        lines += more
        size += more.reduce(0) { $0 + $1.bytes.count }
        var dropped = 0
        while lines.count - dropped > RecentLines.least {
            let oldest = lines[dropped]
            guard size > RecentLines.room || now.seconds(since: oldest.written) > RecentLines.age else { break }
            size -= oldest.bytes.count
            dropped += 1
        }
        // In one go and not too often: a removal at the front moves all the rest.
        if dropped > 0 { lines.removeFirst(dropped) }
    }

    /// Forgets all but those that the file still holds.
    mutating func keep(_ present: Set<String>) {
        lines.removeAll { !present.contains($0.id) }
        size = lines.reduce(0) { $0 + $1.bytes.count }
    }

    var ids: Set<String> { Set(lines.map(\.id)) }

    /// Lines that are in neither, though one before them is in a copy; nil when no copy holds any of them.
    ///
    /// - Parameter since: only lines written then or later.
    func lost(copied: Set<String>, present: Set<String>, since: Timestamp? = nil) -> [Line]? {
        guard let last = lines.lastIndex(where: { copied.contains($0.id) }) else { return nil }
        return lines[(last + 1)...].filter { line in
            !present.contains(line.id) && since.map { line.written >= $0 } ?? true
        }
    }
}

import FoundationEssentials
import Model

#if canImport(Glibc)
    import Glibc
#endif

/// Looks for alerts at the end of log files: what a crash left unacknowledged stands there or nowhere.
enum FileTail {
    /// How far back a file is searched. A batch in flight at the crash is 256 lines of a few kilobytes at most.
    static let reach = 8 << 20
    /// How many rotated files are searched, at most: those of the time in question, however many rotations passed between a crash and the next
    /// start that got so far.
    private static let rotations = 100

    /// The last `limit` bytes of an open file.
    static func read(_ descriptor: Int32, limit: Int) throws(AppendOnlyFile.Failure) -> [UInt8] {
        var state = stat()
        guard fstat(descriptor, &state) == 0 else { throw AppendOnlyFile.Failure(call: "fstat", code: errno) }
        let start = max(0, Int(state.st_size) - limit)
        var bytes = [UInt8](repeating: 0, count: Int(state.st_size) - start)
        var done = 0
        while done < bytes.count {
            let count = bytes[done...].withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress, $0.count, off_t(start + done))
            }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw AppendOnlyFile.Failure(call: "pread", code: errno) }
            if count == 0 { break }
            done += count
        }
        return Array(bytes[..<done])
    }

    /// Which of the ids stand in complete lines of the text.
    static func ids(of wanted: Set<String>, in text: [UInt8]) -> Set<String> {
        var found: Set<String> = []
        var end = text.lastIndex(of: UInt8(ascii: "\n"))
        while let stop = end, found.count < wanted.count {
            end = stop > 0 ? text[..<stop].lastIndex(of: UInt8(ascii: "\n")) : nil
            if let id = LogFormat.id(in: text[((end ?? -1) + 1)..<stop]), wanted.contains(id) { found.insert(id) }
        }
        return found
    }

    /// Which of the ids stand at the end of the files that rotation made of `path` at or after `oldest`: `alerts.log.1`,
    /// `alerts.log-20261123`, `alerts-20261123.log`, and the same packed by gzip, xz, zstd or bzip2.
    ///
    /// Rotation may be at work meanwhile, and a file that is being packed is whole under neither name for a reader who comes between: so it is
    /// read again until the folder stays the same.
    ///
    /// - Returns: What was found, and whether everything could be read.
    static func ids(
        of wanted: Set<String>, rotatedFrom path: String, since oldest: Timestamp
    ) throws(AppendOnlyFile.Failure) -> (found: Set<String>, isComplete: Bool) {
        var found: Set<String> = []
        var before = rotated(from: path, since: oldest)
        for _ in 0..<patience {
            var isWhole = true
            for sibling in before where found.count < wanted.count {
                guard let ids = try ids(of: wanted, inFile: sibling.path) else {
                    isWhole = false
                    continue
                }
                found.formUnion(ids)
            }
            let after = rotated(from: path, since: oldest)
            if after == before, isWhole { return (found, true) }
            usleep(100_000)
            let later = rotated(from: path, since: oldest)
            // What stays as it is and cannot be read is damaged.
            if later == before, after == before { return (found, false) }
            before = later
        }
        return (found, false)
    }

    /// How often a folder that changes is looked at, a tenth of a second apart.
    private static let patience = 50

    /// Nil for a file that is not there any more, or cannot be unpacked.
    private static func ids(of wanted: Set<String>, inFile path: String) throws(AppendOnlyFile.Failure) -> Set<String>?
    {
        if PackedTail.endings.contains(where: path.hasSuffix) {
            return PackedTail.read(path, limit: reach).map { ids(of: wanted, in: $0) }
        }
        let file = open(path, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
        guard file >= 0 else {
            // Rotated further, compressed or deleted since the directory was read.
            if errno == ENOENT { return nil }
            throw AppendOnlyFile.Failure(call: "open", code: errno)
        }
        defer { _ = close(file) }
        let found = ids(of: wanted, in: try read(file, limit: reach))
        // The crash may have come between the write and the wait for the disk.
        if !found.isEmpty { try AppendOnlyFile.keep(file) }
        return found
    }

    private struct Sibling: Hashable {
        var path: String
        var inode: UInt64
        var size: Int
        var changed: Int
    }

    /// Newest first.
    private static func rotated(from path: String, since oldest: Timestamp) -> [Sibling] {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false)
        guard let name = parts.last.map(String.init) else { return [] }
        let directory = parts.dropLast().map { $0 + "/" }.joined()
        var entries: [String] = []
        do {
            entries = try FileManager.default.contentsOfDirectory(atPath: directory.isEmpty ? "." : directory)
        } catch {
            // A directory we may write in but not list: then the current file is all that can be known.
            return []
        }
        var candidates: [Sibling] = []
        for entry in entries where isRotation(entry, of: name) {
            var state = stat()
            guard stat(directory + entry, &state) == 0, state.st_mode & S_IFMT == S_IFREG else { continue }
            // A minute's grace, for clocks that are set.
            if Int64(state.st_mtim.tv_sec) + 60 >= oldest.seconds {
                candidates.append(
                    Sibling(
                        path: directory + entry, inode: UInt64(state.st_ino), size: Int(state.st_size),
                        changed: state.st_mtim.tv_sec))
            }
        }
        return candidates.sorted { ($0.changed, $1.path) > ($1.changed, $0.path) }.prefix(rotations).map(\.self)
    }

    static func isRotation(_ entry: String, of name: String) -> Bool {
        guard entry != name else { return false }
        if let ending = PackedTail.endings.first(where: entry.hasSuffix) {
            return isRotation(String(entry.dropLast(ending.utf8.count)), of: name)
        }
        if entry.hasPrefix(name + ".") || entry.hasPrefix(name + "-") { return true }
        guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return false }
        let stem = name[..<dot]
        return entry.hasSuffix(name[dot...]) && (entry.hasPrefix(stem + "-") || entry.hasPrefix(stem + "."))
    }
}

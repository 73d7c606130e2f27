import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// A file of lines that only grows, and that others may rename, cut or delete at any moment.
///
/// Not Sendable: it lives inside the actor that owns it. Calls block.
final class AppendOnlyFile {
    /// A system call that failed.
    struct Failure: Error {
        let call: String
        let code: Int32

        /// `write: No space left on device`
        var reason: String { "\(call): \(strerror(code).map { String(cString: $0) } ?? "error \(code)")" }
    }

    let path: String
    private var descriptor: Int32 = -1
    private var opened = stat()
    /// Where the file ended when we last looked; a smaller size means that somebody cut it.
    private var knownEnd: off_t = 0
    /// Somebody cut the file while it was ours, as copytruncate does; the owner puts it back to false.
    var wasCut = false
    /// Another file than before stands at the path, as after a rename; the owner puts it back to false.
    var isAnother = false
    /// The last line may lack its end.
    private var needsMending = true

    init(path: String) { self.path = path }

    deinit { close() }

    func close() {
        if descriptor >= 0 { _ = Glibc.close(descriptor) }
        descriptor = -1
    }

    /// Appends lines, each with one write(2), as many as go.
    ///
    /// - Parameters:
    ///   - lines: Each with its newline. They also tell a torn line of ours from one of somebody else's.
    ///   - isDurable: Ask the disk to keep them, once, after the last.
    /// - Returns: How many of the lines are in the file, and what stopped the next. What was written of a line that did not
    ///   fit, or of lines that the disk refused to keep, has been taken back where that was possible.
    func append(_ lines: [[UInt8]], isDurable: Bool) -> (written: Int, failure: Failure?) {
        do {
            // A file deleted between the look at its path and the write takes the lines with it: look afterwards too.
            for _ in 0..<3 {
                try prepare(ours: lines)
                let result = appendOnce(lines, isDurable: isDurable)
                if !isDeleted { return result }
                close()
            }
            return (0, Failure(call: "open", code: ESTALE))
        } catch let failure {
            return (0, failure)
        }
    }

    private func appendOnce(_ lines: [[UInt8]], isDurable: Bool) -> (written: Int, failure: Failure?) {
        var written = 0
        var stop: Failure?
        let before = size
        for line in lines {
            do {
                try write(line)
                written += 1
            } catch let failure {
                stop = failure
                break
            }
        }
        do {
            if isDurable, written > 0 { try keep() }
        } catch {
            takeBack(bytes: lines[..<written].reduce(0) { $0 + $1.count })
            return (0, error)
        }
        knownEnd = size
        // Cut while we wrote. What was taken back of a line is no cut.
        if isRegular, stop == nil, knownEnd < before + off_t(lines.reduce(0) { $0 + $1.count }) { wasCut = true }
        return (written, stop)
    }

    // MARK: Opening

    /// Opens the file, anew where the one at the path is not ours any more, and mends a torn last line.
    func prepare(ours lines: [[UInt8]]) throws(Failure) {
        if descriptor >= 0, hasMoved { close() }
        if descriptor < 0 { try open() }
        if needsMending {
            try mendLastLine(ours: lines)
            needsMending = false
        }
        knownEnd = size
    }

    /// Renamed, deleted, replaced, or cut in place.
    private var hasMoved: Bool {
        var atPath = stat()
        guard stat(path, &atPath) == 0 else { return true }
        if atPath.st_ino != opened.st_ino || atPath.st_dev != opened.st_dev { return true }
        guard isRegular, atPath.st_size < knownEnd else { return false }
        wasCut = true
        return true
    }

    /// Looks whether the file was cut since it was last written to; opens nothing.
    func look() {
        if descriptor >= 0, hasMoved { close() }
    }

    /// Whether it is open and a file that can be read again.
    var isThere: Bool { descriptor >= 0 && isRegular }

    private var isRegular: Bool { opened.st_mode & S_IFMT == S_IFREG }

    private var isDeleted: Bool {
        var now = stat()
        return fstat(descriptor, &now) == 0 && isRegular && now.st_nlink == 0
    }

    private var size: off_t {
        var now = stat()
        return fstat(descriptor, &now) == 0 ? now.st_size : 0
    }

    private func open() throws(Failure) {
        let flags = O_RDWR | O_APPEND | O_CLOEXEC | O_NOCTTY
        var file = Glibc.open(path, flags)
        if file < 0, errno == ENOENT {
            try makeDirectory()
            file = Glibc.open(path, flags | O_CREAT, 0o640)
            if file >= 0 { keepDirectory() }
        }
        guard file >= 0 else { throw Failure(call: "open", code: errno) }
        descriptor = file
        let before = opened
        defer { if opened.st_ino != before.st_ino || opened.st_dev != before.st_dev { isAnother = true } }
        guard fstat(file, &opened) == 0 else {
            let failure = Failure(call: "fstat", code: errno)
            close()
            throw failure
        }
        needsMending = true
    }

    private var directory: String {
        let parts = path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        return parts.isEmpty ? "." : parts.joined(separator: "/") + "/"
    }

    private func makeDirectory() throws(Failure) {
        var made = ""
        for part in directory.split(separator: "/", omittingEmptySubsequences: false) {
            made += part + "/"
            guard mkdir(made, 0o750) == 0 || errno == EEXIST || errno == EROFS else {
                throw Failure(call: "mkdir", code: errno)
            }
        }
    }

    /// A new file is there after a power cut only if its directory was written too.
    private func keepDirectory() {
        let folder = Glibc.open(directory, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard folder >= 0 else { return }
        _ = fsync(folder)
        _ = Glibc.close(folder)
    }

    // MARK: Writing

    private func write(_ line: [UInt8]) throws(Failure) {
        var done = 0
        while done < line.count {
            let count = line[done...].withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            // A pipe or terminal takes a line in pieces; a file that does is full, and the rest in a second write
            // could land behind somebody else's line.
            if count < 0 || (isRegular && count < line.count) {
                let code = count < 0 ? errno : ENOSPC
                if count > 0 { takeBack(bytes: count) }
                needsMending = true
                throw Failure(call: "write", code: code)
            }
            done += count
        }
    }

    /// Cuts off the last bytes we wrote, if nobody wrote behind them. With O_APPEND the offset stands at the end of our own last write.
    private func takeBack(bytes: Int) {
        needsMending = true
        let end = lseek(descriptor, 0, SEEK_CUR)
        guard isRegular, end >= off_t(bytes), end == size else { return }
        _ = ftruncate(descriptor, end - off_t(bytes))
    }

    /// Cuts off a last line without its newline when it is the beginning of one of ours, as a kill or a power cut leaves it
    /// (then perhaps with zeros behind it, where the length reached the disk and the bytes did not); closes it otherwise.
    private func mendLastLine(ours lines: [[UInt8]]) throws(Failure) {
        guard isRegular, size > 0 else { return }
        let newline = UInt8(ascii: "\n")
        let tail = try FileTail.read(descriptor, limit: 1 << 20)
        guard let last = tail.last, last != newline else { return }
        let torn = tail.suffix(from: (tail.lastIndex(of: newline) ?? -1) + 1)
        let text = torn[..<((torn.lastIndex { $0 != 0 } ?? torn.startIndex - 1) + 1)]
        if lines.contains(where: { $0.starts(with: text) }) || text.isEmpty {
            guard ftruncate(descriptor, size - off_t(torn.count)) == 0 else {
                throw Failure(call: "ftruncate", code: errno)
            }
        } else {
            try write([newline])
        }
    }

    /// The last bytes of the open file.
    func tail(limit: Int) throws(Failure) -> [UInt8] {
        isRegular ? try FileTail.read(descriptor, limit: limit) : []
    }

    /// Has the disk keep what is in the file, whoever wrote it.
    func keep() throws(Failure) { try AppendOnlyFile.keep(descriptor) }

    /// Pipes and terminals have nothing to keep (EINVAL, EROFS).
    static func keep(_ descriptor: Int32) throws(Failure) {
        if fdatasync(descriptor) != 0, errno != EINVAL, errno != EROFS { throw Failure(call: "fdatasync", code: errno) }
    }
}

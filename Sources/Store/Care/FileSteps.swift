import Glibc

/// Steps with whole files that survive a crash between any two of them and never write over anything.
enum FileSteps {
    static func reason(_ code: Int32) -> String { strerror(code).map { String(cString: $0) } ?? "error \(code)" }

    static func requireNothing(at path: String) throws(StoreError) {
        guard access(path, F_OK) != 0 else {
            throw StoreError(
                .exists, subject: path, cause: "there is something of that name already; nothing was written")
        }
    }

    /// Removes what an interrupted step left; that there is nothing is well.
    static func remove(_ path: String) throws(StoreError) {
        for name in [path, path + "-wal", path + "-shm", path + "-journal"] {
            guard unlink(name) == 0 || errno == ENOENT else { throw failure(name) }
        }
    }

    /// Gives a finished file its name, which nothing has yet, durably.
    static func publish(_ part: String, as path: String) throws(StoreError) {
        try sync(part)
        // link(2) refuses an existing name, where rename(2) would write over it.
        guard link(part, path) == 0 else { throw failure(path) }
        try remove(part)
        try sync(folder(of: path))
    }

    /// Copies a file; the copy gets the owner and the mode of `model`, where there is one.
    static func copy(_ path: String, to target: String, like model: String) throws(StoreError) {
        try remove(target)
        let from = open(path, O_RDONLY | O_CLOEXEC)
        guard from >= 0 else { throw failure(path) }
        defer { close(from) }
        let to = open(target, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard to >= 0 else { throw failure(target) }
        defer { close(to) }
        var there = stat()
        // The service runs as a user of its own: a ledger that root restores must stay that user's.
        if stat(model, &there) == 0 || stat(folder(of: model), &there) == 0 {
            if geteuid() == 0 { guard fchown(to, there.st_uid, there.st_gid) == 0 else { throw failure(target) } }
        }
        var buffer = [UInt8](repeating: 0, count: 1 << 20)
        while true {
            let count = read(from, &buffer, buffer.count)
            guard count >= 0 else { throw failure(path) }
            if count == 0 { return }
            var done = 0
            while done < count {
                let written = buffer[done..<count].withUnsafeBytes { write(to, $0.baseAddress, $0.count) }
                guard written > 0 else { throw failure(target) }
                done += written
            }
        }
    }

    /// Renames a database and what lies beside it; nil when there is none.
    static func setAside(_ path: String, as name: String) throws(StoreError) -> String? {
        try requireNothing(at: name)
        // The log first: left behind without its database, it would be read into the next one.
        for end in ["-wal", "-shm", "-journal"] where access(path + end, F_OK) == 0 {
            guard rename(path + end, name + end) == 0 else { throw failure(path + end) }
        }
        guard access(path, F_OK) == 0 else { return nil }
        guard rename(path, name) == 0 else { throw failure(path) }
        return name
    }

    private static func folder(of path: String) -> String {
        let parent = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
        return parent.isEmpty ? (path.hasPrefix("/") ? "/" : ".") : parent
    }

    private static func sync(_ path: String) throws(StoreError) {
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path) }
        defer { close(descriptor) }
        guard fsync(descriptor) == 0 else { throw failure(path) }
    }

    private static func failure(_ path: String) -> StoreError {
        let code = errno
        let kind: StoreError.Code =
            switch code {
            case EEXIST: .exists
            case ENOSPC, EDQUOT: .full
            case EROFS: .readOnly
            case EIO: .io
            default: .cannotOpen
            }
        return StoreError(kind, subject: path, cause: reason(code))
    }
}

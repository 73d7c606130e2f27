import CZlib
import FoundationEssentials

#if canImport(Glibc)
    import Glibc
#endif

/// The end of a log that rotation compressed: gzip by zlib, which is there anyway; the others by the program that rotation packed them with, for
/// a library of each would be carried by everybody.
enum PackedTail {
    /// The programs that write to standard output what a file of that ending holds.
    private static let unpackers = [".xz": ["xz", "-dc"], ".zst": ["zstd", "-dcq"], ".bz2": ["bzip2", "-dc"]]

    /// The endings of files that can be read here.
    static let endings = [".gz"] + unpackers.keys.sorted()

    /// Seconds that a program has; a log of some gigabytes takes less.
    private static let patience = 30.0

    /// The last `limit` bytes of what the file holds; nil when it is not there, is damaged or still being written, or its program is missing.
    static func read(_ path: String, limit: Int) -> [UInt8]? {
        guard let ending = endings.first(where: path.hasSuffix) else { return nil }
        return unpackers[ending].map { read($0 + ["--", path], limit: limit) } ?? gzip(path, limit: limit)
    }

    private static func gzip(_ path: String, limit: Int) -> [UInt8]? {
        guard let file = gzopen(path, "rbe") else { return nil }
        defer { gzclose(file) }
        gzbuffer(file, 1 << 17)
        var tail: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 17)
        while true {
            let count = gzread(file, &piece, UInt32(piece.count))
            guard count >= 0 else { return nil }
            if count == 0 { break }
            add(piece[..<Int(count)], to: &tail, limit)
        }
        var code: Int32 = 0
        _ = gzerror(file, &code)
        return code == Z_OK ? Array(tail.suffix(limit)) : nil
    }

    private static func add(_ piece: ArraySlice<UInt8>, to tail: inout [UInt8], _ limit: Int) {
        tail += piece
        if tail.count > 2 * limit { tail.removeFirst(tail.count - limit) }
    }

    // MARK: Programs

    private static func read(_ words: [String], limit: Int) -> [UInt8]? {
        var ends: [Int32] = [-1, -1]
        guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0 else {
            return nil
        }
        let process = spawn(words, output: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        guard let process else { return nil }
        let tail = drain(ends[0], limit: limit)
        if tail == nil { kill(process, SIGKILL) }
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        return status == 0 ? tail.map { Array($0.suffix(limit)) } : nil
    }

    /// What comes until the end; nil when that takes too long.
    private static func drain(_ descriptor: Int32, limit: Int) -> [UInt8]? {
        let deadline = ContinuousClock.now + .seconds(patience)
        var tail: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 1 << 17)
        while ContinuousClock.now < deadline {
            var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
            guard poll(&entry, 1, 200) > 0 else { continue }
            let count = Glibc.read(descriptor, &piece, piece.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return tail }
            add(piece[..<count], to: &tail, limit)
        }
        return nil
    }

    private static func spawn(_ words: [String], output: Int32) -> pid_t? {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Dispatch's threads block every signal.
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
        var arguments = words.map { strdup($0) } + [nil]
        let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
        var variables = [strdup("PATH=\(path)"), nil]
        defer { for word in arguments + variables { free(word) } }
        var process: pid_t = 0
        return posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables) == 0 ? process : nil
    }
}

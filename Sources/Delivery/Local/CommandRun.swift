import Fetch
import Glibc

/// Runs one program without a shell: the words as they are, bytes on standard input, a limit of time, and its first words of complaint.
struct CommandRun {
    enum End: Hashable {
        case exited(Int32)
        case killed(signal: Int32)
        case tooLong
        case cancelled
        /// It could not be started.
        case failed(String)
    }

    /// Bytes of standard error that are kept.
    private static let kept = 400

    let words: [String]
    /// The whole environment of the program.
    let environment: [String]
    /// Seconds.
    let timeout: Double

    /// - Returns: How it ended, and the beginning of what it wrote on standard error.
    func run(input: [UInt8], flag: CancellationFlag) -> (end: End, complaint: String) {
        // A file that nobody else sees: a program that does not read must not block us, as it would with a pipe.
        let file = CommandRun.unnamedFile()
        var pipes: [Int32] = [-1, -1]
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
        guard file >= 0, CommandRun.fill(file, input), socketpair(AF_UNIX, kind, 0, &pipes) == 0 else {
            let reason = String(cString: strerror(errno))
            if file >= 0 { close(file) }
            return (.failed(reason), "")
        }
        defer { close(pipes[0]) }
        let (process, code) = spawn(input: file, error: pipes[1])
        close(file)
        close(pipes[1])
        guard code == 0 else { return (.failed(String(cString: strerror(code))), "") }
        return watch(process, error: pipes[0], flag)
    }

    private func spawn(input: Int32, error: Int32) -> (pid_t, Int32) {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, input, 0)
        posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, error, 2)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        // Dispatch's threads block every signal, and we ignore SIGPIPE; programs expect neither.
        var (none, all) = (sigset_t(), sigset_t())
        sigemptyset(&none)
        sigfillset(&all)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setsigdefault(&attributes, &all)
        // A group of its own, so that its children end with it.
        posix_spawnattr_setpgroup(&attributes, 0)
        posix_spawnattr_setflags(
            &attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF | POSIX_SPAWN_SETPGROUP))
        var arguments = words.map { strdup($0) } + [nil]
        var variables = environment.map { strdup($0) } + [nil]
        defer { for word in arguments + variables { free(word) } }
        var process: pid_t = 0
        let code = posix_spawnp(&process, words[0], &actions, &attributes, &arguments, &variables)
        return (process, code)
    }

    private func watch(_ process: pid_t, error: Int32, _ flag: CancellationFlag) -> (end: End, complaint: String) {
        let deadline = ContinuousClock.now + .seconds(timeout)
        var complaint: [UInt8] = []
        var isOpen = true
        while true {
            var status: Int32 = 0
            if waitpid(process, &status, WNOHANG) == process {
                while isOpen { isOpen = CommandRun.hear(error, &complaint, wait: 0) }
                return (CommandRun.end(status), CommandRun.text(complaint))
            }
            let isLate = ContinuousClock.now >= deadline
            if isLate || flag.isSet {
                kill(-process, SIGKILL)
                while waitpid(process, &status, 0) < 0, errno == EINTR {}
                return (isLate ? .tooLong : .cancelled, CommandRun.text(complaint))
            }
            if isOpen {
                isOpen = CommandRun.hear(error, &complaint, wait: 20)
            } else {
                usleep(5_000)
            }
        }
    }

    /// Reads what has been written within `wait` milliseconds; false when there will be no more, or nothing came without waiting.
    private static func hear(_ descriptor: Int32, _ heard: inout [UInt8], wait: Int32) -> Bool {
        var entry = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        guard poll(&entry, 1, wait) > 0 else { return wait > 0 }
        var buffer = [UInt8](repeating: 0, count: 4096)
        let count = read(descriptor, &buffer, buffer.count)
        guard count > 0 else { return count < 0 && errno == EINTR }
        heard += buffer[..<min(count, max(0, kept - heard.count))]
        return true
    }

    /// A file without a name, gone with its last descriptor; negative when there is none to be had.
    private static func unnamedFile() -> Int32 {
        let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var path = Array("\(folder)/tocsin-alert-XXXXXX".utf8CString)
        let file = mkstemp(&path)
        guard file >= 0 else { return -1 }
        unlink(&path)
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        return file
    }

    private static func fill(_ file: Int32, _ bytes: [UInt8]) -> Bool {
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { return false }
            written += count
        }
        return lseek(file, 0, SEEK_SET) == 0
    }

    private static func end(_ status: Int32) -> End {
        let signal = status & 0x7F
        return signal == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: signal)
    }

    private static func text(_ bytes: [UInt8]) -> String {
        PlainText.oneLine(String(decoding: bytes, as: UTF8.self), limit: 160)
    }
}

public import Glibc
import Synchronization

/// A program that its starter signals and waits for itself. It is killed with the value, and with this process however that ends.
public final class RunningProgram: Sendable {
    /// How a program ended.
    public enum End: Sendable, Hashable {
        case exited(Int32)
        case killed(signal: Int32)
    }

    private struct State {
        var end: End?
        var guardian: ChildGuardian?
    }

    public let processID: pid_t
    private let state: Mutex<State>

    /// Starts the program (found in PATH).
    ///
    /// - Parameters:
    ///   - environment: variables beside those of this process.
    ///   - input: a file for standard input.
    ///   - output: a file to which standard output is appended; `error` likewise, the same if it is nil.
    public init(
        _ arguments: [String], environment: [String: String] = [:], input: String = "/dev/null", output: String,
        error: String? = nil
    ) throws {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, input, O_RDONLY, 0)
        posix_spawn_file_actions_addopen(&actions, 1, output, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        if let error {
            posix_spawn_file_actions_addopen(&actions, 2, error, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        } else {
            posix_spawn_file_actions_adddup2(&actions, 1, 2)
        }
        processID = try Spawning.start(arguments, environment: environment, &actions)
        state = Mutex(State(guardian: nil))
        let guardian = try ChildGuardian(of: processID)
        state.withLock { $0.guardian = guardian }
    }

    deinit {
        signal(SIGKILL)
        while poll(waiting: true) == nil {}
    }

    /// Sends a signal, unless the program has ended.
    public func signal(_ number: Int32) {
        state.withLock { state in
            if state.end == nil { kill(processID, number) }
        }
    }

    /// How it ended; nil while it runs.
    public var end: End? { poll(waiting: false) }

    /// Waits for its end; nil when it still runs after `seconds`.
    public func end(within seconds: Double) async throws -> End? {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            if let end { return end }
            try await Task.sleep(for: .milliseconds(2))
        }
        return end
    }

    private func poll(waiting: Bool) -> End? {
        state.withLock { state in
            if let end = state.end { return end }
            var status: Int32 = 0
            guard waitpid(processID, &status, waiting ? 0 : WNOHANG) == processID else { return nil }
            let number = status & 0x7F
            state.end = number == 0 ? .exited((status >> 8) & 0xFF) : .killed(signal: number)
            state.guardian?.dismiss()
            return state.end
        }
    }
}

/// A shell that kills a program when the process that started both is gone.
private struct ChildGuardian: Sendable {
    private let processID: pid_t
    private let leash: Int32

    init(of program: pid_t) throws {
        var pipes: [Int32] = [0, 0]
        guard pipe(&pipes) == 0 else { throw LoopbackError.system("pipe") }
        for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(pipes[0]) }
        leash = pipes[1]
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[0], 0)
        // Deaf to the keyboard, or Ctrl-C would end it before those it guards.
        let script = #"trap "" INT HUP TERM; read line || kill -KILL "$1""#
        do {
            processID = try Spawning.start(["sh", "-c", script, "sh", String(program)], &actions)
        } catch {
            close(leash)
            throw error
        }
    }

    /// The program has ended, and its number may soon be another's.
    func dismiss() {
        var line = UInt8(ascii: "\n")
        write(leash, &line, 1)
        close(leash)
        var status: Int32 = 0
        while waitpid(processID, &status, 0) < 0, errno == EINTR {}
    }
}

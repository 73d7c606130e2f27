import Glibc
import Synchronization

/// A program that a test starts, which ends with the value, or with the test process however that ends.
public final class ChildProcess: Sendable {
    private struct State {
        var pid: pid_t
        var leash: Int32
        var status: Int32?
    }

    private let state: Mutex<State>

    /// Starts the program (found in PATH) with standard output and error going to a file.
    ///
    /// A shell stands between: it waits for the end of our pipe, which comes when we close it and also when we are
    /// killed, and then ends the program.
    public init(_ arguments: [String], outputFile: String) throws {
        var pipes: [Int32] = [0, 0]
        guard pipe(&pipes) == 0 else { throw LoopbackError.system("pipe") }
        for end in pipes { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(pipes[0]) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, pipes[0], 0)
        posix_spawn_file_actions_addopen(&actions, 1, outputFile, O_WRONLY | O_CREAT | O_APPEND, 0o644)
        posix_spawn_file_actions_adddup2(&actions, 1, 2)

        let script = #""$@" </dev/null & child=$!; read end; kill "$child"; wait "$child""#
        let pid: pid_t
        do {
            pid = try Spawning.start(["sh", "-c", script, "sh"] + arguments, &actions)
        } catch {
            close(pipes[1])
            throw error
        }
        state = Mutex(State(pid: pid, leash: pipes[1], status: nil))
    }

    deinit {
        stop()
    }

    /// Ends the program with SIGTERM and waits until it is gone.
    public func stop() {
        state.withLock { state in
            guard state.status == nil else { return }
            // A line as well as the end: another child, started meanwhile, may hold a copy of the pipe.
            var line = UInt8(ascii: "\n")
            write(state.leash, &line, 1)
            close(state.leash)
            var status: Int32 = 0
            while waitpid(state.pid, &status, 0) < 0, errno == EINTR {}
            state.status = status
        }
    }
}

import FoundationEssentials
import Glibc

/// posix_spawn(3) as tests need it.
enum Spawning {
    /// Starts a program found in PATH, with the signals as a shell would leave them.
    ///
    /// - Parameter environment: variables beside those of this process.
    static func start(
        _ arguments: [String], environment: [String: String] = [:], _ actions: inout posix_spawn_file_actions_t
    ) throws -> pid_t {
        // Dispatch's threads block every signal, and children inherit that: nobody could end them.
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        var all = sigset_t()
        sigfillset(&all)
        posix_spawnattr_setsigdefault(&attributes, &all)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))

        let variables = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
        var words = arguments.map { strdup($0) } + [nil]
        var settings = variables.map { strdup("\($0.key)=\($0.value)") } + [nil]
        defer { for word in words + settings { free(word) } }
        var processID: pid_t = 0
        let outcome = posix_spawnp(&processID, arguments[0], &actions, &attributes, &words, &settings)
        guard outcome == 0 else {
            throw LoopbackError(description: "starting \(arguments[0]): \(String(cString: strerror(outcome)))")
        }
        return processID
    }
}

/// Whether it is our own line that is down: every host fails, and none answers.
///
/// Pure. A single answer of whatever status says that the line works.
struct LineWatch: Sendable {
    enum Change: Sendable, Hashable { case down, up }

    /// Failures in a row, and different hosts among them, from which it must be us.
    static let failures = 5
    static let hosts = 3
    /// Kinds of failure that a dead line shows as.
    private static let signs: Set<String> = ["dns", "connect", "timeout", "interrupted", "tls"]

    private(set) var isDown = false
    private var row = 0
    private var failing: Set<String> = []

    /// Takes one fetch's end. `code` is nil when a server answered, whatever it answered.
    mutating func note(host: @autoclosure () -> String, failure code: String?) -> Change? {
        guard let code, !code.hasPrefix("http-") else {
            row = 0
            failing = []
            defer { isDown = false }
            return isDown ? .up : nil
        }
        guard LineWatch.signs.contains(code) else { return nil }
        row += 1
        if failing.count < LineWatch.hosts { failing.insert(host()) }
        guard !isDown, row >= LineWatch.failures, failing.count >= LineWatch.hosts else { return nil }
        isDown = true
        return .down
    }
}

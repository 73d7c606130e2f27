import Glibc
public import Logging
import Model

/// Log lines on standard error, one write each: with systemd's priorities under systemd, with a time for people elsewhere; or a JSON
/// object each.
public struct StandardErrorLog: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level = .notice
    private let isJournal: Bool
    private let isJSON: Bool

    /// - Parameters:
    ///   - environment: `JOURNAL_STREAM` says that the journal reads standard error (systemd.exec(5)).
    ///   - isJSON: members `time`, `level`, `message` and what belongs to it; under systemd after its priority, which it takes off.
    public init(environment: [String: String], isJSON: Bool = false) {
        isJournal = environment["JOURNAL_STREAM"]?.isEmpty == false
        self.isJSON = isJSON
    }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        let priority = isJournal ? "<\(StandardErrorLog.priority(event.level))>" : ""
        let text = isJSON ? json(event) : line(event)
        let bytes = Array((priority + text).utf8) + [UInt8(ascii: "\n")]
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }

    private func fields(_ event: LogEvent) -> [(key: String, value: Logger.MetadataValue)] {
        metadata.merging(event.metadata ?? [:]) { _, new in new }.sorted { $0.key < $1.key }
    }

    func line(_ event: LogEvent) -> String {
        var text = isJournal ? "" : "\(WallClock.now()) \(event.level) "
        text += "\(event.message)"
        for (key, value) in fields(event) { text += " \(key)=\(value)" }
        // One event is one line, whatever a server put into its message.
        let line = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        return String(String.UnicodeScalarView(line))
    }

    func json(_ event: LogEvent) -> String {
        var out = JSONWriter()
        out.object { out in
            out.member("time", WallClock.now().description)
            out.member("level", event.level.rawValue)
            out.member("message", "\(event.message)")
            for (key, value) in fields(event) { out.member(key, "\(value)") }
        }
        return out.text
    }

    /// syslog(3)'s levels.
    private static func priority(_ level: Logger.Level) -> Int {
        switch level {
        case .critical: 2
        case .error: 3
        case .warning: 4
        case .notice: 5
        case .info: 6
        case .debug, .trace: 7
        }
    }
}

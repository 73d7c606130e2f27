import Glibc
public import Logging

/// Log lines on standard error, one write each: with systemd's priorities under systemd, with a time for people elsewhere.
public struct StandardErrorLog: LogHandler {
    public var metadata: Logger.Metadata = [:]
    public var logLevel: Logger.Level = .notice
    private let isJournal: Bool

    /// - Parameter environment: `JOURNAL_STREAM` says that the journal reads standard error (systemd.exec(5)).
    public init(environment: [String: String]) { isJournal = environment["JOURNAL_STREAM"]?.isEmpty == false }

    public subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    public func log(event: LogEvent) {
        var text = isJournal ? "<\(StandardErrorLog.priority(event.level))>" : "\(WallClock.now()) \(event.level) "
        text += "\(event.message)"
        let fields = metadata.merging(event.metadata ?? [:]) { _, new in new }
        for (key, value) in fields.sorted(by: { $0.key < $1.key }) { text += " \(key)=\(value)" }
        // One event is one line, whatever a server put into its message.
        let line = text.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let bytes = Array(String(String.UnicodeScalarView(line)).utf8) + [UInt8(ascii: "\n")]
        _ = write(STDERR_FILENO, bytes, bytes.count)
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

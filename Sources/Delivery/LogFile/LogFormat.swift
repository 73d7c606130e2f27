import Model

/// How an alert becomes one line of a log file. A further format is a case here and a function that makes its line and finds the
/// id in it again.
public enum LogFormat: String, Sendable, CaseIterable {
    /// One line for people: `HumanLine`.
    case human
    /// One JSON object a line, the same shape as a webhook's `data`.
    case jsonl
    /// One line of `key=value` pairs: `LogFmt`.
    case logfmt

    /// The line with its newline, always the same for the same alert: that is how a torn line is known again after a crash.
    func line(_ alert: Alert, clock: LogClock) -> [UInt8] {
        switch self {
        case .human: return HumanLine.bytes(alert, clock: clock)
        case .logfmt: return LogFmt.bytes(alert)
        case .jsonl:
            var out = JSONWriter()
            alert.write(to: &out)
            return PlainText.quietJSON(out.bytes) + [UInt8(ascii: "\n")]
        }
    }

    /// The alert's id in a line of any of the formats, without its newline: the format may have been changed since it was written.
    static func id(in line: ArraySlice<UInt8>) -> String? {
        let found: ArraySlice<UInt8>
        if line.first == UInt8(ascii: "{") {
            let opening = Array(#"{"id":""#.utf8)
            guard line.starts(with: opening) else { return nil }
            found = line.dropFirst(opening.count).prefix { $0 != UInt8(ascii: "\"") }
        } else if line.starts(with: LogFmt.opening) {
            guard let id = LogFmt.id(in: line) else { return nil }
            found = id
        } else {
            guard let mark = line.lastIndex(of: UInt8(ascii: "#")) else { return nil }
            found = line[(mark + 1)...]
        }
        return found.isEmpty ? nil : String(decoding: found, as: UTF8.self)
    }
}

/// Which clock a log line's time is read from.
public enum LogClock: String, Sendable, CaseIterable {
    /// `2021-12-31 06:12:51Z`
    case utc
    /// `2021-12-31 07:12:51+01:00`, by the zone of the machine (or of `TZ`).
    case local
}

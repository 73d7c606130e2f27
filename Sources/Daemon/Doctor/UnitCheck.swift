import Glibc

/// What systemd says of the service, where there is a systemd.
enum UnitCheck {
    private static let properties = ["LoadState", "ActiveState", "UnitFileState", "Result", "NRestarts"]

    static func findings() -> [Diagnosis] {
        guard access("/run/systemd/system", F_OK) == 0 else { return [] }
        return [finding(show())].compactMap(\.self)
    }

    /// - Parameter values: by the names of systemd's properties (org.freedesktop.systemd1(5)).
    static func finding(_ values: [String: String]) -> Diagnosis? {
        guard values["LoadState"] == "loaded" else { return nil }
        let log = "journalctl -u tocsin -e"
        if values["ActiveState"] == "failed" {
            return Diagnosis("unit", .bad, "the service failed: \(values["Result"] ?? "unknown")", cure: log)
        }
        if let restarts = values["NRestarts"].flatMap({ Int($0) }), restarts > 0 {
            return Diagnosis("unit", .doubtful, "systemd has restarted the service \(restarts) times", cure: log)
        }
        guard values["ActiveState"] == "active" else {
            return Diagnosis(
                "unit", .doubtful, "the service is \(values["ActiveState"] ?? "unknown")",
                cure: "systemctl enable --now tocsin")
        }
        guard values["UnitFileState"] == "enabled" else {
            return Diagnosis(
                "unit", .doubtful, "the service runs, but does not start with the machine",
                cure: "systemctl enable tocsin")
        }
        return Diagnosis("unit", .well, "the service runs, and starts with the machine")
    }

    private static func show() -> [String: String] {
        let command = "systemctl show tocsin.service -p \(properties.joined(separator: ",")) 2>/dev/null"
        guard let pipe = popen(command, "re") else { return [:] }
        defer { pclose(pipe) }
        var values: [String: String] = [:]
        var line = [CChar](repeating: 0, count: 512)
        while fgets(&line, Int32(line.count), pipe) != nil {
            let text = String(
                decoding: line.prefix { $0 != 0 && $0 != 10 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
            let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            if parts.count == 2 { values[String(parts[0])] = String(parts[1]) }
        }
        return values
    }
}

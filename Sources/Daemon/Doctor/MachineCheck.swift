import Glibc
import Model

/// What the machine itself must give: descriptors, a clock that somebody keeps.
enum MachineCheck {
    static func findings(environment: [String: String]) -> [Diagnosis] {
        [descriptors(), clock(), proxies(environment)].compactMap(\.self)
    }

    private static func descriptors() -> Diagnosis {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0, limit.rlim_max < 256 else {
            return Diagnosis("descriptors", .well, "enough files may be open at once")
        }
        return Diagnosis(
            "descriptors", .doubtful, "only \(limit.rlim_max) files may be open at once",
            cure: "raise LimitNOFILE of the unit, or ulimit -n; or lower network.parallel")
    }

    private static func clock() -> Diagnosis? {
        // What systemd-timesyncd leaves once it has set the clock (systemd-time-wait-sync.service(8)).
        let folder = "/run/systemd/timesync"
        guard access(folder, F_OK) == 0 else { return nil }
        if access(folder + "/synchronized", F_OK) == 0 {
            return Diagnosis("clock", .well, "kept by systemd-timesyncd")
        }
        return Diagnosis(
            "clock", .doubtful, "systemd-timesyncd has not reached a time server",
            cure: "timedatectl timesync-status")
    }

    /// Asked of by many programs, and not by this one.
    private static func proxies(_ environment: [String: String]) -> Diagnosis? {
        let names = ["http_proxy", "https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"]
        guard let name = names.first(where: { environment[$0]?.isEmpty == false }) else { return nil }
        return Diagnosis(
            "proxy", .doubtful, "\(name) is set, but Tocsin connects directly",
            cure: "if this network lets nothing out but through the proxy, sources cannot be reached")
    }
}

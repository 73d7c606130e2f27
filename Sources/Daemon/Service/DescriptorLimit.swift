import Glibc

/// How many descriptors this process may have open.
enum DescriptorLimit {
    /// Descriptors that are not connections: ledger, log files, resolver, pipes, and some to spare.
    private static let ours = 64

    /// Raises the limit as far as the system lets us, and answers how many connections it leaves room for.
    ///
    /// - Parameter wanted: connections that were asked for; at least 4 are answered, because fewer is no service.
    static func connections(wanted: Int) -> Int {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return wanted }
        if limit.rlim_cur < limit.rlim_max {
            limit.rlim_cur = limit.rlim_max
            _ = setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
            _ = getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
        }
        guard limit.rlim_cur < rlim_t(Int32.max) else { return wanted }
        return max(4, min(wanted, Int(limit.rlim_cur) - ours))
    }
}

import Fetch
public import Model

/// Writes alerts to a file, a line each, exactly once.
///
/// Every line is one write(2) to a descriptor opened with O_APPEND. The file and its directory are made when they are missing, and
/// looked at before every batch: a file that was renamed (logrotate), replaced, deleted or cut (copytruncate) is opened anew, so SIGHUP is a
/// courtesy and not a need. What falls between copytruncate's copy and its cut is written again (`RecentLines`), at the end of the file.
/// On a full disk the torn part of a line is taken back and the line waits.
public actor LogFileSink: Sink {
    /// When lines must have reached the disk.
    public enum Fsync: String, Sendable, CaseIterable {
        /// Before a batch counts as delivered: survives a power cut.
        case batch
        /// When the kernel gets to it: survives a crash of Tocsin, not one of the machine.
        case never
    }

    public nonisolated let name: String
    public nonisolated var schedule: RetrySchedule { .local }
    public nonisolated var batchSize: Int { 256 }
    public nonisolated var keepsOrder: Bool { true }

    private let format: LogFormat
    private let clock: LogClock
    private let fsync: Fsync
    private let file: AppendOnlyFile
    private let queue: QueueExecutor
    private var recent = RecentLines()
    /// How often a cut is still looked into: the copy may be in the hands of whoever packs it.
    private var inquiries = 0
    /// Something may be in the file that nobody has acknowledged: look before writing.
    private var isDoubtful = true

    public nonisolated var unownedExecutor: UnownedSerialExecutor { queue.asUnownedSerialExecutor() }

    /// Nothing is opened yet: a disk that is not there must not keep the daemon from starting.
    public init(
        name: String, path: String, format: LogFormat = .human, clock: LogClock = .utc, fsync: Fsync = .batch
    ) {
        self.name = name
        self.format = format
        self.clock = clock
        self.fsync = fsync
        file = AppendOnlyFile(path: path)
        queue = QueueExecutor(label: "tocsin.log.\(name)")
    }

    /// As many as a batch holds, twice: what a crash and a cut together could reach.
    public nonisolated var remembers: Int { 512 }

    /// Finds the alerts whose line is complete in the file or in one it was rotated to, and mends a torn last line. Lines of the last two minutes
    /// that a cut took, as a crash kept the earlier run from seeing, are written again.
    public func reconcile(_ unsettled: [Alert], after delivered: [DeliveredAlert]) async -> Set<String> {
        // Where the file cannot be read now, doubt stays, and the first delivery looks again before it writes.
        do throws(AppendOnlyFile.Failure) {
            let there = try present(unsettled)
            file.isAnother = false
            if let last = delivered.last, file.isThere {
                let lines = delivered.map {
                    RecentLines.Line(id: $0.alert.id, bytes: format.line($0.alert, clock: clock), written: $0.settled)
                }
                recent.add(lines, now: last.settled)
                let since = last.settled.adding(seconds: -LogFileSink.afterCrash)
                // A line may have been found in an old copy and settled only then.
                let oldest = delivered.filter { $0.settled >= since }.map(\.alert.recorded).min()
                _ = try restore(since: since, copiesSince: oldest)
                recent.keep(FileTail.ids(of: recent.ids, in: try file.tail(limit: FileTail.reach)))
            }
            return there
        } catch { return [] }
    }

    /// Seconds before the last delivery of an earlier run in which a cut may have gone unseen.
    private static let afterCrash = 120.0

    /// Looks whether the file was cut, and writes again what was lost by it.
    public func tend(now: Timestamp) async {
        file.look()
        mend()
    }

    private func mend() {
        if file.wasCut { inquiries = 3 }
        file.wasCut = false
        guard inquiries > 0 else { return }
        inquiries -= 1
        do throws(AppendOnlyFile.Failure) {
            if try restore(since: nil) { inquiries = 0 }
        } catch { inquiries = max(inquiries, 1) }
    }

    /// Writes again what is in neither the file nor its copy; answers whether a copy was found.
    private func restore(since: Timestamp?, copiesSince: Timestamp? = nil) throws(AppendOnlyFile.Failure) -> Bool {
        guard let oldest = recent.lines.first?.written else { return false }
        let wanted = recent.ids
        // The file before its copies: what a rotation takes away meanwhile was seen here.
        try file.prepare(ours: [])
        let held = FileTail.ids(of: wanted, in: try file.tail(limit: FileTail.reach))
        let (copied, isComplete) = try FileTail.ids(
            of: wanted, rotatedFrom: file.path, since: copiesSince ?? oldest)
        // What cannot be read may hold them.
        guard isComplete, !copied.isEmpty else { return false }
        let present = copied.union(held)
        guard let lost = recent.lost(copied: copied, present: present, since: since) else { return false }
        let (_, failure) = file.append(lost.map(\.bytes), isDurable: fsync == .batch)
        if let failure { throw failure }
        // Those in the copy are whole; the next cut is asked about the others.
        if since == nil { recent.keep(recent.ids.subtracting(copied)) }
        return true
    }

    public func deliver(_ alert: Alert, attempt: Int, now: Timestamp) async -> DeliveryOutcome {
        await deliver([Attempt(alert, number: attempt)], now: now).first ?? .retry(after: nil, reason: "not attempted")
    }

    public func deliver(_ batch: [Attempt], now: Timestamp) async -> [DeliveryOutcome] {
        var there: Set<String> = []
        do throws(AppendOnlyFile.Failure) {
            if isDoubtful { there = try present(batch.map(\.alert)) }
        } catch {
            return [retry(error)]
        }
        let missing = batch.filter { !there.contains($0.alert.id) }
        let lines = missing.map { format.line($0.alert, clock: clock) }
        let (written, failure) = file.append(lines, isDurable: fsync == .batch)
        if file.isAnother { recent.keep([]) }
        file.isAnother = false
        recent.add(
            zip(missing, lines).prefix(written).map {
                RecentLines.Line(id: $0.alert.id, bytes: $1, written: now)
            }, now: now)
        mend()
        guard let failure else { return batch.map { _ in .delivered } }
        isDoubtful = true
        there.formUnion(missing[..<written].map(\.alert.id))
        return batch.prefix { there.contains($0.alert.id) }.map { _ in .delivered } + [retry(failure)]
    }

    public func reopen() async {
        file.look()
        file.close()
    }

    private func retry(_ failure: AppendOnlyFile.Failure) -> DeliveryOutcome {
        .retry(after: nil, reason: "\(file.path): \(failure.reason)")
    }

    /// The ids whose line is in the file or its rotations, and kept by the disk; ends the doubt.
    private func present(_ alerts: [Alert]) throws(AppendOnlyFile.Failure) -> Set<String> {
        let wanted = Set(alerts.map(\.id))
        try file.prepare(ours: alerts.map { format.line($0, clock: clock) })
        var found = FileTail.ids(of: wanted, in: try file.tail(limit: FileTail.reach))
        if !found.isEmpty, fsync == .batch { try file.keep() }
        if let oldest = alerts.map(\.recorded).min() {
            found.formUnion(
                try FileTail.ids(of: wanted.subtracting(found), rotatedFrom: file.path, since: oldest).found)
        }
        isDoubtful = false
        return found
    }
}

extension LogFileSink {
    /// `{"name": "alerts", "kind": "log", "path": "/var/log/tocsin/alerts.log", "format": "human", "clock": "utc", "fsync": "batch"}`;
    /// all but the path may be left out.
    static let kind = SinkKind(
        name: "log", keys: ["path", "format", "clock", "fsync"], giveUp: nil,
        decode: { name, reader in
            let path = reader.required("path")?.filePath(in: .logs)
            let format = reader["format"].map { $0.oneOf(LogFormat.self) } ?? .human
            let clock = reader["clock"].map { $0.oneOf(LogClock.self) } ?? .utc
            let fsync = reader["fsync"].map { $0.oneOf(Fsync.self) } ?? .batch
            guard let path, let format, let clock, let fsync else { return nil }
            return { _ in LogFileSink(name: name, path: path, format: format, clock: clock, fsync: fsync) }
        })
}

import Fetch
public import Model

/// Looks at everything that a daemon of this configuration needs, and changes nothing.
public struct Doctor: Sendable {
    let configuration: Configuration
    let now: Timestamp

    public init(configuration: Configuration, now: Timestamp) {
        self.configuration = configuration
        self.now = now
    }

    /// - Parameters:
    ///   - integrity: compares the whole ledger with itself: seconds for each gigabyte.
    ///   - network: asks a source of each host, and compares clocks; else nothing leaves this machine.
    ///   - report: is told of each finding at once.
    public func examine(integrity: Bool, network: Bool, report: (Diagnosis) -> Void) async {
        let place = LedgerPlace(configuration.database)
        place.findings().forEach(report)
        LedgerCheck(path: configuration.database, integrity: integrity, now: now).findings(configuration).forEach(
            report)
        MachineCheck.findings(environment: Surroundings.current().environment).forEach(report)
        UnitCheck.findings().forEach(report)
        guard network else { return }
        await NetworkCheck(configuration: configuration, now: now).findings().forEach(report)
    }
}

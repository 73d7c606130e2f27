import Daemon
import Model
import Store

/// What the commands that care for the ledger say.
enum CareReport {
    static func text(_ file: LedgerFile) -> String {
        "\(file.path): \(Summary.count(file.articles, "article")), \(Summary.count(file.events, "event")), "
            + "\(ByteCount.text(file.bytes)), schema \(file.schema)"
    }

    /// Nobody else works with the ledger as long as this is held.
    static func exclusively(_ path: String) throws -> ProcessLock {
        do throws(ServiceError) { return try ProcessLock(database: path) } catch {
            let code = ExitStatus.failure(error)
            if error.code == .busy { ExitStatus.say("tocsin: stop the daemon first: systemctl stop tocsin") }
            throw code
        }
    }
}

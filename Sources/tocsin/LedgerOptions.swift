import ArgumentParser
import Daemon
import Glibc
import Store

/// Which ledger is looked at.
struct LedgerOptions: ParsableArguments {
    @OptionGroup var configuration: ConfigurationOptions
    @Option(help: "The ledger itself, without a configuration.", completion: .file())
    var database: String?

    /// Its path, whether there is anything or not.
    func path() throws -> String { try database ?? configuration.load(checkingOnly: true).database }

    /// Its path; says that there is none.
    func existing() throws -> String {
        let path = try path()
        guard access(path, F_OK) == 0 else {
            ExitStatus.say("tocsin: \(path): no ledger there yet; “tocsin once” or “tocsin run” makes it")
            throw ExitStatus.noInput
        }
        return path
    }

    /// Opens it beside a daemon that may be writing; for reading, unless something is to be noted in it.
    func open(_ mode: Ledger.Mode = .readOnly) throws -> Ledger {
        let path = try existing()
        do throws(StoreError) { return try Ledger(path: path, mode: mode) } catch {
            throw ExitStatus.failure(error)
        }
    }
}

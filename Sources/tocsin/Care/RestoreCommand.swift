import ArgumentParser
import Daemon
import Model
import Store

struct RestoreCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "Put a backup in the ledger's place.",
        discussion: """
            The daemon must be stopped. The backup is read whole and checked first; the ledger that was there is kept \
            beside it under another name. What happened after the backup was made is read again at the next fetch and \
            may ring again.

            EXAMPLES
              systemctl stop tocsin
              tocsin restore /var/backups/tocsin-2026-11-24.sqlite
              systemctl start tocsin
            """)

    @OptionGroup var ledger: LedgerOptions
    @Argument(help: "A file made by “tocsin backup” or “tocsin salvage”.", completion: .file()) var backup: String

    func run() throws {
        let path = try ledger.path()
        let lock = try CareReport.exclusively(path)
        do throws(StoreError) {
            let (file, former) = try Ledger.restore(backup, to: path, stamp: FileStamp.text(WallClock.now()))
            print("Restored to \(path): \(CareReport.text(file))")
            if let former { print("What was there is now \(former)") }
        } catch { throw ExitStatus.failure(error) }
        withExtendedLifetime(lock) {}
    }
}

struct SalvageCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "salvage", abstract: "Save what can be read of a damaged ledger into a new file.",
        discussion: """
            The damaged file is left as it is. Look at the new one with --database, then “tocsin restore” it. Exits with \
            65 when something was lost.

            EXAMPLES
              systemctl stop tocsin
              tocsin salvage saved.sqlite
              tocsin restore saved.sqlite
            """)

    @OptionGroup var ledger: LedgerOptions
    @Argument(help: "The new file.", completion: .file()) var file: String

    func run() throws {
        let path = try ledger.existing()
        let lock = try CareReport.exclusively(path)
        let salvaged: Salvaged
        do throws(StoreError) { salvaged = try Ledger.salvage(path, to: file) } catch {
            throw ExitStatus.failure(error)
        }
        withExtendedLifetime(lock) {}
        for table in salvaged.tables {
            var line = "\(table.name): \(Summary.count(table.rows, "row"))"
            if table.isDamaged { line += ", the rest could not be read" }
            if table.orphans > 0 { line += ", \(table.orphans) more refer to what is lost" }
            print(line)
        }
        print(salvaged.isComplete ? "Everything is in \(file)" : "What could be saved is in \(file)")
        if !salvaged.isComplete { throw ExitStatus.damagedData }
    }
}

/// A moment as part of a file's name: `20261124T170000Z`.
enum FileStamp {
    static func text(_ moment: Timestamp) -> String {
        moment.description.filter { $0 != "-" && $0 != ":" && $0 != " " }
    }
}

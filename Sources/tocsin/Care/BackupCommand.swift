import ArgumentParser
import Model
import Store

struct BackupCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "Copy the ledger into a new file, while the daemon works.",
        discussion: """
            The copy is one moment of the ledger, is checked whole, and only then gets its name. A file that exists is \
            never written over.

            EXAMPLES
              tocsin backup /var/backups/tocsin-$(date +%F).sqlite
            """)

    @OptionGroup var ledger: LedgerOptions
    @Argument(help: "The new file.", completion: .file()) var file: String

    func run() throws {
        let opened = try ledger.open()
        do throws(StoreError) {
            print("Backed up: \(CareReport.text(try opened.backup(to: file)))")
        } catch { throw ExitStatus.failure(error) }
    }
}

struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify", abstract: "Read the ledger, or a backup, whole and compare it with itself.",
        discussion: """
            Exits with 65 when it is damaged. Nothing is written, and the daemon may work meanwhile.

            EXAMPLES
              tocsin verify
              tocsin verify --database /var/backups/tocsin-2026-11-24.sqlite
            """)

    @OptionGroup var ledger: LedgerOptions

    func run() throws {
        let path = try ledger.existing()
        do throws(StoreError) {
            print("Sound: \(CareReport.text(try LedgerFile.examine(path)))")
        } catch { throw ExitStatus.failure(error) }
    }
}

import ArgumentParser
import Daemon
import Glibc
import Model
import Store

struct PurgeCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "purge", abstract: "Let the ledger forget now what “retention” does not keep.",
        discussion: """
            The daemon does this by itself once an hour; it may work meanwhile. What was read stays known, so that nothing \
            rings again.

            EXAMPLES
              tocsin purge
            """)

    @OptionGroup var options: ConfigurationOptions

    func run() throws {
        let configuration = try options.load(checkingOnly: true)
        guard access(configuration.database, F_OK) == 0 else {
            ExitStatus.say("tocsin: \(configuration.database): no ledger there yet")
            throw ExitStatus.noInput
        }
        var total = Purged()
        do throws(StoreError) {
            let ledger = try Ledger(path: configuration.database, mode: .readWrite)
            repeat { total += try ledger.purge(configuration.retention, now: WallClock.now()) } while total.hasMore
            try ledger.close()
        } catch { throw ExitStatus.failure(error) }
        print(
            "Purged \(Summary.count(total.texts, "text")), \(Summary.count(total.events, "event")), "
                + "\(Summary.count(total.articles, "article")); \(ByteCount.text(total.bytesUsed)) in use")
    }
}

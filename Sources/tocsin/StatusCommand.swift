import ArgumentParser
import Daemon
import Model
import Store

struct StatusCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "status", abstract: "How it stands: sources, outbox, ledger.",
        discussion: """
            Reads the ledger beside a running daemon. Exits with 69 when something needs somebody: a source that fails, a \
            delivery that was given up, a schedule more than ten minutes late.

            EXAMPLES
              tocsin status
              tocsin status --json
            """)

    /// Seconds by which the schedule may be late before somebody should look.
    private static let patience = 600.0

    @OptionGroup var ledger: LedgerOptions
    @Flag(help: "One JSON object.") var json = false

    func run() throws {
        let opened = try ledger.open()
        let gauges: Gauges
        let now = WallClock.now()
        do throws(StoreError) { gauges = try opened.gauges(now: now) } catch { throw ExitStatus.failure(error) }
        print(json ? StatusCommand.json(gauges) : StatusCommand.text(gauges, now: now))
        if gauges.failing > 0 || gauges.dead > 0 || gauges.lateness > StatusCommand.patience {
            throw ExitStatus.unavailable
        }
    }

    private static func text(_ gauges: Gauges, now: Timestamp) -> String {
        var lines = ["\(Summary.count(gauges.sources, "source")): \(gauges.failing) failing, \(gauges.overdue) overdue"]
        if gauges.lateness > patience {
            lines.append("the schedule is \(DurationText.text(gauges.lateness.rounded())) late: is the daemon running?")
        }
        lines.append(
            "\(gauges.articles) articles, \(gauges.lastEvent) events, \(gauges.lastAlert) alerts since the ledger began"
        )
        for (sink, count) in gauges.waiting.sorted(by: { $0.key < $1.key }) {
            lines.append("\(EventLine.flat(sink)): \(count) waiting")
        }
        if gauges.waiting.isEmpty { lines.append("nothing waits in the outbox") }
        if gauges.dead > 0 { lines.append("\(gauges.dead) deliveries were given up") }
        lines.append("database: \(gauges.bytes >> 20) MiB")
        return lines.joined(separator: "\n")
    }

    private static func json(_ gauges: Gauges) -> String {
        var out = JSONWriter()
        out.object { out in
            let numbers = [
                ("sources", gauges.sources), ("failing", gauges.failing), ("overdue", gauges.overdue),
                ("articles", gauges.articles), ("events", Int(gauges.lastEvent)), ("alerts", Int(gauges.lastAlert)),
                ("dead", gauges.dead), ("bytes", gauges.bytes),
            ]
            for (name, number) in numbers {
                out.key(name)
                out.int(number)
            }
            out.key("lateness")
            out.double(gauges.lateness)
            out.key("waiting")
            out.object { out in
                for (sink, count) in gauges.waiting.sorted(by: { $0.key < $1.key }) {
                    out.key(sink)
                    out.int(count)
                }
            }
        }
        return out.text
    }
}

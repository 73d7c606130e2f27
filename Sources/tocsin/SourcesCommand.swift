import ArgumentParser
import Daemon
import Model
import Store

struct SourcesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sources", abstract: "List sources: when each is due next, why, and how it is doing.",
        discussion: """
            EXAMPLES
              tocsin sources
              tocsin sources --failing
              tocsin sources --json
            """)

    @OptionGroup var ledger: LedgerOptions
    @Flag(help: "Only those whose last fetch failed.") var failing = false
    @Flag(help: "Also those that are no longer configured.") var retired = false
    @Flag(help: "One JSON object a line.") var json = false

    func run() throws {
        let opened = try ledger.open()
        do throws(StoreError) {
            let now = WallClock.now()
            for source in try opened.sources() where retired || source.retired == nil {
                if failing, source.failures == 0 { continue }
                print(json ? SourceLine.json(source) : SourceLine.text(source, now: now))
            }
        } catch { throw ExitStatus.failure(error) }
    }
}

/// A source as a line, for people and for programs.
enum SourceLine {
    static func text(_ status: SourceStatus, now: Timestamp) -> String {
        var parts = [status.source.name]
        if status.retired != nil {
            parts.append("retired")
        } else if let due = status.nextDue {
            let wait = due.seconds(since: now)
            parts.append((wait <= 0 ? "due now" : "due in \(DurationText.text(wait))") + " (\(status.reason))")
        }
        parts.append("\(status.entries) article\(status.entries == 1 ? "" : "s")")
        if let success = status.lastSuccess {
            parts.append("last read \(DurationText.text(now.seconds(since: success))) ago")
        } else {
            parts.append("never read")
        }
        if status.failures > 0, let error = status.lastError {
            parts.append("\(status.failures) failed in a row: \(error.code): \(error.detail)")
        }
        if let trouble = status.health.trouble { parts.append("told to be \(trouble.rawValue)") }
        if let walls = status.walls { parts.append(wall(walls)) }
        if let moved = status.moved { parts.append("says it moved to \(moved.url)") }
        parts.append(status.source.url)
        return EventLine.flat(parts.joined(separator: " | "))
    }

    private static func wall(_ walls: PageWalls) -> String {
        let what =
            switch walls.kind {
            case "paywalled": "a paywall stands before"
            case "consentWall": "consent is asked before"
            default: "a question whether we are human stands before"
            }
        let which = walls.pages == 1 ? "the last article" : "the last \(walls.pages) articles"
        return "\(what) \(which): only what the source itself gives is read"
    }

    static func json(_ status: SourceStatus) -> String {
        var out = JSONWriter()
        out.object { out in
            status.writeMembers(to: &out, error: status.lastError)
        }
        return out.text
    }
}

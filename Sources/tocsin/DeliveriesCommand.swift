import ArgumentParser
import Daemon
import Model
import Store

struct DeliveriesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "deliveries", abstract: "What waits for which sink, and what was given up.",
        discussion: """
            A line for every delivery that waits, the newest first: when it was recorded, its state, sink, attempts and \
            reason, headline, id. --dead lists dead letters instead: alerts given up after their sink's “giveUp”, or \
            refused. They are kept, and “retry” puts them back under the ids they had; a disabled sink is enabled again.

            EXAMPLES
              tocsin deliveries
              tocsin deliveries --dead --sink desk
              tocsin deliveries retry alert_d567562e294a061b7aaab87a6cbc5a10
              tocsin deliveries retry --all
            """,
        subcommands: [List.self, Retry.self], defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "List deliveries (the default).")

        @OptionGroup var ledger: LedgerOptions
        @Flag(help: "Those given up.") var dead = false
        @Flag(help: "Those delivered too.") var all = false
        @Option(help: "Only those of this sink.") var sink: String?
        @Option(help: "At most so many.") var limit = 50
        @Flag(help: "One JSON object a line.") var json = false

        func run() throws {
            guard limit > 0 else { throw ValidationError("--limit must be at least 1.") }
            let opened = try ledger.open()
            do throws(StoreError) {
                let states: Set<DeliveryLetter.State> =
                    all ? Set(DeliveryLetter.State.allCases) : dead ? [.dead] : [.waiting]
                for letter in try opened.deliveries(states: states, sink: sink, limit: limit) {
                    print(json ? LetterLine.json(letter) : LetterLine.text(letter))
                }
                guard !json else { return }
                for state in try opened.sinkStates() where sink == nil || state.name == sink {
                    if let line = LetterLine.text(state) { print(line) }
                }
            } catch { throw ExitStatus.failure(error) }
        }
    }

    struct Retry: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Put dead letters back, make due what waits, enable disabled sinks.",
            discussion: "A running daemon takes them up within half a minute.")

        @OptionGroup var ledger: LedgerOptions
        @Argument(help: "Id of an alert.") var id: String?
        @Flag(help: "All of them.") var all = false
        @Option(help: "Only those of this sink.") var sink: String?

        func validate() throws {
            if id == nil, !all, sink == nil { throw ValidationError("Name an alert, a sink, or --all.") }
            if id != nil, all { throw ValidationError("Either an alert or --all.") }
        }

        func run() throws {
            let opened = try ledger.open(.readWrite)
            let count: Int
            do throws(StoreError) {
                count = try opened.retryDeliveries(alert: id, sink: sink, now: WallClock.now())
                try opened.close()
            } catch { throw ExitStatus.failure(error) }
            print(count == 1 ? "1 delivery is due now." : "\(count) deliveries are due now.")
        }
    }
}

/// A delivery as a line.
enum LetterLine {
    static func text(_ letter: DeliveryLetter) -> String {
        var fields = ["\(letter.created)", "\(letter.state)", letter.sink]
        if letter.attempts > 0 { fields.append(Summary.count(letter.attempts, "failed attempt")) }
        if letter.state == .waiting, letter.attempts > 0 { fields.append("next \(letter.wake)") }
        if letter.state != .delivered, let reason = letter.reason { fields.append(EventLine.flat(reason)) }
        fields.append("“\(EventLine.flat(letter.headline))”")
        fields.append(letter.alert)
        return fields.joined(separator: "  ")
    }

    /// Nil when there is nothing to say.
    static func text(_ state: SinkState) -> String? {
        let reason = state.reason.map { ": \(EventLine.flat($0))" } ?? ""
        if let since = state.disabled { return "The sink “\(state.name)” is disabled since \(since)\(reason)" }
        guard state.failures > 0 else { return nil }
        let pause = state.closedUntil.map { ", no attempt before \($0)" } ?? ""
        return "The sink “\(state.name)” failed \(Summary.count(state.failures, "time")) in a row\(pause)\(reason)"
    }

    static func json(_ letter: DeliveryLetter) -> String {
        var out = JSONWriter()
        out.object { out in
            out.member("id", letter.alert)
            out.member("sink", letter.sink)
            out.member("rule", letter.rule)
            out.member("state", "\(letter.state)")
            out.member("recorded", letter.created.description)
            out.key("attempts")
            out.int(letter.attempts)
            out.member("next", letter.state == .waiting ? letter.wake.description : nil)
            out.member("settled", letter.settled?.description)
            out.member("reason", letter.reason)
            out.member("headline", letter.headline)
        }
        return out.text
    }
}

import ArgumentParser
import Daemon
import Model
import Store

struct TestRuleCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "test-rule", abstract: "Say what a rule of the configuration would have sent of the stored past.",
        discussion: """
            Runs the rule over everything the ledger holds, step by step as it was recorded, with its cooldown and its \
            reminders. Sends nothing and changes nothing. What was recorded in silence on a source's first fetch is left \
            out, as it was then. Events that have since been marked as wrong are said to be.

            EXAMPLES
              tocsin test-rule meetings-ahead
              tocsin test-rule sanctions --since 30d --config new.json
              tocsin test-rule sanctions --json | jq .event.kind
            """)

    @OptionGroup var ledger: LedgerOptions
    @Argument(help: "The rule's name.") var rule: String
    @Option(help: "Since then: a duration such as 24h, or a day such as 2026-01-31.") var since = "7d"
    @Flag(help: "The alerts, one JSON object a line.") var json = false

    func run() throws {
        let rules = try ledger.configuration.load(checkingOnly: true).rules
        guard let rule = rules.first(where: { $0.name == rule }) else {
            let names = rules.map(\.name)
            let meant = NearMiss.of(rule, among: names).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no rule “\(rule)”; there are \(names.joined(separator: ", ")).\(meant)")
        }
        let now = WallClock.now()
        let start = try Moment.read(since, option: "--since", now: now)
        let opened = try ledger.open()
        var trial = RuleTrial(rule)
        do throws(StoreError) { trial.run(try opened.pastOccasions(since: start), until: now) } catch {
            throw ExitStatus.failure(error)
        }
        for result in trial.results { print(json ? line(result.alert) : text(result)) }
        if !json { print(summary(trial, rule, since: start)) }
    }

    private func line(_ alert: Alert) -> String {
        var out = JSONWriter()
        alert.write(to: &out)
        return out.text
    }

    private func text(_ result: RuleTrial.Result) -> String {
        let event = result.alert.event
        var parts = [
            "\(result.rung)", result.alert.transition.rawValue,
            "\(event.kind).\(event.action) \(event.modality.rawValue)", EventLine.who(event),
        ]
        if let time = event.time ?? event.deadline { parts.append(time.start.map { "\($0)" } ?? time.text) }
        if let place = event.place { parts.append(place.name) }
        parts += ["\(Int((event.confidence * 100).rounded()))%", result.alert.article.title, result.alert.article.url]
        if result.alert.heldBack > 0 { parts.append("and \(result.alert.heldBack) more held back") }
        if result.isWrong { parts.append("marked as wrong since") }
        return EventLine.flat(parts.filter { !$0.isEmpty }.joined(separator: " | "))
    }

    private func summary(_ trial: RuleTrial, _ rule: Rule, since: Timestamp) -> String {
        let wrong = trial.results.count { $0.isWrong }
        var parts = [
            "\(Summary.count(trial.results.count, "alert")) of \(Summary.count(trial.occasions, "step")) since \(since)",
            "for \(rule.sinks.joined(separator: ", ")), priority \(rule.priority.rawValue)",
        ]
        if trial.heldBack > 0 { parts.append("\(trial.heldBack) held back") }
        if wrong > 0 { parts.append("\(wrong) marked as wrong since") }
        return "\(rule.name): " + parts.joined(separator: "; ")
    }
}

/// A moment of the past as people give it.
enum Moment {
    /// A duration back from now, or a day.
    static func read(_ text: String, option: String, now: Timestamp) throws -> Timestamp {
        if let seconds = DurationText.seconds(text) { return now.adding(seconds: -seconds) }
        if let day = Publication(iso: text) { return day.instant }
        throw ValidationError("\(option) wants a duration such as 24h or a day such as 2026-01-31, not “\(text)”.")
    }
}

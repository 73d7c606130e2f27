import ArgumentParser
import Daemon
import Delivery
import Model

struct SendTestCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send-test", abstract: "Send a test to a sink, and say what came of it.",
        discussion: """
            The message says that it is a test. It goes past the outbox, quiet hours and limits, and once only. Exits with 69 \
            when it did not arrive.

            EXAMPLES
              tocsin send-test desk
            """)

    @OptionGroup var options: ConfigurationOptions
    @Argument(help: "Name of the sink.") var sink: String

    func run() async throws {
        let configuration = try options.load()
        let names = configuration.sinks.map(\.name)
        guard let plan = configuration.sinks.first(where: { $0.name == sink }) else {
            let meant = NearMiss.of(sink, among: names).map { " Did you mean “\($0)”?" } ?? ""
            throw ValidationError("There is no sink “\(sink)”; there are \(names.joined(separator: ", ")).\(meant)")
        }
        switch await SendTest.send(to: plan, network: configuration.network, now: WallClock.now()) {
        case .delivered: print("\(sink): delivered")
        case .rejected(let reason), .gone(let reason): try fail("refused: \(reason)")
        case .retry(_, let reason): try fail("not delivered: \(reason)")
        }
    }

    private func fail(_ text: String) throws {
        ExitStatus.say("\(sink): \(text)")
        throw ExitStatus.unavailable
    }
}

import ArgumentParser
import Daemon
import Events
import Glibc
import Model

struct RunCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "Watch all sources until stopped.",
        discussion: """
            SIGTERM and SIGINT end it within five seconds with nothing lost. SIGHUP reads the configuration again (a bad one \
            changes nothing) and reopens log files.

            EXAMPLES
              tocsin run --config /etc/tocsin/config.json
              tocsin run --log info
            """)

    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var logging: LogOptions

    func run() async throws {
        let service = try makeService(options, logging)
        do throws(ServiceError) { try await service.run() } catch { throw ExitStatus.failure(error) }
    }
}

struct OnceCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "once", abstract: "One pass over what is due; deliver its alerts; sum up.",
        discussion: """
            Shows progress on a terminal. Ctrl-C ends it early with nothing lost.

            EXAMPLES
              tocsin once            sources that are due
              tocsin once --all      every source, due or not
            """)

    @OptionGroup var options: ConfigurationOptions
    @OptionGroup var logging: LogOptions
    @Flag(help: "Every source, due or not.") var all = false

    func run() async throws {
        let service = try makeService(options, logging)
        let progress = ProgressLine(isShown: isatty(STDERR_FILENO) == 1)
        let result: (tally: Tally, wasInterrupted: Bool)
        do throws(ServiceError) {
            result = try await service.once(all: all) { progress.show($0) }
        } catch { throw ExitStatus.failure(error) }
        progress.end()
        print(Summary.text(result.tally, wasInterrupted: result.wasInterrupted))
        if result.tally.fetches > 0, result.tally.failed == result.tally.fetches { throw ExitStatus.unavailable }
    }
}

/// The service over the detector; says on standard error why there is none.
private func makeService(_ options: ConfigurationOptions, _ logging: LogOptions) throws -> Service {
    let vocabulary = try ConfigurationOptions.vocabulary()
    let configuration = try options.load(vocabulary)
    let detector: Detector
    let recognizer: EventRecognizer
    let clock: PlaceClock
    do throws(LexiconError) {
        detector = try Detector()
        recognizer = try EventRecognizer()
        clock = try PlaceClock()
    } catch { throw ExitStatus.failure(error) }
    let file = options.file
    return Service(
        configuration: configuration,
        reload: { () throws(ConfigurationError) in
            try ConfigurationOptions.read(file, vocabulary)
        },
        detect: { text, title, published, publisher in
            let reading = detector.read(text, title: title, published: published, country: publisher.country)
            return reading.events.map { clock.placed($0, publisher: publisher) }
        }, recognizer: recognizer,
        environment: Surroundings.current().environment, logger: logging.logger(),
        page: PageParts(vocabulary: vocabulary, read: TrialReader(detector: detector).read))
}

/// One line on a terminal that is written over and over; the next log line takes its place.
struct ProgressLine: Sendable {
    let isShown: Bool

    func show(_ tally: Tally) {
        draw(
            "\(Summary.count(tally.fetches, "source")), \(Summary.count(tally.articles, "article")), \(Summary.count(tally.alerts, "alert")) …\r"
        )
    }

    func end() { draw("") }

    private func draw(_ text: String) {
        guard isShown else { return }
        let bytes = Array("\u{1B}[K\(text)".utf8)
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}

enum Summary {
    static func text(_ tally: Tally, wasInterrupted: Bool) -> String {
        var text = wasInterrupted ? "Interrupted after " : ""
        text += "\(count(tally.fetches, "source")) (\(tally.unchanged) unchanged, \(tally.failed) failed), "
        text += "\(count(tally.articles, "new article")), \(count(tally.events, "new event")), "
        text += "\(count(tally.alerts, "alert")), "
        text += tally.delivered == 1 ? "1 delivery" : "\(tally.delivered) deliveries"
        if tally.retries > 0 { text += ", \(tally.retries) to be tried again" }
        if tally.rejected > 0 { text += ", \(tally.rejected) refused" }
        return text + "."
    }

    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }
}

import ArgumentParser
import Daemon
import Glibc
import Model

struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor", abstract: "Look at everything the daemon needs, and say what to do.",
        discussion: """
            Looks at the configuration, the folder and the disk, the ledger (whole), sources and sinks as the ledger remembers \
            them, clock, systemd's unit, and asks one source of each host. It changes nothing and sends no alert; \
            “tocsin send-test SINK” does. Exits with 78 when the configuration has mistakes, and with 69 when anything else \
            is bad.

            EXAMPLES
              tocsin doctor
              tocsin doctor --offline --quick    nothing leaves this machine, the ledger is only opened
            """)

    @OptionGroup var options: ConfigurationOptions
    @Flag(help: "Ask no server.") var offline = false
    @Flag(help: "Open the ledger, but do not compare it with itself.") var quick = false
    @Flag(help: "A JSON object a line.") var json = false

    func run() async throws {
        let vocabulary = try ConfigurationOptions.vocabulary()
        let loaded: Configuration
        do throws(ConfigurationError) {
            loaded = try ConfigurationOptions.read(options.file, vocabulary, checkingOnly: true)
        } catch {
            let cure = "put right what is named; config.example.json explains every key"
            show(Diagnosis("configuration", .bad, error.description, cure: cure))
            throw error.code == .unreadable ? ExitStatus.noInput : ExitStatus.configuration
        }
        show(Diagnosis("configuration", .well, "\(options.file) is good"))
        var worst = Diagnosis.State.well
        await Doctor(configuration: loaded, now: WallClock.now()).examine(integrity: !quick, network: !offline) {
            if $0.state == .bad || worst == .well { worst = $0.state }
            show($0)
        }
        if worst == .bad { throw ExitStatus.unavailable }
    }

    private func show(_ finding: Diagnosis) {
        if json {
            var out = JSONWriter()
            out.object { out in
                out.member("subject", finding.subject)
                out.member("state", finding.state.rawValue)
                out.member("text", finding.text)
                out.member("cure", finding.cure)
            }
            print(out.text)
            return
        }
        let isTerminal = isatty(STDOUT_FILENO) == 1
        let (mark, colour) =
            switch finding.state {
            case .well: ("✓", "32")
            case .doubtful: ("!", "33")
            case .bad: ("✗", "31")
            }
        let shown = isTerminal ? "\u{1B}[\(colour)m\(mark)\u{1B}[0m" : mark
        print("\(shown) \(EventLine.flat(finding.subject)): \(EventLine.flat(finding.text))")
        if let cure = finding.cure { print("    → \(EventLine.flat(cure))") }
    }
}

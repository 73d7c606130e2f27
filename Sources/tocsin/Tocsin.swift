import ArgumentParser
import CMalloc
import Daemon

@main
struct Tocsin: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "Watches the news and rings when something happens.",
        discussion: """
            Tocsin fetches feeds and pages, reads their articles, finds who did what to whom, when and where, and writes \
            each new event to log files and webhooks, once.

            EXAMPLES
              tocsin check                   is the configuration right?
              tocsin once                    one pass over what is due
              tocsin run                     watch until stopped
              tocsin events --country RUS    what was found so far
              tocsin test-rule sanctions     what would this rule have sent?
              tocsin doctor                  why does it not work?

            FILES
              The configuration is --config FILE, else config.json in
              $CONFIGURATION_DIRECTORY, in this folder, or in /etc/tocsin.
              config.example.json explains every setting.

            EXIT STATUS (sysexits.h)
              0  all went well               70  a fault of Tocsin's own
              64 wrong use of the command    73  a file cannot be created
              65 the ledger is damaged       74  reading or writing failed
              66 an input file is missing    75  another Tocsin is at work: try later
              69 nothing could be reached    78  the configuration has mistakes
            """,
        version: Release.version,
        subcommands: subcommands)

    static func main() async {
        // Before the first thread: by itself the allocator gives each of them a store of its own, and keeps what all of them have freed.
        mallopt(M_ARENA_MAX, 2)
        // The service takes a SIGHUP for “read again”: one that comes before it listens must not end it.
        if ["run", "once"].contains(CommandLine.arguments.dropFirst().first) { EarlySignals.keep() }
        await main(nil)
    }

    /// A new command is a line here.
    private static let subcommands: [any ParsableCommand.Type] = [
        InitCommand.self,
        RunCommand.self,
        OnceCommand.self,
        CheckCommand.self,
        InspectCommand.self,
        EventsCommand.self,
        SourcesCommand.self,
        TestRuleCommand.self,
        ImportCommand.self,
        ExportCommand.self,
        PacksCommand.self,
        BackupCommand.self,
        RestoreCommand.self,
        VerifyCommand.self,
        SalvageCommand.self,
        PurgeCommand.self,
        DeliveriesCommand.self,
        SendTestCommand.self,
        StatusCommand.self,
        DoctorCommand.self,
        ExportEventsCommand.self,
    ]
}

import ArgumentParser
import Daemon
import Glibc
import Logging
import Model

/// Which configuration, shared by every command.
struct ConfigurationOptions: ParsableArguments {
    @Option(
        name: [.customShort("c"), .customLong("config")], help: "The configuration file.",
        completion: .file(extensions: ["json"]))
    var path: String?

    /// Where the configuration is looked for.
    var file: String {
        if let path { return path }
        let folders = [Surroundings.current().environment["CONFIGURATION_DIRECTORY"], ".", "/etc/tocsin"]
        let candidates = folders.compactMap { $0.map { $0 == "." ? "config.json" : "\($0)/config.json" } }
        return candidates.first { access($0, R_OK) == 0 } ?? "config.json"
    }

    /// Reads and checks it; says on standard error what is wrong.
    func load(_ vocabulary: Vocabulary? = nil, checkingOnly: Bool = false) throws -> Configuration {
        let vocabulary = try vocabulary ?? ConfigurationOptions.vocabulary()
        do throws(ConfigurationError) {
            return try ConfigurationOptions.read(file, vocabulary, checkingOnly: checkingOnly)
        } catch { throw ExitStatus.failure(error) }
    }

    static func vocabulary() throws -> Vocabulary {
        do throws(LexiconError) { return try Vocabulary.embedded() } catch { throw ExitStatus.failure(error) }
    }

    static func read(_ file: String, _ vocabulary: Vocabulary, checkingOnly: Bool = false) throws(ConfigurationError)
        -> Configuration
    {
        try Configuration.load(
            path: file, surroundings: .current(), vocabulary: vocabulary, checkingOnly: checkingOnly)
    }
}

/// How much is said on standard error.
struct LogOptions: ParsableArguments {
    enum Level: String, CaseIterable, ExpressibleByArgument { case debug, info, notice, warning, error }

    @Option(name: .customLong("log"), help: "Least level of what is logged to standard error.")
    var level: Level = .notice

    enum Format: String, CaseIterable, ExpressibleByArgument { case text, json }

    @Option(name: .customLong("log-format"), help: "How it is said: lines for people, or a JSON object a line.")
    var format: Format = .text

    func logger() -> Logger {
        let environment = Surroundings.current().environment
        let isJSON = format == .json
        var logger = Logger(label: "tocsin") { _ in StandardErrorLog(environment: environment, isJSON: isJSON) }
        logger.logLevel =
            switch level {
            case .debug: .debug
            case .info: .info
            case .notice: .notice
            case .warning: .warning
            case .error: .error
            }
        return logger
    }
}

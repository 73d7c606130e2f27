import ArgumentParser
import Daemon

/// The few questions of `tocsin init`, one line each; an empty answer takes what stands in brackets.
struct Questionnaire {
    var sources: [String]
    var packs: [String]
    var log: String
    var contact: String?

    /// Asks on standard output and reads standard input, a terminal or not.
    static func ask() throws -> Questionnaire {
        print("What shall Tocsin watch? Addresses of sites or feeds, one a line; an empty line ends the list.")
        var sources: [String] = []
        while let line = answer(), !line.isEmpty { sources += line.split(separator: " ").map(String.init) }
        guard !sources.isEmpty else {
            throw ValidationError("No address was given; “tocsin init --sources URL …” takes them as arguments.")
        }
        print("What shall ring? Everything that is news, or topic packs, by name:")
        for name in TopicPack.names { print("  \(name) — \(TopicPack(name)?.summary ?? "")") }
        let packs = words("Packs [everything]: ").filter { TopicPack($0) != nil }
        let log = words("Log for people [alerts.log]: ").first ?? "alerts.log"
        let contact = words("An address by which publishers can reach you [none]: ").first
        return Questionnaire(sources: sources, packs: packs, log: log, contact: contact)
    }

    private static func words(_ question: String) -> [String] {
        print(question, terminator: "")
        return (answer() ?? "").split { $0 == " " || $0 == "," }.map(String.init)
    }

    private static func answer() -> String? { readLine()?.trimmed }
}

extension String {
    fileprivate var trimmed: String { String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed()) }
}

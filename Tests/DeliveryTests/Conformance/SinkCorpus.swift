import Fetch
import Foundation
import Model

@testable import Delivery

/// The kinds of sinks as their users would configure them: `Corpus/sinks/KIND.json`, and beside it what each sends, `KIND.golden`.
enum SinkCorpus {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Corpus/sinks").path

    static let tools = SinkTools(
        fetcher: Fetcher(settings: FetcherSettings(userAgent: "Tocsin-Test/1 (+https://example.org)", addresses: .open))
    )

    struct Mistaken: Error, CustomStringConvertible { let description: String }

    /// The sinks of a kind's example, pointed at a server of the test.
    ///
    /// - Parameters:
    ///   - host: `127.0.0.1:8080`.
    ///   - folder: what `{folder}` stands for.
    static func sinks(_ kind: String, host: String, folder: String = "/nowhere") throws -> [any Sink] {
        let text = try String(contentsOfFile: "\(Self.folder)/\(kind).json", encoding: .utf8)
            .replacing("{server}", with: "http://\(host)").replacing("{host}", with: host)
            .replacing("{folder}", with: folder)
        let bytes = Array(text.utf8)
        let resolver = SecretResolver { reference in
            if case .literal(let secret) = reference { .success(secret) } else { .failure(SecretError("not here")) }
        }
        let reader = ConfigurationReader(
            root: try JSONReader.read(bytes, options: .init(comments: true)), bytes: bytes, secrets: resolver)
        let plans = reader.listOrOne().compactMap(SinkRegistry.decode)
        guard reader.problems.isEmpty else { throw Mistaken(description: "\(kind).json: \(reader.problems)") }
        return plans.map { $0.sink(tools) }
    }

    /// Compares with the file on record, or writes it where `TOCSIN_RECORD` is set.
    ///
    /// - Returns: The first line that differs; nil when none does.
    static func difference(_ text: String, from name: String) throws -> String? {
        let path = "\(folder)/\(name)"
        if ProcessInfo.processInfo.environment["TOCSIN_RECORD"] != nil {
            try text.write(toFile: path, atomically: true, encoding: .utf8)
            return nil
        }
        let wanted = try String(contentsOfFile: path, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let found = text.split(separator: "\n", omittingEmptySubsequences: false)
        for (number, lines) in zip(found, wanted).enumerated() where lines.0 != lines.1 {
            return "\(name):\(number + 1): wanted \(lines.1)\nfound \(lines.0)"
        }
        return found.count == wanted.count ? nil : "\(name): \(wanted.count) lines wanted, \(found.count) found"
    }

    /// JSON with a member a line, for people and for `diff`; anything else as it is.
    static func pretty(_ bytes: [UInt8]) -> String {
        do { return pretty(try JSONReader.read(bytes), indent: "") } catch {
            return String(decoding: bytes, as: UTF8.self)
        }
    }

    private static func pretty(_ value: JSONValue, indent: String) -> String {
        let inner = indent + "  "
        switch value.content {
        case .object(let members) where !members.isEmpty:
            let lines = members.map { "\(inner)\"\($0.key)\": \(pretty($0.value, indent: inner))" }
            return "{\n\(lines.joined(separator: ",\n"))\n\(indent)}"
        case .array(let values) where values.contains { $0.members != nil }:
            let lines = values.map { inner + pretty($0, indent: inner) }
            return "[\n\(lines.joined(separator: ",\n"))\n\(indent)]"
        default:
            var out = JSONWriter()
            out.value(value)
            return out.text
        }
    }
}

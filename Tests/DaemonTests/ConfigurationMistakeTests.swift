import Daemon
import FoundationEssentials
import Model
import Testing

/// One file a mistake, in Corpus/configuration: `NAME.json` must be refused with exactly the lines of `NAME.txt`.
@Suite struct ConfigurationMistakeTests {
    static let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/configuration")

    static let names: [String] = {
        do {
            return try FileManager.default.contentsOfDirectory(atPath: folder.path)
                .filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) }.sorted()
        } catch { return [] }
    }()

    @Test func thereAreMistakes() { #expect(Self.names.count >= 30) }

    @Test(arguments: names) func isRefused(_ name: String) throws {
        let file = Self.folder.appending(path: name)
        let bytes = [UInt8](try Data(contentsOf: file.appendingPathExtension("json")))
        let expected = String(decoding: try Data(contentsOf: file.appendingPathExtension("txt")), as: UTF8.self)
        var found = "accepted"
        do {
            _ = try Configuration.read(
                bytes, path: "config.json", surroundings: .fixed(), vocabulary: .small, checkingOnly: false)
        } catch {
            found = error.description
        }
        #expect(found + "\n" == expected, "\(name).txt")
    }
}

extension Surroundings {
    /// A machine with one environment variable, one secret file, and no systemd.
    static func fixed(_ more: [String: String] = [:]) -> Surroundings {
        Surroundings(
            environment: ["HOOK_SECRET": "whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE="].merging(more) { $1 },
            workingDirectory: "/home/desk"
        ) { path in
            switch path {
            case "/home/desk/token": .success(Array("s3cret\n".utf8))
            case "/run/credentials/hook": .success(Array("whsec_MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=\n".utf8))
            default: .failure(SecretError("no such file"))
            }
        }
    }
}

extension Vocabulary {
    static let small = Vocabulary(
        kinds: [
            (name: "meeting", actions: ["hold", "cancel"]), (name: "sanction", actions: ["impose", "lift"]),
            (name: "agreement", actions: ["sign"]),
        ],
        countries: [
            (code: "RUS", names: ["Russia", "Russian Federation"]), (code: "USA", names: ["United States", "US"]),
            (code: "UKR", names: ["Ukraine"]), (code: "EUR", names: ["European Union", "EU"]),
        ])
}

import Foundation
import Model
import Testing

@testable import Language

/// Every rule of the times against its corpus: `Corpus/times/RULE.txt`, a text that a journalist can edit.
///
///     # published: 2021-12-31 Fri
///     2022-01-09/2022-01-11  at
///         the January 9 and 10 security meeting in Geneva
///     none
///         a 9-10 vote
///
/// The expected value is a TIMEX3 value or a half-open interval; a role follows. `none`: no mention at all.
@Suite struct TimesCorpusTests {
    @Test(arguments: try TimesCorpus.files())
    func everyPhrasingMeansWhatItsCorpusSays(_ file: TimesCorpus) throws {
        let resolver = try TimeResolver()
        var rules: Set<String> = []
        for line in file.lines {
            let found = resolver.times(in: Array(line.text.utf8), published: file.published)
            rules.formUnion(found.map(\.rule))
            let shown = found.map {
                "“\($0.text)” \($0.timex) \(TimesCorpus.interval($0)) \($0.role.rawValue) by \($0.rule)"
            }
            #expect(line.fits(found), "\(line.text) → \(shown)", sourceLocation: line.location)
        }
        #expect(rules.contains(file.name), "no line of \(file.name).txt is read by the rule \(file.name)")
    }

    @Test func everyRuleHasItsCorpus() throws {
        let names = try Set(TimesCorpus.files().map(\.name))
        for rule in RuleBook.rules.map(\.name) { #expect(names.contains(rule), "Corpus/times/\(rule).txt is missing") }
    }
}

/// One corpus file.
struct TimesCorpus: Sendable, CustomTestStringConvertible {
    struct Line: Sendable {
        let text: String
        /// Nil for `none`.
        let value: String?
        let role: String?
        let location: SourceLocation

        func fits(_ found: [TemporalExpression]) -> Bool {
            guard let value else { return found.isEmpty }
            return found.contains {
                ($0.timex == value || TimesCorpus.interval($0) == value) && (role == nil || $0.role.rawValue == role)
            }
        }
    }

    let name: String
    let published: Publication?
    let lines: [Line]
    var testDescription: String { name }

    static func interval(_ time: TemporalExpression) -> String {
        "\(time.start?.description ?? "")/\(time.end?.description ?? "")"
    }

    static func files() throws -> [TimesCorpus] {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/times")
        let files = try FileManager.default.contentsOfDirectory(at: folder, includingPropertiesForKeys: nil)
        return try files.filter { $0.pathExtension == "txt" }.sorted { $0.path < $1.path }.map { try TimesCorpus($0) }
    }

    struct Malformed: Error { let reason: String }

    private init(_ file: URL) throws {
        name = file.deletingPathExtension().lastPathComponent
        let rows = try String(contentsOf: file, encoding: .utf8).split(
            separator: "\n", omittingEmptySubsequences: false)
        let head = rows[0].split(separator: " ")
        guard head.count == 4, head[1] == "published:", let published = Publication(iso: head[2]),
            TimesCorpus.weekdays[published.wall.date.weekday - 1] == head[3]
        else { throw Malformed(reason: "\(file.path):1: “# published: 2021-12-31 Fri” with the right weekday") }
        self.published = published
        var expected: (value: String?, role: String?) = (nil, nil)
        var lines: [Line] = []
        for (index, row) in rows.enumerated().dropFirst() where !row.isEmpty && !row.hasPrefix("#") {
            if !row.hasPrefix(" ") {
                let words = row.split(separator: " ").map(String.init)
                expected = words[0] == "none" ? (nil, nil) : (words[0], words.count > 1 ? words[1] : nil)
                continue
            }
            let location = SourceLocation(
                fileID: "LanguageTests/\(name).txt", filePath: file.path, line: index + 1, column: 1)
            lines.append(
                Line(
                    text: row.trimmingCharacters(in: .whitespaces), value: expected.value, role: expected.role,
                    location: location))
        }
        self.lines = lines
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
}

import Foundation
import Model

/// The invented papers.
enum Outlet: String, CaseIterable, Sendable {
    /// RSS with full text.
    case wire
    /// Atom with teasers only, so that pages must be fetched.
    case herald
    /// A front page, no feed.
    case gazette

    var title: String { "The \(rawValue.capitalized)" }

    /// How it publishes, for people.
    var manner: String {
        switch self {
        case .wire: "RSS feed with full text"
        case .herald: "Atom feed with teasers; articles are pages"
        case .gazette: "a front page with links, no feed"
        }
    }
}

/// An article of the newsroom, see `Demo/newsroom/README.md`.
struct Story: Sendable {
    let outlet: Outlet
    /// Seconds after the start.
    let after: Double
    /// The last part of its address.
    let slug: String
    let title: String
    let byline: String
    let paragraphs: [String]

    /// Every article of a folder, in the order of their publication.
    static func all(in folder: String, today: CivilDate) throws -> [Story] {
        guard FileManager.default.isReadableFile(atPath: folder) else {
            throw DemoFailure("\(folder): no folder there")
        }
        let names = try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".txt") }.sorted()
        guard !names.isEmpty else { throw DemoFailure("\(folder): no articles there") }
        let stories = try names.map { name in
            let text = String(decoding: try Data(contentsOf: URL(filePath: "\(folder)/\(name)")), as: UTF8.self)
            return try Story(text, file: name, today: today)
        }
        return stories.enumerated().sorted { ($0.element.after, $0.offset) < ($1.element.after, $1.offset) }.map(
            \.element)
    }

    init(_ text: String, file: String, today: CivilDate) throws {
        let blocks = try Placeholder.fill(text, file: file, today: today).split(separator: "\n\n")
        var fields: [Substring: String] = [:]
        for line in (blocks.first ?? "").split(separator: "\n") {
            let parts = line.split(separator: ":", maxSplits: 1)
            if parts.count == 2 { fields[parts[0]] = parts[1].trimmingCharacters(in: .whitespaces) }
        }
        guard let outlet = fields["outlet"].flatMap(Outlet.init), let after = fields["after"].flatMap(Double.init),
            let title = fields["title"], blocks.count > 1
        else { throw DemoFailure("\(file): wants the head lines outlet, after and title, a blank line and paragraphs") }
        self.outlet = outlet
        self.after = after
        self.title = title
        byline = fields["byline"] ?? "Desk"
        slug = file.dropLast(".txt".count).drop { $0.isNumber || $0 == "-" }.description
        paragraphs = blocks.dropFirst().map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    }
}

/// `{today}`, `{weekday-1}`, `{monthday+9}`: names of days counted from the day of the demo.
enum Placeholder {
    private static let weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]

    static func fill(_ text: String, file: String, today: CivilDate) throws -> String {
        var out = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{") {
            guard let close = rest[open...].firstIndex(of: "}") else { throw DemoFailure("\(file): { without }") }
            out += rest[..<open]
            out += try day(rest[rest.index(after: open)..<close], file: file, today: today)
            rest = rest[rest.index(after: close)...]
        }
        return out + rest
    }

    private static func day(_ name: Substring, file: String, today: CivilDate) throws -> String {
        let word = name.prefix { $0.isLetter }
        let offset = name.dropFirst(word.count)
        guard let days = offset.isEmpty ? 0 : Int(offset) else { throw DemoFailure("\(file): {\(name)}") }
        let date = today.adding(days: days)
        switch word {
        case "weekday": return weekdays[date.weekday - 1]
        case "today", "monthday": return "\(months[date.month - 1]) \(date.day)"
        default: throw DemoFailure("\(file): {\(name)} is no day")
        }
    }
}

import Foundation
import Synchronization

/// Standard output, where several things report at once, and each line is whole.
final class Screen: Sendable {
    private let isColoured = isatty(STDOUT_FILENO) == 1 && ProcessInfo.processInfo.environment["NO_COLOR"] == nil
    private let width = Screen.columns()
    private let turn = Mutex(())
    private let start = ContinuousClock.now

    /// As wide as the time in a log line.
    private static let indentation = String(repeating: " ", count: 22)

    private enum Style: String {
        case dim = "2"
        case bold = "1"
        case green = "32"
        case red = "1;31"
        case yellow = "33"
        case cyan = "36"
    }

    /// Seconds since the demo began, to one place.
    private var clock: String {
        let (seconds, attoseconds) = (ContinuousClock.now - start).components
        let text = "\(seconds).\(attoseconds / 100_000_000_000_000_000)s"
        return String(repeating: " ", count: max(0, 6 - text.count)) + text
    }

    func plain(_ text: String = "") { put(text) }

    func title(_ text: String) { put(styled(text, .bold)) }

    /// Articles that come out together stand together.
    func published(_ stories: some Collection<Story>) {
        for (index, story) in stories.enumerated() { published(story, isFirst: index == 0) }
    }

    private func published(_ story: Story, isFirst: Bool) {
        if isFirst { put("") }
        put(styled("\(clock)  \(story.outlet) publishes “\(story.title)”", .dim))
    }

    func verified(_ id: String) { put(Screen.indentation + styled("webhook ← \(id) verified", .green)) }

    /// A line of the log, folded between what happened and where it was read when the screen is narrower.
    func alert(_ line: String) {
        let fields = Screen.fields(line)
        let isFolded = line.count > width
        let cut = fields.lastIndex { $0.hasSuffix("%") && $0.count <= 5 } ?? fields.endIndex
        guard fields.count > 3, isFolded, cut < fields.endIndex else { return put(line) }
        let modality = fields[1].trimmingCharacters(in: .whitespaces)
        let happened = fields[2..<cut].joined(separator: "  ")
        let shown = String(happened.reversed().drop { $0 == " " }.reversed())
        put("\(fields[0])  \(styled(fields[1], Screen.colour(modality)))  \(styled(shown, .bold))")
        put(styled(Screen.indentation + fields[cut...].joined(separator: "  "), .dim))
    }

    /// The fields of a log line; the first four keep the spaces that make them columns.
    private static func fields(_ line: String) -> [String] {
        var out: [String] = []
        var rest = line[...]
        while let gap = rest.firstRange(of: "  ") {
            let end = rest[gap.lowerBound...].firstIndex { $0 != " " } ?? rest.endIndex
            let padding = rest.distance(from: gap.lowerBound, to: end) - 2
            out.append(rest[..<gap.lowerBound] + String(repeating: " ", count: out.count < 4 ? padding : 0))
            rest = rest[end...]
        }
        return out + [String(rest)]
    }

    private static func colour(_ modality: String) -> Style {
        switch modality {
        case "THREATENED": .red
        case "PLANNED", "DEMANDED": .yellow
        case "CANCELLED": .cyan
        default: .green
        }
    }

    private func styled(_ text: String, _ style: Style) -> String {
        isColoured ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }

    private func put(_ text: String) {
        turn.withLock { _ in FileHandle.standardOutput.write(Data((text + "\n").utf8)) }
    }

    /// Columns of the terminal, or what fits anywhere.
    private static func columns() -> Int {
        var size = winsize()
        guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 120 }
        return Int(size.ws_col)
    }
}

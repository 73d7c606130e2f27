import Model
import TestSupport
import Testing

@testable import Delivery

/// Wherever a limit falls, what is shown stays whole: no emoji, flag, accent or escape is cut in two.
@Suite struct CutTests {
    /// Characters of several scalars, and whatever markups escape, at every place in turn.
    static let words = #"Ab 👩‍🚀👨‍👩‍👧‍👦 🇩🇪🇫🇷 é́ñ ❤️‍🔥 👍🏽 नमस्ते <b>&"x" *_~`|[y](z)\ #@ <!here> "#
    static let source = String(repeating: words, count: 8)

    /// What a reader may meet: the characters of the source, and what cutting adds.
    static func isWhole(_ text: String) -> Character? {
        let known = Set(source).union(["…"])
        return text.first { !known.contains($0) }
    }

    @Test func linesAreCutBetweenCharacters() {
        for limit in 1...200 {
            let cut = PlainText.oneLine(Self.source, limit: limit)
            #expect(cut.unicodeScalars.count <= limit)
            if let broken = Self.isWhole(cut) { Issue.record("\(limit): “\(broken)” in \(cut)") }
        }
    }

    @Test(arguments: [LengthUnit.bytes, .utf16, .scalars])
    func textsAreCutBetweenCharacters(_ unit: LengthUnit) {
        for limit in 4...200 {
            let cut = unit.cut(Self.source, to: limit)
            #expect(unit.length(of: cut) <= limit)
            if let broken = Self.isWhole(cut) { Issue.record("\(limit): “\(broken)” in \(cut)") }
        }
    }

    static let composers: [(String, MessageComposer)] = [
        ("slack", SlackSink.composer), ("discord", DiscordSink.composer), ("telegram", TelegramSink.composer),
        ("ntfy", NtfySink.composer), ("pushover", PushoverSink.composer),
    ]

    /// Every limit from next to nothing to the target's own: the escapes of its markup stay whole.
    @Test(arguments: composers.map(\.0))
    func escapesStayWhole(_ kind: String) throws {
        let composer = try #require(Self.composers.first { $0.0 == kind }).1
        var alert = ToldSamples.meeting
        alert.event.sentence.text = Self.source
        alert.article.title = Self.source
        alert.event.participants = [Samples.actor("x", Self.words, "RUS"), Samples.actor("y", Self.words, "USA")]
        let message = AlertMessage(alert)
        for limit in stride(from: 60, through: composer.limit, by: 7) {
            var small = MessageComposer(
                markup: composer.markup, limit: limit, unit: composer.unit, hasTitle: composer.hasTitle)
            small.hasFacts = composer.hasFacts
            let text = small.text(message)
            #expect(composer.unit.length(of: text) <= limit, "\(kind) \(limit)")
            if let fault = Self.fault(text, kind) { Issue.record("\(kind) \(limit): \(fault)") }
        }
    }

    /// What is wrong with a text of a markup; nil when nothing is.
    static func fault(_ text: String, _ kind: String) -> String? {
        switch kind {
        case "telegram", "slack":
            for part in text.split(separator: "&", omittingEmptySubsequences: false).dropFirst() {
                let entity = part.prefix { $0 != ";" }
                if !["lt", "gt", "amp", "quot"].contains(String(entity)) { return "&\(part.prefix(12))" }
            }
            let (opened, closed) = (text.count { $0 == "<" }, text.count { $0 == ">" })
            return opened == closed ? nil : "\(opened) “<” and \(closed) “>”"
        case "discord":
            // An escape that lost what it escapes would take the mark behind it.
            for line in text.split(separator: "\n") {
                var isEscape = false
                for character in line { isEscape = character == "\\" && !isEscape }
                if isEscape { return "\(line.suffix(20))" }
            }
            return nil
        default: return nil
        }
    }
}

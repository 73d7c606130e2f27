import Model
import Testing

@testable import Events

@Suite struct EventCorpusTests {
    static let detector = Result { try Detector() }

    /// Every sentence gives exactly the ringing events that stand below it.
    @Test func everyLine() throws {
        let detector = try Self.detector.get()
        let items = try EventCorpus.load()
        #expect(!items.isEmpty)
        for item in items {
            let events = detector.read(item.text, published: item.published).events
            let loud = events.filter { Modality.news.contains($0.modality) }
            for wanted in item.wanted {
                let nearest = events.map { wanted.difference(from: $0) }
                if !nearest.contains(where: { $0 == nil }) {
                    Issue.record(
                        "\(item.file):\(wanted.line): \(wanted.name) not found; said \(summary(events)) \(nearest)")
                }
            }
            for event in loud where !item.wanted.contains(where: { $0.name == "\(event.kind).\(event.action)" }) {
                Issue.record("\(item.file):\(item.line): rings without reason: \(summary([event]))")
            }
        }
    }

    private func summary(_ events: [Event]) -> String {
        events.map { "\($0.kind).\($0.action) \($0.modality.rawValue) [\($0.rule)]" }.joined(separator: "; ")
    }
}

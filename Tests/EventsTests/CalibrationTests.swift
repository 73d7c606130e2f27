import Model
import Testing

@testable import Events

/// Confidence means something: measured on the texts that the event model was never trained on.
@Suite struct CalibrationTests {
    private struct Told {
        let event: Event
        let isRight: Bool
    }

    /// What is told of every second of the texts: parsing in debug is slow.
    private static let told = Result { () throws -> [Told] in
        let detector = try EventCorpusTests.detector.get()
        return try EventCorpus.heldOut().enumerated().filter { $0.offset % 2 == 0 }.map(\.element).flatMap { item in
            detector.read(item.text, published: item.published).events.map { event in
                Told(event: event, isRight: item.wanted.contains { $0.agrees(with: event) })
            }
        }
    }

    /// Of events said at 0.8 about 80 in 100 are right, and so at every other tenth: on the whole not more than eight in a hundred off.
    @Test func saysHowOftenItIsRight() throws {
        let told = try Self.told.get()
        #expect(told.count > 200)
        var off = 0.0
        for tenth in 0..<10 {
            let inside = told.filter { Int($0.event.confidence * 10) == tenth }
            let right = inside.count { $0.isRight }
            off += abs(inside.reduce(0) { $0 + $1.event.confidence } - Double(right))
        }
        #expect(off / Double(told.count) <= 0.08)
    }

    @Test func isSureOfWhatIsRight() throws {
        let told = try Self.told.get()
        func share(_ range: Range<Double>) -> Double {
            let inside = told.filter { range.contains($0.event.confidence) }
            return Double(inside.count { $0.isRight }) / Double(max(inside.count, 1))
        }
        #expect(share(0.8..<1.01) >= 0.8)
        #expect(share(0.8..<1.01) > share(0.5..<0.8))
        #expect(share(0.5..<0.8) > share(0..<0.5))
    }

    /// Every event of the model's own is sure enough to be told, and names the features that made it and their words.
    @Test func explainsWhatTheModelFound() throws {
        let own = try Self.told.get().map(\.event).filter { $0.rule.hasPrefix("model ") }
        #expect(!own.isEmpty)
        for event in own {
            #expect(event.confidence >= LearnedReader.ownThreshold, "\(event.sentence.text)")
            #expect(event.rule.contains(":"), "\(event.rule)")
            #expect(event.evidence.contains { $0.role == "trigger" })
        }
    }
}

extension EventCorpus.Wanted {
    /// The same kind (meeting, visit and call count as one; a threat of X as X threatened), and a country in common.
    fileprivate func agrees(with event: Event) -> Bool {
        func names(_ kind: String, _ modality: String) -> Set<String> {
            let name = ["meeting", "visit", "call"].contains(kind) ? "talks" : kind
            return modality == "threatened" ? [name, "threat"] : [name]
        }
        let kind = name.split(separator: ".").first.map(String.init) ?? ""
        let here = source.union(target).union(participants)
        let there = Set((event.source + event.target + event.participants).compactMap(\.country))
        return !names(kind, modality).isDisjoint(with: names(event.kind, event.modality.rawValue))
            && (here.isEmpty || !here.isDisjoint(with: there))
    }
}

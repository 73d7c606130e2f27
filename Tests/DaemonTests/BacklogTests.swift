import Documents
import Model
import Testing

@testable import Daemon

/// What is recorded in silence: `later` fetches look at very old dates only.
@Suite struct BacklogTests {
    private static let now = Timestamp(seconds: 1_767_614_400)

    private static func published(_ days: Double?) -> Publication? {
        days.map { days in
            let moment = now.adding(seconds: -days * 86_400)
            return Publication(wall: moment.wall(), offset: 0, evidence: .feed)
        }
    }

    @Test(
        arguments: [
            (true, 2.0, false, SourceDocument.Shape.feed, true), (true, 0.5, false, .feed, false),
            (true, nil, false, .feed, true), (true, nil, false, .page, false),
            (false, 2, false, .feed, false), (false, 29, false, .feed, false), (false, 31, false, .feed, true),
            (false, 370, false, .listing, true), (false, nil, false, .feed, false), (false, 370, false, .page, false),
            (false, 370, true, .feed, false),
        ] as [(Bool, Double?, Bool, SourceDocument.Shape, Bool)])
    func silence(isFirst: Bool, days: Double?, clockStands: Bool, shape: SourceDocument.Shape, isOld: Bool) {
        let backlog = Backlog(isFirstFetch: isFirst, reach: 86_400, stale: 30 * 86_400, now: Self.now)
        let ages = [370, clockStands ? 371 : 0.1]
        let document = ages.map { age in
            var entry = Entry(title: "x", content: "y")
            entry.published = Self.published(age)
            return Candidate(
                entry, keys: EntryKeys(id: nil, address: nil, content: ContentHash.of(Array("x".utf8))), sourceID: 1)
        }
        let limits = backlog.trusting(datesOf: document)
        #expect(limits.isOld(Self.published(days), shape: shape) == isOld)
    }
}

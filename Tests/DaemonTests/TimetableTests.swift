import Delivery
import Model
import Store
import Testing

@testable import Daemon

/// Time is stepped, not waited for.
@Suite struct TimetableTests {
    /// A sink for programs gets every alert: what is too much for one message is several, but what was attempted stays as it was.
    @Test(arguments: [(1, [1]), (100, [100]), (101, [100, 1]), (250, [100, 100, 50])])
    func aLargeParcelIsSent(_ count: Int, inPieces sizes: [Int]) {
        var parcel = Timetable.Parcel(ids: (0..<count).map(Int64.init), group: "all", isUrgent: true)
        let pieces = parcel.pieces(of: 100)
        #expect(pieces.map(\.ids.count) == sizes && pieces.flatMap(\.ids) == parcel.ids)
        #expect(pieces.allSatisfy { $0.group == "all" && $0.isUrgent })
        parcel.isRepeated = true
        #expect(parcel.pieces(of: 100) == [parcel])
    }

    let start = Timestamp(wall: WallTime(CivilDate(iso: "2026-03-02") ?? CivilDate(dayNumber: 0), nil), offset: 0)

    /// Recorded `after` seconds after the start.
    func item(
        _ id: Int64, after: Double = 0, event: Int64? = nil, rule: String = "news", story: String = "a",
        _ priority: Alert.Priority = .normal, wake: Double? = nil, message: String? = nil
    ) -> WaitingDelivery {
        WaitingDelivery(
            id: id, event: event ?? id, story: story, rule: rule, priority: priority,
            created: start.adding(seconds: after), wake: start.adding(seconds: wake ?? after), message: message)
    }

    func plan(
        _ manners: Manners, _ waiting: [WaitingDelivery], at seconds: Double, told: [String: Double] = [:],
        tokens: Double? = nil
    ) -> (parcels: [[Int64]], next: Double?) {
        let now = start.adding(seconds: seconds)
        let allowance = manners.rate.map { Allowance($0, tokens: tokens, counted: now) }
        let table = Timetable(
            manners: manners, told: told.mapValues { start.adding(seconds: $0) }, allowance: allowance)
        let plan = table.plan(waiting, now: now)
        return (plan.parcels.map(\.ids), plan.next?.seconds(since: start))
    }

    @Test func `Each goes by itself, and one that waits holds up only its own event`() {
        let result = plan(
            Manners(), [item(1, event: 7, wake: 90), item(2, event: 7), item(3), item(4)], at: 1)
        #expect(result.parcels == [[3], [4]])
        #expect(result.next == 90)
    }

    @Test func `A group gathers, then keeps its interval`() {
        let manners = Manners(grouping: .group(by: .rule, wait: 30, interval: 300))
        let first = [item(1), item(2, after: 10), item(3, after: 20, rule: "other")]
        #expect(plan(manners, first, at: 29).parcels.isEmpty)
        #expect(plan(manners, first, at: 29).next == 30)
        #expect(plan(manners, first, at: 30).parcels == [[1, 2]])
        #expect(plan(manners, first, at: 30).next == 50)
        // Told at 30: what comes after waits for 330.
        let later = [item(4, after: 60), item(5, after: 200)]
        #expect(plan(manners, later, at: 200, told: ["rule news": 30]).parcels.isEmpty)
        #expect(plan(manners, later, at: 330, told: ["rule news": 30]).parcels == [[4, 5]])
    }

    @Test(arguments: [
        (Manners.GroupKey.event, [[1, 3], [2], [4]] as [[Int64]]), (.story, [[1, 2, 3], [4]]), (.all, [[1, 2, 3, 4]]),
        (.rule, [[1, 4], [2, 3]]),
    ])
    func `Groups by what is asked`(_ key: Manners.GroupKey, _ parcels: [[Int64]]) {
        let waiting = [
            item(1, event: 1, rule: "x"), item(2, event: 2, rule: "y"), item(3, event: 1, rule: "y"),
            item(4, event: 3, rule: "x", story: "b"),
        ]
        let manners = Manners(grouping: .group(by: key, wait: 0, interval: 0))
        #expect(plan(manners, waiting, at: 1).parcels == parcels)
    }

    @Test func `A digest goes at its hours in its zone`() throws {
        let berlin = try #require(Zone("Europe/Berlin"))
        let (morning, evening) = try (#require(TimeOfDay(hour: 8)), #require(TimeOfDay(hour: 18)))
        let manners = Manners(grouping: .digest(at: [morning, evening], zone: berlin))
        // The start is 01:00 in Berlin.
        let waiting = [item(1), item(2, after: 3600)]
        #expect(plan(manners, waiting, at: 7 * 3600 - 1).parcels.isEmpty)
        #expect(plan(manners, waiting, at: 7 * 3600 - 1).next == 25_200)
        #expect(plan(manners, waiting, at: 7 * 3600).parcels == [[1, 2]])
        #expect(plan(manners, [item(3, after: 7 * 3600)], at: 8 * 3600).next == 61_200)
        #expect(plan(manners, [item(3, after: 20 * 3600)], at: 20 * 3600).next == 111_600)
    }

    @Test func `Quiet hours hold and release, and what is urgent breaks through with what came before it`() throws {
        let zone = try #require(Zone("UTC"))
        let (ten, seven) = try (#require(TimeOfDay(hour: 22)), #require(TimeOfDay(hour: 7)))
        let manners = Manners(quiet: QuietHours(from: ten, to: seven, zone: zone))
        let waiting = [item(1, event: 5), item(2), item(3, event: 5, .urgent), item(4, .high), item(5, event: 5)]
        let night = plan(manners, waiting, at: 60)
        #expect(night.parcels == [[1], [3]])
        #expect(night.next == 25_200)
        #expect(plan(manners, waiting, at: 7 * 3600).parcels == [[1], [2], [3], [4], [5]])
        #expect(plan(manners, [item(1)], at: 22 * 3600 - 1).parcels == [[1]])
        #expect(plan(manners, [item(1)], at: 22 * 3600).parcels.isEmpty)
    }

    @Test func `A rate limit lets the last message take all others along`() {
        let manners = Manners(rate: Manners.Rate(messages: 3, seconds: 60))
        let waiting = (1...17).map { item($0) }
        let all = plan(manners, waiting, at: 1)
        #expect(all.parcels == [[1], [2], Array(3...17)])
        let none = plan(manners, waiting, at: 1, tokens: 0)
        #expect(none.parcels.isEmpty)
        #expect(none.next.map { (20.9...21.1).contains($0) } == true)
        #expect(plan(manners, waiting, at: 1, tokens: 1).parcels == [Array(1...17)])
        #expect(plan(manners, [item(1, .urgent), item(2)], at: 1, tokens: 0).parcels == [[1]])
    }

    @Test func `A message that was attempted keeps its members`() {
        let manners = Manners(grouping: .group(by: .all, wait: 0, interval: 0))
        let waiting = [item(1, wake: 50, message: "m"), item(2, wake: 50, message: "m"), item(3)]
        #expect(plan(manners, waiting, at: 10).parcels == [[3]])
        #expect(plan(manners, waiting, at: 50).parcels == [[1, 2], [3]])
    }
}

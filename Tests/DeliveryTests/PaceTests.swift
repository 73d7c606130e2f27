import Testing

@testable import Delivery

@Suite struct PaceTests {
    @Test func aBurstAndThenOneAtATime() {
        var bucket = PaceBucket(Pace(burst: 2, every: 3))
        #expect([0, 0, 0, 0].map { bucket.take(at: $0) } == [0, 0, 3, 6])
        // Six seconds have paid the debt, three more a new place.
        #expect(bucket.take(at: 9) == 0)
        #expect(bucket.take(at: 9) == 3)
    }

    @Test func aLongRestGivesNoMoreThanTheBurst() {
        var bucket = PaceBucket(Pace(burst: 2, every: 1))
        _ = bucket.take(at: 0)
        #expect([1000, 1000, 1000].map { bucket.take(at: $0) } == [0, 0, 1])
    }

    @Test func aPlaceGivenBackIsFree() {
        var bucket = PaceBucket(Pace(burst: 1, every: 10))
        #expect(bucket.take(at: 0) == 0)
        #expect(bucket.take(at: 0) == 10)
        bucket.giveBack()
        #expect(bucket.take(at: 0) == 10)
    }

    @Test func whoIsCancelledSendsNothing() async {
        let keeper = PaceKeeper(Pace(burst: 1, every: 3600))
        #expect(await keeper.isTurn())
        let task = Task { await keeper.isTurn() }
        task.cancel()
        #expect(await task.value == false)
    }
}

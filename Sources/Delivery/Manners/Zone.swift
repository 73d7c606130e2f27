import Foundation
public import Model

/// A time zone of the IANA database, by its name.
public struct Zone: Sendable, Hashable {
    public let name: String
    private let zone: TimeZone

    /// Nil for a name that the database does not have.
    public init?(_ name: String) {
        guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
        self.name = name
        self.zone = zone
    }

    /// The clock on the wall there.
    public func wall(at instant: Timestamp) -> WallTime { instant.wall(offset: offset(at: instant)) }

    private func offset(at instant: Timestamp) -> Int {
        zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.milliseconds) / 1000))
    }

    /// When the clock there shows that day and time. In the hour that summer time skips: the moment of the change; of an hour that comes
    /// twice: its first.
    public func instant(_ day: CivilDate, _ time: TimeOfDay) -> Timestamp {
        let wall = WallTime(day, time)
        let naive = Timestamp(wall: wall, offset: 0)
        // The offsets in force a day before and after bracket any change.
        let offsets = [-86_400.0, 86_400.0].map { offset(at: naive.adding(seconds: $0)) }
        let candidates = Set(offsets).map { Timestamp(wall: wall, offset: $0) }.sorted()
        if let real = candidates.first(where: { self.wall(at: $0) == wall }) { return real }
        // Skipped: look for the change between the candidates.
        guard var low = candidates.first?.seconds, var high = candidates.last?.seconds, low < high else { return naive }
        let before = offset(at: Timestamp(seconds: low))
        while low + 1 < high {
            let middle = (low + high) / 2
            if offset(at: Timestamp(seconds: middle)) == before { low = middle } else { high = middle }
        }
        return Timestamp(seconds: high)
    }
}

/// An instant: milliseconds since 1970-01-01T00:00:00Z, leap seconds not counted.
public struct Timestamp: Sendable, Hashable, Comparable {
    public var milliseconds: Int64

    public init(milliseconds: Int64) { self.milliseconds = milliseconds }
    public init(seconds: Int64) { milliseconds = seconds * 1000 }

    public var seconds: Int64 { milliseconds >= 0 ? milliseconds / 1000 : (milliseconds - 999) / 1000 }

    public func adding(seconds: Double) -> Timestamp {
        Timestamp(milliseconds: milliseconds + Int64((seconds * 1000).rounded()))
    }

    /// Seconds from `earlier` to this instant.
    public func seconds(since earlier: Timestamp) -> Double { Double(milliseconds - earlier.milliseconds) / 1000 }

    public static func < (a: Timestamp, b: Timestamp) -> Bool { a.milliseconds < b.milliseconds }

    /// The clock on a wall `offset` seconds east of Greenwich.
    public func wall(offset: Int = 0) -> WallTime {
        let local = Int(seconds) + offset
        let day = local >= 0 ? local / 86_400 : (local - 86_399) / 86_400
        let second = local - day * 86_400
        return WallTime(
            CivilDate(dayNumber: day), TimeOfDay(hour: second / 3600, minute: second / 60 % 60, second: second % 60))
    }

    /// The instant at which a wall `offset` seconds east of Greenwich shows `wall`; a missing time is midnight.
    public init(wall: WallTime, offset: Int) {
        self.init(seconds: Int64(wall.date.dayNumber * 86_400 + (wall.time?.seconds ?? 0) - offset))
    }
}

extension Timestamp: CustomStringConvertible {
    /// RFC 3339 in UTC to the second: `2021-12-31T06:12:45Z`.
    public var description: String {
        let wall = wall()
        let time = wall.time?.seconds ?? 0
        return "\(wall.date)T\(padded(time / 3600, 2)):\(padded(time / 60 % 60, 2)):\(padded(time % 60, 2))Z"
    }
}

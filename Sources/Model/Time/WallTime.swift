/// A time of day on a clock on the wall: no date, no zone.
public struct TimeOfDay: Sendable, Hashable, Comparable {
    /// Seconds since midnight, 0…86,399.
    public let seconds: Int

    /// Nil outside 00:00:00…23:59:59 (a leap second's :60 reads as :59).
    public init?(hour: Int, minute: Int = 0, second: Int = 0) {
        guard (0...23).contains(hour), (0...59).contains(minute), (0...60).contains(second) else { return nil }
        seconds = hour * 3600 + minute * 60 + min(second, 59)
    }

    public var hour: Int { seconds / 3600 }
    public var minute: Int { seconds / 60 % 60 }
    public var second: Int { seconds % 60 }

    public static func < (a: TimeOfDay, b: TimeOfDay) -> Bool { a.seconds < b.seconds }
}

extension TimeOfDay: CustomStringConvertible {
    /// `15:00`, with seconds only where there are any.
    public var description: String {
        String(unsafeUninitializedCapacity: 8) { bytes in
            (bytes[2], bytes[5]) = (UInt8(ascii: ":"), UInt8(ascii: ":"))
            writeDigits(hour, bytes, 0)
            writeDigits(minute, bytes, 3)
            writeDigits(second, bytes, 6)
            return second == 0 ? 5 : 8
        }
    }
}

/// A date and, where it is known, a time of day; the zone stands elsewhere.
public struct WallTime: Sendable, Hashable, Comparable {
    public var date: CivilDate
    public var time: TimeOfDay?

    public init(_ date: CivilDate, _ time: TimeOfDay? = nil) {
        self.date = date
        self.time = time
    }

    public static func < (a: WallTime, b: WallTime) -> Bool {
        (a.date, a.time?.seconds ?? 0) < (b.date, b.time?.seconds ?? 0)
    }
}

extension WallTime: CustomStringConvertible {
    /// ISO 8601: `2022-01-09` or `2022-01-09T15:00`.
    public var description: String { time.map { "\(date)T\($0)" } ?? "\(date)" }
}

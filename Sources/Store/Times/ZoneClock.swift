// The whole of Foundation: without its ICU data, FoundationEssentials knows no zone but GMT.
internal import Foundation
public import Model

/// What the clocks of a zone show, by the rules of the IANA time zone database.
public enum ZoneClock {
    /// Seconds east of UTC when the clocks of a zone show `wall`; nil for a name that is no zone.
    ///
    /// An hour that a change of clocks skips or repeats is taken by one of its two offsets.
    ///
    /// - Parameter name: an IANA name, `UTC`, `Z`, or a fixed offset such as `+03:00`.
    public static func offset(of name: String, at wall: WallTime) -> Int? {
        if let fixed = fixed(name) { return fixed }
        guard let zone = TimeZone(identifier: name) else { return nil }
        let guess = Timestamp(wall: wall, offset: 0).seconds
        let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(guess)))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(guess - Int64(first))))
    }

    /// Seconds east of UTC at an instant; nil for a name that is no zone.
    public static func offset(of name: String, at instant: Timestamp) -> Int? {
        fixed(name)
            ?? TimeZone(identifier: name)?.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant.seconds)))
    }

    private static func fixed(_ name: String) -> Int? {
        if name == "UTC" || name == "Z" { return 0 }
        guard name.hasPrefix("+") || name.hasPrefix("-") else { return nil }
        return Publication(iso: "1970-01-01T00:00\(name)")?.offset
    }
}

extension Publication {
    /// The same moment on the publisher's own clocks, so that "today" is its day: an hour without a zone is one of theirs, and one in
    /// UTC is read from them. A stated offset is the publisher's word and stays, and so does a bare date.
    ///
    /// - Parameter zone: an IANA name; nil, or one that is unknown, changes nothing.
    public func onClocks(of zone: String?) -> Publication {
        guard let zone, wall.time != nil, evidence != .firstSeen else { return self }
        var local = self
        if offset == nil {
            local.offset = ZoneClock.offset(of: zone, at: wall)
        } else if offset == 0, let own = ZoneClock.offset(of: zone, at: instant) {
            local.offset = own
            local.wall = instant.wall(offset: own)
        }
        return local
    }
}

/// When a text was published, on the publisher's wall, and how that is known.
///
/// The day counts more than the instant: "Thursday" is read from the publisher's calendar, and a change to UTC can move it by one.
public struct Publication: Sendable, Hashable {
    /// Where the time was read, best first (docs/decisions records the measured order).
    public enum Evidence: String, Sendable {
        case given, feed, openGraph, jsonLD, meta, microdata, timeElement, url, visibleText, lastModified, firstSeen
    }

    /// Date and, where known, time of day in the publisher's zone.
    public var wall: WallTime
    /// Seconds east of UTC; nil when no zone was stated.
    public var offset: Int?
    public var evidence: Evidence

    public init(wall: WallTime, offset: Int?, evidence: Evidence) {
        self.wall = wall
        self.offset = offset
        self.evidence = evidence
    }

    /// Where nothing says when a text was published: when it was seen first, in UTC.
    public static func firstSeen(_ moment: Timestamp) -> Publication {
        Publication(wall: moment.wall(), offset: 0, evidence: .firstSeen)
    }

    /// The instant; a missing zone counts as UTC, a missing time as midnight.
    public var instant: Timestamp { Timestamp(wall: wall, offset: offset ?? 0) }
}

extension Publication: CustomStringConvertible {
    /// ISO 8601 with as much as is known: `2021-12-31`, `2021-12-31T06:12:45Z`, `2021-12-31T06:12:45+02:00`.
    public var description: String {
        guard let time = wall.time else { return "\(wall.date)" }
        let clock = "\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
        return "\(wall.date)T\(clock)\(offset.map(Publication.zone) ?? "")"
    }

    private static func zone(_ offset: Int) -> String {
        guard offset != 0 else { return "Z" }
        let size = abs(offset) / 60
        return (offset < 0 ? "-" : "+") + "\(padded(size / 60, 2)):\(padded(size % 60, 2))"
    }

    /// Reads ISO 8601 / RFC 3339: a date, or a date and a time with or without an offset; nil for anything else.
    public init?(iso text: some StringProtocol, evidence: Evidence = .given) {
        let bytes = Array(text.utf8)
        guard bytes.count >= 10, let date = CivilDate(iso: String(decoding: bytes[..<10], as: UTF8.self)) else {
            return nil
        }
        guard bytes.count > 10 else {
            self.init(wall: WallTime(date), offset: nil, evidence: evidence)
            return
        }
        guard bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: "t") || bytes[10] == UInt8(ascii: " "),
            let (time, rest) = Publication.clock(bytes[11...])
        else { return nil }
        guard let offset = Publication.offset(rest) else { return nil }
        self.init(wall: WallTime(date, time), offset: offset.value, evidence: evidence)
    }

    /// `15:00`, `15:00:30` or `15:00:30.123`, and what follows it.
    private static func clock(_ bytes: ArraySlice<UInt8>) -> (TimeOfDay, ArraySlice<UInt8>)? {
        guard bytes.count >= 5, bytes[bytes.startIndex + 2] == UInt8(ascii: ":"),
            let hour = digits(bytes.prefix(2)), let minute = digits(bytes.dropFirst(3).prefix(2))
        else { return nil }
        var rest = bytes.dropFirst(5)
        var second = 0
        if rest.first == UInt8(ascii: ":") {
            guard let value = digits(rest.dropFirst().prefix(2)), rest.count >= 3 else { return nil }
            second = value
            rest = rest.dropFirst(3)
            if rest.first == UInt8(ascii: ".") || rest.first == UInt8(ascii: ",") {
                rest = rest.dropFirst().drop { (48...57).contains($0) }
            }
        }
        return TimeOfDay(hour: hour, minute: minute, second: second).map { ($0, rest) }
    }

    /// `Z`, `+02:00`, `+0200`, `+02` or nothing; the outer nil is a malformed zone, the inner one an absent zone.
    private static func offset(_ bytes: ArraySlice<UInt8>) -> (value: Int?, Void)? {
        let zone = bytes.filter { $0 != UInt8(ascii: " ") }
        guard let first = zone.first else { return (nil, ()) }
        if first == UInt8(ascii: "Z") || first == UInt8(ascii: "z") { return zone.count == 1 ? (0, ()) : nil }
        let figures = zone.dropFirst().filter { $0 != UInt8(ascii: ":") }
        guard first == UInt8(ascii: "+") || first == UInt8(ascii: "-"), figures.count == 2 || figures.count == 4,
            let hours = digits(figures.prefix(2)), hours <= 15
        else { return nil }
        let minutes = figures.count == 4 ? digits(figures.suffix(2)) : 0
        guard let minutes, minutes < 60 else { return nil }
        return ((first == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60), ())
    }
}

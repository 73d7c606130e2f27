public import Model

/// The field `Retry-After` (RFC 9110, section 10.2.3): seconds, or the date of the earliest next attempt.
public enum RetryAfter {
    /// Seconds to wait from `now`, never negative; nil for what is neither.
    public static func seconds(_ field: String, now: Timestamp) -> Double? {
        let bytes = Array(field.utf8)
        guard let first = bytes.firstIndex(where: { $0 > 0x20 }), let last = bytes.lastIndex(where: { $0 > 0x20 })
        else { return nil }
        let text = bytes[first...last]
        if text.allSatisfy({ (48...57).contains($0) }) { return Double(String(decoding: text, as: UTF8.self)) }
        return date(text).map { max(0, $0.seconds(since: now)) }
    }

    /// An HTTP date in any of the three forms a recipient must accept (RFC 9110, section 5.6.7):
    /// `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT`, `Sun Nov  6 08:49:37 1994`.
    private static func date(_ field: ArraySlice<UInt8>) -> Timestamp? {
        let words = field.split { $0 == 0x20 || $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "-") }
            .map { String(decoding: $0, as: UTF8.self) }
        switch words.count {
        case 6 where words[5] == "GMT":
            return instant(day: words[1], month: words[2], year: words[3], time: words[4])
        case 5: return instant(day: words[2], month: words[1], year: words[4], time: words[3])
        default: return nil
        }
    }

    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private static func instant(day: String, month: String, year: String, time: String) -> Timestamp? {
        let clock = time.split(separator: ":").map { Int($0) }
        guard let day = Int(day), let month = months.firstIndex(of: month), var full = Int(year), clock.count == 3,
            let hour = clock[0], let minute = clock[1], let second = clock[2]
        else { return nil }
        // The two digits of RFC 850: nobody asks to wait for fifty years, nor writes this form of old.
        if year.utf8.count == 2 { full += full < 70 ? 2000 : 1900 }
        guard let date = CivilDate(year: full, month: month + 1, day: day),
            let time = TimeOfDay(hour: hour, minute: minute, second: second)
        else { return nil }
        return Timestamp(wall: WallTime(date, time), offset: 0)
    }
}

/// A day of the proleptic Gregorian calendar, without a zone.
///
/// Arithmetic follows Howard Hinnant's "chrono-compatible low-level date algorithms"; years run from 1 to 9999, as ISO 8601 writes them.
public struct CivilDate: Sendable, Hashable, Comparable {
    public let year: Int
    public let month: Int
    public let day: Int

    /// The day, or nil when the calendar has no such day (February 30) or the year lies outside 1…9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= CivilDate.daysIn(month: month, year: year)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that lies `dayNumber` days after 1970-01-01; clamped to the years 1…9999.
    public init(dayNumber: Int) {
        let shifted = min(max(dayNumber, CivilDate.firstDayNumber), CivilDate.lastDayNumber) + 719_468
        let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
    }

    private static let firstDayNumber = -719_162
    private static let lastDayNumber = 2_932_896

    /// Days since 1970-01-01; negative before.
    public var dayNumber: Int {
        let shiftedYear = month <= 2 ? year - 1 : year
        let era = (shiftedYear >= 0 ? shiftedYear : shiftedYear - 399) / 400
        let yearOfEra = shiftedYear - era * 400
        let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
    }

    /// ISO 8601 weekday: 1 is Monday, 7 is Sunday.
    public var weekday: Int {
        let remainder = (dayNumber + 3) % 7
        return (remainder < 0 ? remainder + 7 : remainder) + 1
    }

    /// ISO 8601 week: its year may differ from the calendar year around January 1.
    public var isoWeek: (year: Int, week: Int) {
        let thursday = adding(days: 4 - weekday)
        let first = CivilDate(year: thursday.year, month: 1, day: 1)?.dayNumber ?? 0
        return (thursday.year, (thursday.dayNumber - first) / 7 + 1)
    }

    public func adding(days: Int) -> CivilDate { CivilDate(dayNumber: dayNumber + days) }

    /// Moves by calendar months; a day the target month lacks becomes that month's last day.
    public func adding(months: Int) -> CivilDate {
        let index = min(max(year * 12 + month - 1 + months, 12), 9999 * 12 + 11)
        let (newYear, newMonth) = (index / 12, index % 12 + 1)
        let newDay = min(day, CivilDate.daysIn(month: newMonth, year: newYear))
        return CivilDate(year: newYear, month: newMonth, day: newDay) ?? self
    }

    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// Length of a month; `month` must be 1…12.
    public static func daysIn(month: Int, year: Int) -> Int {
        switch month {
        case 2: isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }

    public static func < (a: CivilDate, b: CivilDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }
}

extension CivilDate: CustomStringConvertible {
    /// ISO 8601: `2022-01-09`.
    public var description: String {
        // Written by the byte: dates are printed for every mention of a time.
        String(unsafeUninitializedCapacity: 10) { bytes in
            (bytes[4], bytes[7]) = (UInt8(ascii: "-"), UInt8(ascii: "-"))
            writeDigits(year / 100, bytes, 0)
            writeDigits(year % 100, bytes, 2)
            writeDigits(month, bytes, 5)
            writeDigits(day, bytes, 8)
            return 10
        }
    }

    /// Reads `2022-01-09`, exactly.
    public init?(iso text: some StringProtocol) {
        let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count == 4, parts[1].count == 2, parts[2].count == 2,
            let year = digits(parts[0]), let month = digits(parts[1]), let day = digits(parts[2])
        else { return nil }
        self.init(year: year, month: month, day: day)
    }
}

/// Decimal digits only; nil for anything else, signs included.
func digits(_ bytes: some Sequence<UInt8>) -> Int? {
    var value = 0
    var seen = 0
    for byte in bytes {
        guard (48...57).contains(byte), seen < 18 else { return nil }
        value = value * 10 + Int(byte - 48)
        seen += 1
    }
    return seen == 0 ? nil : value
}

/// Two digits of 0…99.
func writeDigits(_ value: Int, _ bytes: UnsafeMutableBufferPointer<UInt8>, _ index: Int) {
    bytes[index] = UInt8(ascii: "0") + UInt8(value / 10)
    bytes[index + 1] = UInt8(ascii: "0") + UInt8(value % 10)
}

func padded(_ value: Int, _ width: Int) -> String {
    let text = String(value)
    return String(repeating: "0", count: max(0, width - text.utf8.count)) + text
}

import Model

/// RFC 3339 and what passes for it: `2020-04-14T00:38:07+02:00`, `20200414T003807Z`, `2020-4-14 0:38`, `2020-04`, `2020`.
enum ISODate {
    static func read(_ bytes: [UInt8]) -> PublicationReader.Moment? {
        var cursor = Cursor(bytes: bytes)
        guard let date = cursor.date() else { return nil }
        if cursor.isAtEnd { return PublicationReader.Moment(wall: WallTime(date), offset: nil) }
        cursor.skipDateTimeGap()
        guard let time = cursor.time() else {
            // "2020-04-14 in Berlin" still names a day; "2020-04-14-report" does not.
            return cursor.stoodAfterSpace ? PublicationReader.Moment(wall: WallTime(date), offset: nil) : nil
        }
        let rest = String(utf8: cursor.rest).collapsed
        let zone = rest.split(separator: " ").lazy.compactMap { PublicationReader.zone($0) }.first
        var wall = WallTime(date, time.clock)
        if time.isNextDay { wall.date = date.adding(days: 1) }
        return PublicationReader.Moment(wall: wall, offset: rest.isEmpty ? nil : zone)
    }

    private struct Cursor {
        let bytes: [UInt8]
        var at = 0
        var stoodAfterSpace = false

        var isAtEnd: Bool { at >= bytes.count }
        var rest: ArraySlice<UInt8> { bytes[at...] }
        var current: UInt8 { at < bytes.count ? bytes[at] : 0 }

        init(bytes: [UInt8]) { self.bytes = bytes }

        mutating func number(atMost count: Int) -> (value: Int, digits: Int) {
            var value = 0
            let start = at
            while at < bytes.count, at - start < count, bytes[at].isDigit {
                value = value * 10 + Int(bytes[at] - 48)
                at += 1
            }
            return (value, at - start)
        }

        mutating func date() -> CivilDate? {
            let year = number(atMost: 4)
            guard year.digits == 4 else { return nil }
            if isAtEnd { return CivilDate(year: year.value, month: 1, day: 1) }
            if current.isDigit { return compact(year.value) }
            let separator = current
            guard separator == 0x2D || separator == 0x2F || separator == 0x2E else { return nil }
            at += 1
            let month = number(atMost: 3)
            if month.digits == 3 { return ordinal(year.value, month.value) }
            guard month.digits > 0 else { return nil }
            guard current == separator else {
                return isAtEnd ? CivilDate(year: year.value, month: month.value, day: 1) : nil
            }
            at += 1
            let day = number(atMost: 2)
            guard day.digits > 0, !current.isDigit else { return nil }
            return CivilDate(year: year.value, month: month.value, day: day.value)
        }

        /// `20200414`, or day 105 as `2020105`.
        private mutating func compact(_ year: Int) -> CivilDate? {
            let figures = number(atMost: 4)
            guard !current.isDigit else {
                // A number that runs on: `20200414003807`.
                return figures.digits == 4
                    ? CivilDate(year: year, month: figures.value / 100, day: figures.value % 100) : nil
            }
            switch figures.digits {
            case 4: return CivilDate(year: year, month: figures.value / 100, day: figures.value % 100)
            case 3: return ordinal(year, figures.value)
            case 2: return CivilDate(year: year, month: figures.value, day: 1)
            default: return nil
            }
        }

        private func ordinal(_ year: Int, _ day: Int) -> CivilDate? {
            guard (1...366).contains(day) else { return nil }
            return CivilDate(year: year, month: 1, day: 1)?.adding(days: day - 1)
        }

        mutating func skipDateTimeGap() {
            while at < bytes.count, bytes[at].isSpace || bytes[at] == 0x2C {
                stoodAfterSpace = true
                at += 1
            }
            if current | 0x20 == 0x74 {
                at += 1
                while at < bytes.count, bytes[at].isSpace { at += 1 }
            } else if current == 0x2D || current == 0x40, at + 1 < bytes.count, bytes[at + 1].isSpace {
                at += 2
            }
        }

        /// `00:38:07.123`, `0:38`, `003807`; 24:00 is the next day's midnight.
        mutating func time() -> (clock: TimeOfDay?, isNextDay: Bool)? {
            let hour = number(atMost: 2)
            guard hour.digits > 0 else { return nil }
            var minute = (value: 0, digits: 0)
            var second = (value: 0, digits: 0)
            if current == 0x3A || current == 0x2E {
                at += 1
                minute = number(atMost: 2)
                if current == 0x3A {
                    at += 1
                    second = number(atMost: 2)
                }
            } else if current.isDigit {
                minute = number(atMost: 2)
                second = number(atMost: 2)
            }
            if current == 0x2E || current == 0x2C {
                at += 1
                while current.isDigit { at += 1 }
            }
            if hour.value == 24, minute.value == 0, second.value == 0 { return (TimeOfDay(hour: 0), true) }
            guard let clock = TimeOfDay(hour: hour.value, minute: minute.value, second: second.value) else {
                return nil
            }
            return (halfDay(clock, hour.value), false)
        }

        /// " PM" after the clock.
        private func halfDay(_ clock: TimeOfDay, _ hour: Int) -> TimeOfDay {
            let tail = rest.trimmed
            guard tail.count >= 2, let first = tail.first, tail[tail.startIndex + 1].lowered == 0x6D else {
                return clock
            }
            if first.lowered == 0x70, hour < 12 {
                return TimeOfDay(hour: hour + 12, minute: clock.minute, second: clock.second) ?? clock
            }
            if first.lowered == 0x61, hour == 12 {
                return TimeOfDay(hour: 0, minute: clock.minute, second: clock.second) ?? clock
            }
            return clock
        }
    }
}

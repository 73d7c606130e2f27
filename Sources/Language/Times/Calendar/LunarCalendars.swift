internal import Model

/// The civil Islamic calendar in its arithmetic form: thirty-year cycles of eleven leap years. Sighted moons may differ by a day.
enum IslamicCalendar {
    /// The day of a month and day that falls in a Gregorian year; the first, where two do.
    static func date(month: Int, day: Int, in year: Int) -> CivilDate? {
        let about = (year - 622) * 33 / 32
        return (about - 1...about + 2).lazy.compactMap { hijri -> CivilDate? in
            let date = CivilDate(dayNumber: dayNumber(hijri, month, day))
            return date.year == year ? date : nil
        }.first
    }

    private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
        // Julian day 1948440 is 1 Muharram of the year 1; 2440588 is 1970-01-01.
        let months = (59 * (month - 1) + 1) / 2
        return day + months + (year - 1) * 354 + (3 + 11 * year) / 30 + 1_948_439 - 2_440_588
    }
}

/// The Hebrew calendar by its own arithmetic (molad and the four postponements).
enum HebrewCalendar {
    /// Months are counted from Tishri: 1 Tishri, 3 Kislev, -1 Adar (the second in leap years), -2 Nisan, -4 Sivan …
    /// so that those after the leap month are counted back from the year's end.
    static func date(month: Int, day: Int, in year: Int) -> CivilDate? {
        let hebrew = month > 0 ? year + 3761 : year + 3760
        let number = month > 0 ? newYear(hebrew) + before(month, hebrew) : newYear(hebrew + 1) - afterAdar(month)
        let date = CivilDate(dayNumber: number + day - 1)
        return date.year == year ? date : nil
    }

    /// Days of the year before a month that is counted from its beginning; Heshvan and Kislev give or take a day.
    private static func before(_ month: Int, _ year: Int) -> Int {
        let length = newYear(year + 1) - newYear(year)
        let heshvan = length % 10 == 5 ? 30 : 29
        let kislev = length % 10 == 3 ? 29 : 30
        return [0, 30, 30 + heshvan, 30 + heshvan + kislev][min(month, 4) - 1]
    }

    /// Days from the first of a month to the year's end: Nisan and those after it have fixed lengths.
    private static func afterAdar(_ month: Int) -> Int {
        // Adar, Nisan, Iyar, Sivan, Tammuz, Av, Elul.
        let lengths = [29, 30, 29, 30, 29, 30, 29]
        return lengths.dropFirst(-month - 1).reduce(0, +)
    }

    /// Day number of 1 Tishri.
    private static func newYear(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        var day = 29 * months + parts / 25_920
        if 3 * (day + 1) % 7 < 3 { day += 1 }
        // A year may be neither 356 nor 382 days long.
        let before = elapsed(year - 1)
        let after = elapsed(year + 1)
        if after - day == 356 { day += 2 } else if day - before == 382 { day += 1 }
        // The Hebrew epoch is day -1,373,427 of the Rata Die, which counts 719,163 days before 1970-01-01.
        return day - 1_373_427 - 719_163
    }

    private static func elapsed(_ year: Int) -> Int {
        let months = (235 * year - 234) / 19
        let parts = 12_084 + 13_753 * months
        let day = 29 * months + parts / 25_920
        return 3 * (day + 1) % 7 < 3 ? day + 1 : day
    }
}

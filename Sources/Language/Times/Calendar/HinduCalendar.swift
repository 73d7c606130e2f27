internal import Foundation
internal import Model

/// Festivals by lunar day (tithi) in Indian time, from the mean motions of sun and moon with their largest terms
/// (after Meeus, “Astronomical Algorithms”, ch. 25 and 47, cut at a tenth of a degree: a quarter of an hour of the moon's motion).
enum HinduCalendar {
    /// The day on which a tithi of a lunar month prevails at an hour of India's clock.
    ///
    /// - Parameters:
    ///   - month: 1 Chaitra … 12 Phalguna, from new moon to new moon.
    ///   - tithi: 1…15 of the bright half, 16…30 of the dark one.
    ///   - hour: the hour of the day that decides: sunrise, midday, dusk or midnight.
    static func date(month: Int, tithi: Int, hour: Int, in year: Int) -> CivilDate? {
        // A month's new moon falls while the sun crosses one sign: Chaitra's from mid-March to mid-April, each later by a twelfth.
        guard let march = CivilDate(year: month >= 10 ? year - 1 : year, month: 3, day: 12) else { return nil }
        let from = march.dayNumber + (month - 1) * 3044 / 100
        var best: Int?
        for number in from..<from + 66 {
            let (here, next) = (self.tithi(number, hour), self.tithi(number + 1, hour))
            // A tithi may begin and end between two such hours; of a month that comes twice the second counts.
            let prevails = here == tithi || here < tithi && tithi < next
            if prevails, monthName(number, hour) == month, best.map({ number > $0 + 1 }) ?? true { best = number }
        }
        let date = best.map { CivilDate(dayNumber: $0) }
        return date?.year == year ? date : nil
    }

    /// The sun's sidereal sign at the last new moon names the month: a month that begins in Meena, the last sign, is Chaitra.
    private static func monthName(_ number: Int, _ hour: Int) -> Int {
        var moment = time(number, hour)
        var elongation = normal(moon(moment) - sun(moment))
        // Back to the new moon at the mean 12.19 degrees a day, then closer to it twice.
        for _ in 0..<3 {
            moment -= elongation / 12.19 / 36_525
            elongation = normal(moon(moment) - sun(moment) + 180) - 180
        }
        return (Int(normal(sun(moment) - ayanamsa(moment)) / 30) + 1) % 12 + 1
    }

    static func tithi(_ number: Int, _ hour: Int) -> Int {
        let centuries = time(number, hour)
        return Int(normal(moon(centuries) - sun(centuries)) / 12) + 1
    }

    /// Julian centuries from 2000-01-01T12:00 of an hour of India's clock (UTC+5:30).
    private static func time(_ number: Int, _ hour: Int) -> Double {
        (Double(number - 10_957) + (Double(hour) - 5.5 - 12) / 24) / 36_525
    }

    private static func sine(_ degrees: Double) -> Double { sin(degrees * .pi / 180) }

    private static func normal(_ degrees: Double) -> Double {
        let rest = degrees.truncatingRemainder(dividingBy: 360)
        return rest < 0 ? rest + 360 : rest
    }

    private static func ayanamsa(_ t: Double) -> Double { 23.853 + 1.397 * t }

    private static func sun(_ t: Double) -> Double {
        let anomaly = 357.529 + 35_999.050 * t
        return 280.466 + 36_000.770 * t + 1.915 * sine(anomaly) + 0.020 * sine(2 * anomaly)
    }

    private static func moon(_ t: Double) -> Double {
        let longitude = 218.316 + 481_267.881 * t
        let elongation = 297.850 + 445_267.111 * t
        let solar = 357.529 + 35_999.050 * t
        let lunar = 134.963 + 477_198.868 * t
        let latitude = 93.272 + 483_202.018 * t
        return longitude + 6.289 * sine(lunar) + 1.274 * sine(2 * elongation - lunar) + 0.658 * sine(2 * elongation)
            + 0.214 * sine(2 * lunar) - 0.185 * sine(solar) - 0.114 * sine(2 * latitude)
            + 0.059 * sine(2 * elongation - 2 * lunar) + 0.057 * sine(2 * elongation - solar - lunar)
            + 0.053 * sine(2 * elongation + lunar) + 0.046 * sine(2 * elongation - solar)
            - 0.041 * sine(solar - lunar) - 0.035 * sine(elongation) - 0.030 * sine(solar + lunar)
    }
}

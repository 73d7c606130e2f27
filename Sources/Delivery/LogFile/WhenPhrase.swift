import Model

/// A time as the log line says it: ISO dates, because they can be grepped and sorted, with the weekday, because people plan by it.
struct WhenPhrase {
    /// `on Sun 2022-01-09 – Mon 2022-01-10`, `by Fri 2022-01-14`, `at Thu 2022-01-13 15:00 Europe/Moscow`, `in 2022-03`; what has no
    /// dates keeps its own words in quotation marks: `“in the coming weeks”`.
    static func text(_ time: TemporalExpression) -> String {
        guard let stretch = stretch(time) else { return "“\(PlainText.oneLine(time.text, limit: 60))”" }
        let zone = hasClock(time) ? time.zone.map { " " + PlainText.oneLine($0.name, limit: 40) } ?? "" : ""
        return preposition(time) + " " + stretch + zone
    }

    private static func hasClock(_ time: TemporalExpression) -> Bool { (time.start ?? time.end)?.time != nil }

    private static func preposition(_ time: TemporalExpression) -> String {
        switch time.role {
        case .by, .until, .before, .since, .after, .within: return time.role.rawValue
        case .at, .window, .duration, .set:
            if hasClock(time) { return "at" }
            return namedUnit(time) == nil ? "on" : "in"
        }
    }

    private static func stretch(_ time: TemporalExpression) -> String? {
        if let unit = namedUnit(time) { return unit }
        let days = time.parts.compactMap(\.start)
        if days.count > 2, days.count == time.parts.count, !areConsecutive(days.map(\.date)) {
            return days.map { day($0.date) }.joined(separator: ", ")
        }
        switch (time.start, time.end) {
        case (let start?, let end?): return range(start, end)
        // A limit leaves one end open.
        case (let only?, nil), (nil, let only?): return moment(only)
        case (nil, nil): return nil
        }
    }

    private static func areConsecutive(_ days: [CivilDate]) -> Bool {
        zip(days, days.dropFirst()).allSatisfy { $1.dayNumber == $0.dayNumber + 1 }
    }

    /// A whole month or year by its name, where the stretch is exactly that.
    private static func namedUnit(_ time: TemporalExpression) -> String? {
        guard let start = time.start, start.time == nil, let end = time.end, start.date.day == 1 else { return nil }
        if start.date.adding(months: 1) == end.date { return String(start.date.description.prefix(7)) }
        if start.date.month == 1, start.date.adding(months: 12) == end.date {
            return String(start.date.description.prefix(4))
        }
        return nil
    }

    /// Half open in, inclusive out: people say "9–10 January" and mean both days.
    private static func range(_ start: WallTime, _ end: WallTime) -> String {
        guard start.time != nil else {
            let last = end.time == nil ? end.date.adding(days: -1) : end.date
            return last <= start.date ? day(start.date) : "\(day(start.date)) – \(day(last))"
        }
        // "3 p.m." is a minute or an hour long, which nobody means.
        let length = (end.date.dayNumber - start.date.dayNumber) * 86_400 + seconds(end) - seconds(start)
        if length <= 3600 { return moment(start) }
        return end.date == start.date ? "\(moment(start))–\(clock(end))" : "\(moment(start)) – \(moment(end))"
    }

    private static func seconds(_ wall: WallTime) -> Int { wall.time?.seconds ?? 0 }
    private static func clock(_ wall: WallTime) -> String { wall.time?.description ?? "00:00" }
    private static func moment(_ wall: WallTime) -> String {
        wall.time == nil ? day(wall.date) : "\(day(wall.date)) \(clock(wall))"
    }

    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    private static func day(_ date: CivilDate) -> String { "\(weekdays[date.weekday - 1]) \(date)" }
}

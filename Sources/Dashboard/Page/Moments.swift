import Model

/// Days and moments as people read them. Everything is in UTC, and says so.
enum Moments {
    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ]
    private static let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]

    /// `Tue 24 November 2026`.
    static func day(_ date: CivilDate) -> String {
        "\(weekdays[date.weekday - 1]) \(date.day) \(months[date.month - 1]) \(date.year)"
    }

    /// `November 2026`.
    static func month(_ date: CivilDate) -> String { "\(months[date.month - 1]) \(date.year)" }

    /// `14:05`.
    static func time(_ moment: Timestamp) -> String { String("\(moment)".dropFirst(11).prefix(5)) }

    /// `2026-11-24 14:05 UTC`.
    static func clock(_ moment: Timestamp) -> String { "\(moment.wall().date) \(time(moment)) UTC" }

    /// `3 min ago`, `in 2 h`, `now`.
    static func distance(from moment: Timestamp, to now: Timestamp) -> String {
        let seconds = now.seconds(since: moment)
        if abs(seconds) < 1 { return "now" }
        let text = DurationText.text(rounded(abs(seconds)))
        return seconds > 0 ? "\(text) ago" : "in \(text)"
    }

    /// To its coarsest unit: nobody reads the seconds of a day.
    private static func rounded(_ seconds: Double) -> Double {
        for unit in [86_400.0, 3600, 60] where seconds >= unit { return (seconds / unit).rounded(.down) * unit }
        return max(1, seconds.rounded(.down))
    }

    /// When an event is: `9 January 2022`, `9 January 2022, 15:00 Europe/Moscow`, or its own words.
    static func when(_ time: TemporalExpression) -> String {
        guard let start = time.start else { return time.text }
        var text = "\(start.date.day) \(months[start.date.month - 1]) \(start.date.year)"
        if let clock = start.time {
            text += ", \(clock)" + (time.zone.map { " \($0.name)" } ?? "")
        } else if let end = time.end, end.date > start.date.adding(days: 1) {
            let last = end.time == nil ? end.date.adding(days: -1) : end.date
            text += " – \(last.day) \(months[last.month - 1]) \(last.year)"
        }
        return text
    }
}

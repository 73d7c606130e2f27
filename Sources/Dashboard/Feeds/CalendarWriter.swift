import Model
import Store

/// Writes plans as an iCalendar (RFC 5545): the same UID for all versions of a plan, a SEQUENCE that rises with each.
enum CalendarWriter {
    static let type = "text/calendar; charset=utf-8"

    static func text(_ plans: [PlannedEvent], name: String) -> String {
        var lines = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Tocsin//Planned events//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(escaped(name))", "NAME:\(escaped(name))",
            "REFRESH-INTERVAL;VALUE=DURATION:PT15M", "X-PUBLISHED-TTL:PT15M",
        ]
        for plan in plans { lines += entry(plan) }
        lines.append("END:VCALENDAR")
        return lines.map(folded).joined()
    }

    private static func entry(_ plan: PlannedEvent) -> [String] {
        let event = plan.recorded.event
        guard let time = event.time, let start = time.start else { return [] }
        var lines = ["BEGIN:VEVENT", "UID:\(escaped(plan.uid))", "DTSTAMP:\(utc(plan.revised))"]
        lines += moments(start, time.end, time.zone?.name)
        lines.append("SEQUENCE:\(plan.revision)")
        lines.append("CREATED:\(utc(plan.recorded.recorded))")
        lines.append("LAST-MODIFIED:\(utc(plan.revised))")
        let isOff = event.modality == .cancelled || event.modality == .denied
        lines.append("STATUS:\(isOff ? "CANCELLED" : "CONFIRMED")")
        lines.append("SUMMARY:\(escaped(summary(event)))")
        if let place = event.place { lines.append("LOCATION:\(escaped(place.name))") }
        lines.append("CATEGORIES:\(escaped(event.kind))")
        let article = plan.recorded.article
        lines.append("DESCRIPTION:\(escaped("“\(event.sentence.text)”\n\(article.source): \(article.title)"))")
        if article.url.hasPrefix("http"), article.url.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F }) {
            lines.append("URL:\(article.url)")
        }
        // It says what others do: nobody's own time is taken.
        lines += ["TRANSP:TRANSPARENT", "END:VEVENT"]
        return lines
    }

    private static func summary(_ event: Event) -> String {
        let who = EventView.who(event)
        let what = "\(event.kind.prefix(1).uppercased())\(event.kind.dropFirst())"
        return who.isEmpty ? what : "\(what): \(who)"
    }

    /// Days as days. Hours in a zone with a fixed offset as UTC, others floating: a VTIMEZONE for every zone would be needed to say
    /// more, and most reports name no zone at all.
    private static func moments(_ start: WallTime, _ end: WallTime?, _ zone: String?) -> [String] {
        guard let clock = start.time else {
            let after = end.map { $0.time == nil ? $0.date : $0.date.adding(days: 1) } ?? start.date.adding(days: 1)
            let last = max(after, start.date.adding(days: 1))
            return ["DTSTART;VALUE=DATE:\(day(start.date))", "DTEND;VALUE=DATE:\(day(last))"]
        }
        if let zone, let offset = offset(zone) {
            var lines = ["DTSTART:\(utc(Timestamp(wall: start, offset: offset)))"]
            if let end, end > start { lines.append("DTEND:\(utc(Timestamp(wall: end, offset: offset)))") }
            return lines
        }
        var lines = ["DTSTART:\(day(start.date))T\(figures("\(clock)"))"]
        if let end, end > start {
            lines.append("DTEND:\(day(end.date))T\(figures("\(end.time.map { "\($0)" } ?? "00:00")"))")
        }
        return lines
    }

    /// Seconds east of UTC of `UTC`, `Z`, `+03:00`; nil for a zone that has summers.
    private static func offset(_ zone: String) -> Int? {
        if zone == "UTC" || zone == "Z" || zone == "GMT" || zone == "Etc/UTC" { return 0 }
        return Publication(iso: "2000-01-01T00:00\(zone)")?.offset
    }

    private static func day(_ date: CivilDate) -> String { "\(date)".replacing("-", with: "") }

    private static func figures(_ clock: String) -> String {
        let bare = clock.replacing(":", with: "")
        return bare + String(repeating: "0", count: max(0, 6 - bare.utf8.count))
    }

    private static func utc(_ moment: Timestamp) -> String {
        "\(moment)".replacing("-", with: "").replacing(":", with: "")
    }

    /// Section 3.3.11; other controls are left out.
    private static func escaped(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\\", ";", ",": out += "\\" + String(scalar)
            case "\n": out += "\\n"
            default: if scalar.value >= 0x20, scalar.value != 0x7F { out.unicodeScalars.append(scalar) }
            }
        }
        return out
    }

    /// Section 3.1: at most 75 octets a line, never cut within a character.
    private static func folded(_ line: String) -> String {
        var out = ""
        var room = 75
        for scalar in line.unicodeScalars {
            let size = String(scalar).utf8.count
            if size > room {
                out += "\r\n "
                room = 74
            }
            out.unicodeScalars.append(scalar)
            room -= size
        }
        return out + "\r\n"
    }
}

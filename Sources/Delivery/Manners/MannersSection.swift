import Model

/// Reads a sink's `manners`.
///
/// ```
/// {"group": {"by": "event", "wait": "30s", "interval": "5m"},
///  "digest": {"at": ["08:00", "18:00"], "zone": "Europe/Berlin"},          (or "group", or {"every": "1h"})
///  "quiet": {"from": "22:00", "to": "07:00", "zone": "Europe/Berlin", "days": ["mon", "tue"]},
///  "rate": {"messages": 10, "per": "1h"}, "retry": ["5s", "5m", "30m"], "giveUp": "4d", "heartbeat": "1d"}
/// ```
enum MannersSection {
    private static let never = "never"
    private static let keys = ["group", "digest", "quiet", "rate", "retry", "giveUp", "heartbeat"]

    /// - Parameter usual: the age at which a sink of this kind gives an alert up when nothing is said; nil for never.
    static func read(_ reader: ConfigurationReader, usual: Double?) -> Manners {
        var manners = Manners(giveUp: usual)
        guard reader.object(allowing: keys) else { return manners }
        if let group = reader["group"] { manners.grouping = self.group(group) }
        if let digest = reader["digest"] {
            if reader["group"] != nil {
                digest.refuse(found: "“digest” beside “group”", expected: "one of the two")
            }
            manners.grouping = self.digest(digest) ?? manners.grouping
        }
        manners.quiet = reader["quiet"].flatMap(quiet)
        manners.rate = reader["rate"].flatMap(rate)
        if let retry = reader["retry"] {
            let waits = retry.listOrOne().compactMap { $0.duration(in: 1...86_400 * 7) }
            if retry.isEmptyList { retry.refuse(found: "no wait", expected: "at least one duration such as “30s”") }
            manners.retry = waits.isEmpty ? nil : RetrySchedule(waits: [0] + waits)
        }
        if let age = reader["giveUp"] {
            manners.giveUp = age.quietString == never ? nil : age.duration(in: 60...86_400 * 365, or: [never])
        }
        manners.heartbeat = reader["heartbeat"]?.duration(in: 60...86_400 * 31)
        return manners
    }

    private static func group(_ reader: ConfigurationReader) -> Manners.Grouping {
        reader.object(allowing: ["by", "wait", "interval"])
        return .group(
            by: reader["by"]?.oneOf(Manners.GroupKey.self) ?? .event,
            wait: reader["wait"]?.duration(in: 0...86_400) ?? 30,
            interval: reader["interval"]?.duration(in: 0...86_400 * 7) ?? 300)
    }

    private static func digest(_ reader: ConfigurationReader) -> Manners.Grouping? {
        reader.object(allowing: ["at", "zone", "every"])
        if let every = reader["every"] {
            if reader["at"] != nil { every.refuse(found: "“every” beside “at”", expected: "one of the two") }
            return every.duration(in: 60...86_400 * 31).map { .regularDigest(every: $0) }
        }
        guard let at = reader.required("at") else { return nil }
        let times = at.listOrOne().compactMap(time)
        if at.isEmptyList { at.refuse(found: "no time", expected: "at least one time such as “08:00”") }
        guard let zone = zone(reader["zone"]), !times.isEmpty else { return nil }
        return .digest(at: times.sorted(), zone: zone)
    }

    private static func quiet(_ reader: ConfigurationReader) -> QuietHours? {
        reader.object(allowing: ["from", "to", "zone", "days"])
        let (from, to) = (reader.required("from").flatMap(time), reader.required("to").flatMap(time))
        let days = reader["days"].map { $0.listOrOne().compactMap(day) } ?? Array(1...7)
        guard let from, let to, let zone = zone(reader["zone"]) else { return nil }
        return QuietHours(from: from, to: to, zone: zone, days: Set(days))
    }

    private static func rate(_ reader: ConfigurationReader) -> Manners.Rate? {
        reader.object(allowing: ["messages", "per"])
        guard let messages = reader.required("messages")?.int(in: 1...100_000),
            let seconds = reader.required("per")?.duration(in: 1...86_400 * 31)
        else { return nil }
        return Manners.Rate(messages: messages, seconds: seconds)
    }

    private static func zone(_ reader: ConfigurationReader?) -> Zone? {
        guard let reader else { return Zone("UTC") }
        guard let name = reader.string() else { return nil }
        guard let zone = Zone(name) else {
            reader.refuse(expected: "a time zone of the IANA database such as “Europe/Berlin”")
            return nil
        }
        return zone
    }

    private static func time(_ reader: ConfigurationReader) -> TimeOfDay? {
        let parts = (reader.quietString ?? "").split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(parts[0]),
            let minute = Int(parts[1]), let time = TimeOfDay(hour: hour, minute: minute)
        else {
            reader.refuse(expected: "a time of day such as “07:30”")
            return nil
        }
        return time
    }

    private static let weekdays = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"]

    private static func day(_ reader: ConfigurationReader) -> Int? {
        reader.oneOf(weekdays).flatMap { weekdays.firstIndex(of: $0) }.map { $0 + 1 }
    }
}

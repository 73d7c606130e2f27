// The whole of Foundation: without its ICU data, FoundationEssentials knows no zone but GMT.
internal import Foundation
internal import Model

/// A zone as a phrase named it.
struct ZoneName: Sendable, Hashable {
    /// IANA name; nil for a fixed offset.
    var iana: String?
    /// Minutes east of UTC, for a fixed offset.
    var minutes = 0
    /// `stated` or `city`.
    var origin = "stated"

    /// Minutes east of UTC on a day at a time, by the zone's rules.
    func offset(at wall: WallTime) -> Int {
        guard let iana, let zone = TimeZone(identifier: iana) else { return minutes }
        let guess = Timestamp(wall: wall, offset: 0)
        let first = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(guess.seconds)))
        let better = Double(guess.seconds - Int64(first))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: better)) / 60
    }

    var shown: String { iana ?? (minutes == 0 ? "UTC" : ZoneName.text(minutes)) }

    /// `Z`, `+03:00`, `-05:00`.
    static func text(_ minutes: Int) -> String {
        guard minutes != 0 else { return "Z" }
        let size = abs(minutes)
        return (minutes < 0 ? "-" : "+") + "\(Stretch.two(size / 60)):\(Stretch.two(size % 60))"
    }
}

/// Zones by name, from `zones.lex`.
struct ZoneTable: Sendable {
    private var zones: [String: ZoneName] = [:]
    /// First words of all names.
    var names: Set<String> { Set(zones.keys.map { String($0.prefix { $0 != " " }) }) }

    /// - Throws: `LexiconError` with file and line where a zone cannot be read.
    init() throws(LexiconError) {
        let name = "Language/zones.lex"
        let file = try LexiconFile(
            name: name, text: EmbeddedFile(name).text, format: "zones 1", keys: ["zone", "offset", "city"])
        for line in file.lines {
            let minutes = line["offset"].first.flatMap { Int($0) }
            guard minutes != nil || line["zone"].first != nil else {
                throw LexiconError(file: name, line: line.number, reason: "neither zone nor offset")
            }
            zones[line.head] = ZoneName(
                iana: line["zone"].first, minutes: minutes ?? 0, origin: line["city"].isEmpty ? "stated" : "city")
        }
    }

    subscript(name: String) -> ZoneName? { zones[name] }
}

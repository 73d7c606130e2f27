import Model

#if canImport(Glibc)
    import Glibc
#endif

/// The line people read with `tail -F` and search with `grep`.
///
/// Time of recording, MODALITY, kind/action, who → whom (or participants joined by ↔), when, where, condition, what happened to a known
/// event, how many alerts a cooldown held back before, confidence, headline, link, the local page about it, id.
/// Two spaces part the fields (`awk -F'  +'`), and never stand inside one; the first four are columns. What is not known is left out.
///
/// ```
/// 2021-12-31 06:13:02Z  DONE        call/hold            United States ↔ Russia         on Thu 2021-12-30  96%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #e5b1c07a42d9
/// 2021-12-31 06:13:02Z  THREATENED  sanction/impose      United States → Russia         if Putin goes ahead with invading Ukraine  91%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #1f0c9a7d33b8
/// 2021-12-31 06:13:02Z  PLANNED     meeting/hold         Russia ↔ United States         on Sun 2022-01-09 – Mon 2022-01-10  in Geneva (CHE)  94%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #77aa20c4e61f
/// 2021-12-31 06:13:02Z  DEMANDED    demand/urge          United States → Russia         88%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #c8d2f4b09e13
/// 2022-01-10 17:40:09Z  CANCELLED   meeting/hold         NATO ↔ Russia                  at Wed 2022-01-12 10:00 Europe/Brussels  in Brussels (BEL)  90%  “NATO calls off Wednesday’s session with Russia”  https://wire.example/a/8812  #0b6e55f2d1aa
/// ```
enum HumanLine {
    /// Unicode scalars, beyond which a field is cut.
    private static let longest = (actors: 80, place: 60, condition: 120, headline: 160)

    static func bytes(_ alert: Alert, clock: LogClock) -> [UInt8] {
        let event = alert.event
        let kind = (event.isNegated ? "not " : "") + "\(event.kind)/\(event.action)"
        var fields = [
            time(alert.recorded, clock),
            padded(event.modality.rawValue.uppercased(), to: 10),
            padded(PlainText.oneLine(kind), to: 19),
            padded(actors(of: event), to: 29),
        ]
        if let time = event.time, !time.isImplied { fields.append(WhenPhrase.text(time)) }
        if let deadline = event.deadline { fields.append("deadline " + WhenPhrase.text(deadline)) }
        if let place = event.place { fields.append("in " + name(of: place)) }
        if let condition = event.condition {
            fields.append(PlainText.oneLine(condition.text, limit: longest.condition))
        }
        if alert.transition != .new { fields.append(step(alert)) }
        if alert.heldBack > 0 { fields.append("and \(alert.heldBack) more held back") }
        fields.append(percentage(event.confidence))
        let headline = alert.article.title.isEmpty ? event.sentence.text : alert.article.title
        fields.append("“\(PlainText.oneLine(headline, limit: longest.headline))”")
        if !alert.article.url.isEmpty { fields.append(link(alert.article.url)) }
        if let page = alert.page { fields.append(link(page)) }
        fields.append("#\(link(alert.id))\n")
        return Array(fields.filter { !$0.isEmpty }.joined(separator: "  ").utf8)
    }

    /// What happened to a known event: `[changed: time 2022-01-10 → 2022-01-12]`.
    private static func step(_ alert: Alert) -> String {
        let changes = alert.changes.map { "\($0.attribute) \($0.from ?? "unknown") → \($0.to ?? "unknown")" }
        let text = ([alert.transition.rawValue] + (changes.isEmpty ? [] : [changes.joined(separator: ", ")]))
        return "[\(PlainText.oneLine(text.joined(separator: ": "), limit: longest.condition))]"
    }

    private static func percentage(_ share: Double) -> String {
        share.isFinite ? "\(Int((min(max(share, 0), 1) * 100).rounded()))%" : "?%"
    }

    private static func padded(_ text: String, to width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.unicodeScalars.count))
    }

    private static func actors(of event: Event) -> String {
        if !event.participants.isEmpty {
            return PlainText.oneLine(names(event.participants).joined(separator: " ↔ "), limit: longest.actors)
        }
        let (who, whom) = (names(event.source).joined(separator: ", "), names(event.target).joined(separator: ", "))
        switch (who.isEmpty, whom.isEmpty) {
        case (true, true): return "–"
        case (false, true): return PlainText.oneLine(who, limit: longest.actors)
        case (true, false): return PlainText.oneLine("→ \(whom)", limit: longest.actors)
        case (false, false): return PlainText.oneLine("\(who) → \(whom)", limit: longest.actors)
        }
    }

    /// Each name once, in order: Biden and the White House are both the United States.
    private static func names(_ actors: [Actor]) -> [String] {
        var seen: Set<String> = []
        return actors.map { $0.name.isEmpty ? $0.text : $0.name }.filter { seen.insert($0).inserted }
    }

    private static func name(of place: Place) -> String {
        let name = PlainText.oneLine(place.name.isEmpty ? place.text : place.name, limit: longest.place)
        return place.country.map { "\(name) (\(PlainText.oneLine($0, limit: 8)))" } ?? name
    }

    /// An address or id without anything that could part it in two or do harm on a terminal: such bytes are percent-encoded.
    private static func link(_ address: String) -> String {
        if address.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) { return address }
        var out: [UInt8] = []
        for scalar in address.unicodeScalars {
            let shown = PlainText.oneLine(String(scalar))
            if shown.unicodeScalars.count == 1 {
                out += Array(shown.utf8)
            } else {
                for byte in String(scalar).utf8 { out += percent(byte) }
            }
        }
        return String(decoding: out, as: UTF8.self)
    }

    private static func percent(_ byte: UInt8) -> [UInt8] {
        let hex = String(byte, radix: 16, uppercase: true)
        return Array(("%" + (byte < 16 ? "0" : "") + hex).utf8)
    }

    /// To the second, with a space where ISO 8601 has a T (RFC 3339 section 5.6 allows it "for the sake of readability").
    private static func time(_ instant: Timestamp, _ clock: LogClock) -> String {
        let offset = clock == .utc ? 0 : localOffset(at: instant)
        let wall = Publication(wall: instant.wall(offset: offset), offset: offset, evidence: .given)
        return wall.description.split(separator: "T").joined(separator: " ")
    }

    /// Seconds east of UTC at that instant, from the system's zone; a pure function of the instant and of the zone in force.
    private static func localOffset(at instant: Timestamp) -> Int {
        var seconds = time_t(instant.seconds)
        var parts = tm()
        return localtime_r(&seconds, &parts) == nil ? 0 : parts.tm_gmtoff
    }
}

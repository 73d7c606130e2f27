public import Model

/// Dates as feeds and pages write them → `Publication`, with the zone as stated.
///
/// Reads RFC 3339 and the W3C profile of ISO 8601 (with its gaps), RFC 822/2822/850 and asctime with obsolete zones and
/// two-digit years, month names of the languages in months.lex, numeric dates, and seconds or milliseconds since 1970.
public struct PublicationReader {
    /// The moment that `text` names, or nil where it names none between 1990 and 2100.
    ///
    /// - Parameters:
    ///   - evidence: where the text was found; kept in the answer.
    ///   - dayFirst: how to read `3/4/2021` where nothing else tells; months first unless said.
    public static func read(_ text: String, evidence: Publication.Evidence, dayFirst: Bool = false) -> Publication? {
        let text = text.collapsed
        guard text.utf8.count >= 4, text.utf8.count <= 120 else { return nil }
        let moment =
            epoch(text) ?? ISODate.read(Array(text.utf8)) ?? WordyDate.read(text, dayFirst: dayFirst)
        guard let moment, (1990..<2100).contains(moment.wall.date.year) else { return nil }
        return Publication(wall: moment.wall, offset: moment.offset, evidence: evidence)
    }

    struct Moment {
        var wall: WallTime
        var offset: Int?
    }

    /// 9–10 digits are seconds since 1970, 12–13 milliseconds; both may have decimals.
    private static func epoch(_ text: String) -> Moment? {
        let whole = text.utf8.prefix(while: \.isDigit)
        let rest = text.utf8.dropFirst(whole.count)
        guard rest.isEmpty || (rest.first == UInt8(ascii: ".") && rest.dropFirst().allSatisfy(\.isDigit)),
            let value = Int64(String(utf8: Array(whole)))
        else { return nil }
        switch whole.count {
        case 9, 10: return Moment(wall: Timestamp(seconds: value).wall(), offset: 0)
        case 12, 13: return Moment(wall: Timestamp(milliseconds: value).wall(), offset: 0)
        default: return nil
        }
    }

    /// Seconds east of UTC of `+0200`, `-08:00`, `+2`, `GMT+2`, `EST`, `Z`; nil for what is no zone.
    static func zone(_ word: some StringProtocol) -> Int? {
        var name = String(word).uppercased()
        name.removeAll { $0 == ":" || $0 == "." || $0 == "(" || $0 == ")" }
        if name.utf8.count > 3, name.hasPrefix("GMT") || name.hasPrefix("UTC") { name.removeFirst(3) }
        if let sign = name.utf8.first, sign == 0x2B || sign == 0x2D {
            let figures = Array(name.utf8.dropFirst())
            guard !figures.isEmpty, figures.count <= 6, figures.allSatisfy(\.isDigit),
                let number = Int(String(utf8: figures.prefix(4)))
            else { return nil }
            let seconds = figures.count <= 2 ? number * 3600 : (number / 100) * 3600 + (number % 100) * 60
            return seconds <= 15 * 3600 ? (sign == 0x2D ? -seconds : seconds) : nil
        }
        // A single military letter is read as UTC (RFC 2822, section 4.3); A and P could end "a.m." and are not words here.
        if name.utf8.count == 1, let letter = name.utf8.first, letter.isLetter { return 0 }
        return DocumentLexicons.zones.table[name]
    }
}

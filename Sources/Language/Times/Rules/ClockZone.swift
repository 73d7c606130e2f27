internal import Model

extension Cursor {
    /// A zone stands here: "GMT", "ET", "Moscow time", "local time", "+0300".
    func isZone() -> Bool {
        var copy = self
        return copy.zone() != nil
    }

    /// The zone after a clock time; "local time" is read and leaves the zone open.
    mutating func zone() -> ZoneName? {
        if token.lexeme == .open {
            // "9 a.m. (BST)": nothing but the zone in the parentheses.
            return attempt { cursor in
                cursor.at += 1
                guard cursor.token.flags.contains(.upper), let zone = cursor.zone(), cursor.accept(.close) else {
                    return nil
                }
                return zone
            }
        }
        let token = token
        if token.flags.contains(.name), token.isCapital, peek(2).lexeme == .time,
            let zone = tables.zones["\(source.word(token)) \(source.word(peek(1)))"]
        {
            at += 3
            return zone
        }
        if token.lexeme == .other, token.flags.contains(.name) {
            guard let zone = tables.zones[source.word(token)] else { return nil }
            if zone.origin == "city" {
                guard peek(1).lexeme == .time else { return nil }
                at += 2
                return zone
            }
            guard token.flags.contains(.upper) || token.isGlued || Cursor.plainZones.contains(source.word(token)) else {
                return nil
            }
            at += 1
            return zone
        }
        // "local time", "Iraqi time": floating.
        if token.lexeme == .other, peek(1).lexeme == .time, !token.isGlued,
            token.isCapital || source.word(token) == "local"
        {
            at += 2
        }
        return nil
    }

    /// Zones that are no words, so that they can stand in small letters.
    private static let plainZones: Set<String> = [
        "gmt", "utc", "pst", "pdt", "edt", "cdt", "mst", "cet", "cest", "bst",
    ]
}

internal import Model

extension Cursor {
    /// A zone stands here: "GMT", "ET", "Moscow time", "local time", "+0300".
    func isZone() -> Bool {
        var copy = self
        return copy.zone() != nil
    }

    /// The zone after a clock time; "local time" is read and leaves the zone open.
    mutating func zone() -> ZoneName? {
        let token = token
        if token.lexeme == .other, token.flags.contains(.name) {
            guard let zone = tables.zones[source.word(token)] else { return nil }
            if zone.origin == "city" {
                guard peek(1).lexeme == .time else { return nil }
                at += 2
                return zone
            }
            guard token.flags.contains(.upper) || token.isGlued else { return nil }
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
}

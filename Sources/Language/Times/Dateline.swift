/// The city that opens an agency's text, "MOSCOW, Jan 10 (Reuters) -": its zone holds for clock times that name none.
enum Dateline {
    /// Nil where the text opens with no city of `zones.lex` in capitals, or no dash follows it.
    static func zone(of text: TimeText, _ zones: ZoneTable) -> ZoneName? {
        guard let first = text.tokens.first, first.flags.contains(.upper), first.width > 2, first.flags.contains(.name),
            text.tokens.prefix(16).contains(where: { isDash($0) })
        else { return nil }
        let second = text.tokens.count > 1 ? text.word(text.tokens[1]) : ""
        guard let zone = zones["\(text.word(first)) \(second)"] ?? zones[text.word(first)], zone.origin == "city" else {
            return nil
        }
        return zone
    }

    private static func isDash(_ token: TimeToken) -> Bool {
        token.lexeme == .dash || token.lexeme == .hyphen || token.lexeme == .mark
    }

    /// Abbreviations that several countries use mean the dateline's zone where that is one of them: IST, CST.
    static func settle(_ phrase: Phrase, _ dateline: ZoneName?) -> Phrase {
        guard let dateline, let city = dateline.iana else { return phrase }
        var phrase = phrase
        switch phrase.meaning {
        case .clock(var clock) where isShared(clock.zone, city):
            clock.zone?.iana = city
            phrase.meaning = .clock(clock)
        case .moment(let day, .clock(var clock)) where isShared(clock.zone, city):
            clock.zone?.iana = city
            phrase.meaning = .moment(day: day, time: .clock(clock))
        default: break
        }
        return phrase
    }

    private static func isShared(_ zone: ZoneName?, _ city: String) -> Bool {
        guard let zone, zone.origin == "stated" else { return false }
        return switch zone.iana {
        case "Asia/Kolkata": city == "Asia/Jerusalem" || city == "Europe/Dublin"
        case "America/Chicago": city == "Asia/Shanghai"
        default: false
        }
    }
}

/// Whether the text writes months before days in figures, told by a date of which only one reading exists.
enum NumericOrder {
    /// Nil where no date tells, or dates contradict each other.
    static func isMonthFirst(_ phrases: [Phrase]) -> Bool? {
        var order: Bool?
        for phrase in phrases {
            guard let told = phrase.meaning.calendar?.isMonthFirst else { continue }
            if let order, order != told { return nil }
            order = told
        }
        return order
    }
}

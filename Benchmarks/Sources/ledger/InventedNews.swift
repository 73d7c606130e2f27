import Model
import Store

/// Articles of invented words: every text its own story, but one in ten a copy of one of the thousand before it.
struct InventedNews {
    static let countries = [
        "USA", "CHN", "RUS", "GBR", "FRA", "DEU", "IND", "JPN", "IRN", "ISR", "UKR", "TUR", "BRA", "ZAF", "EGY", "SAU", "KOR", "PRK",
        "PAK", "AUS", "CAN", "MEX", "ITA", "ESP", "POL", "NLD", "SWE", "NOR", "FIN", "GRC", "NGA", "ETH", "KEN", "COL", "ARG", "CHL",
        "VEN", "PER", "VNM", "THA",
    ]
    private static let acts = [
        ("meeting", "hold", Modality.planned), ("sanction", "impose", .done), ("attack", "strike", .done),
        ("accusation", "condemn", .done), ("demand", "urge", .demanded), ("relations", "expel", .done),
        ("aid", "give", .done), ("threat", "force", .threatened), ("agreement", "sign", .planned), ("visit", "pay", .planned),
    ]
    private var state: UInt64 = 7
    private var event = 0

    /// SplitMix64 (Steele, Lea, Flood 2014).
    private mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        return InventedNews.mixed(state)
    }

    private static func mixed(_ number: UInt64) -> UInt64 {
        var value = (number ^ number >> 30) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
        return value ^ value >> 31
    }

    /// Made once: inventing must not cost more than recording.
    private static let words: [String] = (0..<4_096).map { number in
        let mark = mixed(UInt64(number))
        return String((0..<3 + Int(mark % 6)).map { Character(UnicodeScalar(97 + UInt8(mark >> (8 + 5 * UInt64($0)) % 26))) })
    }

    private mutating func words(_ count: Int) -> String {
        var text = ""
        for _ in 0..<count {
            if !text.isEmpty { text += " " }
            text += InventedNews.words[Int(next() >> 52)]
        }
        return text
    }

    mutating func item(_ number: Int, now: Timestamp) -> ReadItem {
        let isCopy = number > 1_000 && next() % 10 == 0
        let story = isCopy ? UInt64(number) - 1 - next() % 1_000 : UInt64(number)
        let count = 150 + InventedNews.mixed(story) % 400
        let sequences = (0..<(isCopy ? count * 3 / 4 : count)).map { InventedNews.mixed(story << 20 | $0) }
        let text = words(300)
        let article = Alert.Origin(
            source: "outlet", title: words(9),
            url: "https://outlet.example/news/\(number)", published: Publication.firstSeen(now))
        return ReadItem(
            keys: [
                EntryKey(.url, article.url), EntryKey(.id(sourceID: 1), "guid-\(number)"), EntryKey(.content, text),
            ], article: article, text: text, events: number % 5 == 0 ? [invented()] : [],
            sketch: StorySketch(sequences: sequences))
    }

    /// Countries of the top of the list are in the news more often.
    private mutating func actor() -> Actor {
        let share = Double(next() >> 11) / Double(UInt64(1) << 53)
        let country = InventedNews.countries[Int(share * share * Double(InventedNews.countries.count))]
        return Actor(text: country, name: country, country: country, sector: .government, span: 0..<3, entry: "invented")
    }

    private mutating func invented() -> Event {
        let (kind, action, modality) = InventedNews.acts[Int(next() % UInt64(InventedNews.acts.count))]
        let sentence = words(20) + "."
        defer { event += 1 }
        var told = Event(
            id: "event-\(event)", kind: kind, action: action, modality: modality, plover: "CONSULT", cameo: "036",
            participants: [], confidence: 0.9, sentence: Event.Quote(text: sentence, span: 0..<sentence.utf8.count),
            evidence: [], rule: "invented")
        if kind == "meeting" || kind == "agreement" {
            told.participants = [actor(), actor()]
        } else {
            told.source = [actor()]
            told.target = [actor()]
        }
        return told
    }
}

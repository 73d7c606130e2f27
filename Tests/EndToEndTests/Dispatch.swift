/// A short article of our own with one event, which no other dispatch tells.
struct Dispatch: Sendable {
    /// How it is published.
    enum Manner: String, CaseIterable, Sendable {
        /// In a feed, with its whole text.
        case full
        /// In a feed that has only its headline; the text is on a page.
        case teaser
        /// As a link on a listing page.
        case listed
    }

    let number: Int
    let manner: Manner

    private static let countries = [
        ("Kenya", "Kenyan", "Nairobi"), ("Peru", "Peruvian", "Lima"), ("Norway", "Norwegian", "Oslo"),
        ("Japan", "Japanese", "Tokyo"), ("Brazil", "Brazilian", "Brasilia"), ("Egypt", "Egyptian", "Cairo"),
        ("Poland", "Polish", "Warsaw"), ("Vietnam", "Vietnamese", "Hanoi"), ("Chile", "Chilean", "Santiago"),
        ("Portugal", "Portuguese", "Lisbon"), ("Nigeria", "Nigerian", "Abuja"),
        ("Mongolia", "Mongolian", "Ulaanbaatar"),
        ("Cuba", "Cuban", "Havana"), ("Sweden", "Swedish", "Stockholm"), ("Nepal", "Nepalese", "Kathmandu"),
        ("Uruguay", "Uruguayan", "Montevideo"), ("Ghana", "Ghanaian", "Accra"), ("Austria", "Austrian", "Vienna"),
        ("Pakistan", "Pakistani", "Islamabad"), ("Bolivia", "Bolivian", "Sucre"),
    ]

    /// The first so many, the three manners in turn.
    static func all(_ count: Int) -> [Dispatch] {
        (0..<count).map { Dispatch(number: $0, manner: Manner.allCases[$0 % 3]) }
    }

    var slug: String { "dispatch-\(number)" }
    var title: String { "Dispatch number \(number) from \(parties.0.2)" }

    /// A pair of countries, another for every number below 180 of the same template.
    private var parties: ((String, String, String), (String, String, String)) {
        let all = Dispatch.countries
        let index = number / 2
        let (first, step) = (index % all.count, index / all.count + 1)
        return (all[first], all[(first + step) % all.count])
    }

    var paragraphs: [String] {
        let (own, other) = parties
        let news =
            number % 2 == 0
            ? "\(own.0) expelled two \(other.1) diplomats on Monday, a spokesman in \(own.2) said."
            : "\(own.0) and \(other.0) will hold talks in \(own.2) on Friday, a spokesman said."
        return [
            news,
            "The announcement came in a short statement of \(number + 20) words that was read aloud to reporters.",
            "Outside the ministry it rained all morning, and dispatch riders number \(number) sheltered under a tree.",
        ]
    }

    var text: String { paragraphs.joined(separator: "\n\n") }
}

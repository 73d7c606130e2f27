import Model

/// One thing an actors lexicon knows, whatever its file.
struct ActorEntry: Sendable {
    /// What part a match plays when phrases are put together.
    enum Role: Sendable {
        // Owners: they may stand alone and may own an office ("Russian", "Hamas", "Putin's").
        case country, demonym, capital, seat, city, region, person, organization, group, company, media
        // Heads: they say what the owner's thing is.
        case office, institution, force, people
        // Words that help.
        case modifier, former, courtesy, givenName, landmark, hyphenPrefix, hyphenSuffix, blocked
    }

    var role: Role
    /// The thing itself: "Vladimir Putin".
    var entity: String
    /// Its own canonical name; the code's name replaces it where the code is a state's.
    var name: String
    var code: String?
    /// Code under which a place acts, where it is not that of its country.
    var acts: String?
    var sector: Actor.Sector?
    /// When a person held which office; empty for everything else.
    var terms: [Term] = []
    /// For hyphen words: what they make of the name they are joined to.
    var standing: ActorMention.Standing = .actor
    /// Counts only if one of these words stands in the text.
    var near: [String] = []
    /// Does not count if one of these words stands in the text.
    var unless: [String] = []
    /// Counts only straight after one of these words.
    var after: [String] = []
    /// A place or state that people are also called by: Jordan, Chad, Paris.
    var isGivenName = false
    /// Means somebody only with an owner or a name beside it: "jets", "General".
    var needsOwner = false
    /// Not read in a sentence that is all capitals: WHO.
    var isSkippedInCapitals = false
    /// `file:line head`, as `inspect` shows it.
    var source: String

    /// A stretch of office. Days are counted from 1970-01-01, both ends included.
    struct Term: Sendable {
        var from: Int
        var until: Int
        var sector: Actor.Sector?
        var office: String
    }
}

extension ActorEntry.Role {
    var isOwner: Bool {
        switch self {
        case .country, .demonym, .capital, .seat, .city, .region, .person, .organization, .group, .company, .media: true
        default: false
        }
    }

    var isHead: Bool {
        switch self {
        case .office, .institution, .force, .people: true
        default: false
        }
    }

    /// Somewhere on the map.
    var isPlace: Bool {
        switch self {
        case .country, .capital, .seat, .city, .region: true
        default: false
        }
    }

    /// How a match of this role alone is reported; nil for words that only help.
    var kind: ActorMention.Kind? {
        switch self {
        case .country: .country
        case .demonym: .demonym
        case .capital: .capital
        case .seat: .seat
        case .city: .city
        case .region: .region
        case .person: .person
        case .organization, .institution: .organization
        case .group: .group
        case .company: .company
        case .media: .media
        case .office: .office
        case .force: .force
        case .people: .people
        default: nil
        }
    }
}

/// A phrase to look for and the entry it stands for.
struct ActorPhrase: Sendable {
    enum Form: Sendable {
        /// Names the entry wherever it stands.
        case full
        /// A surname that names the entry only once the text has named it in full, or after a title.
        case surname
    }

    var text: String
    var form: Form = .full
    /// A short form of a person's name: "Putin".
    var isShort = false
    /// Index into the lexicon's entries.
    var entry: Int
}

public import Model

/// A phrase of a text that names somebody who may act: "US Secretary of State Antony Blinken", "the Kremlin", "Israeli troops".
public struct ActorMention: Sendable, Hashable {
    /// What the phrase is at heart; a phrase with a known or unknown person's name is a `person`.
    public enum Kind: String, Sendable, CaseIterable {
        case country, demonym, capital, seat, city, region, person, office, organization, group, force, company, media
        /// Somebody by role or number: protesters, rebels, lawmakers.
        case people
    }

    /// Whether the phrase stands for somebody who acts.
    public enum Standing: String, Sendable, CaseIterable {
        case actor
        /// Only colours another word: "pro-Russian", "Iran-backed".
        case modifier
        /// Only says where: "Kyiv-based", "Kabul Airport".
        case place
    }

    /// Indices of the tokens that the phrase touches.
    public var tokens: Range<Int>
    /// UTF-8 byte offsets in the text; narrower than the tokens for a part of a hyphenated token ("US" in "US-Russian").
    public var span: Range<Int>
    public var kind: Kind
    public var standing: Standing
    /// Canonical name of the actor it stands for: "Russia" for Putin, the Kremlin, Moscow and Russian.
    public var name: String
    /// The thing itself: "Vladimir Putin", "Moscow", "State Department", "foreign minister".
    public var entity: String
    /// ISO 3166-1 alpha-3 or a code of organizations.lex; nil when the phrase does not say ("protesters").
    public var country: String?
    public var sector: Actor.Sector?
    /// The code a place acts under where that is not the country it lies in: Brussels acts for the European Union.
    public var acts: String?
    /// The tokens of a person's name within the phrase, known or not; nil when it names nobody.
    public var personTokens: Range<Int>?
    /// Marked "former", "ex-", or known to have left (or not yet entered) office on the date given.
    public var isFormer: Bool
    /// The lexicon lines that matched: "leaders.lex:12 Vladimir Putin".
    public var entry: String
}

/// Somebody who acts or is acted upon.
public struct Actor: Sendable, Hashable {
    /// What an actor is, in CAMEO's role codes as PLOVER keeps them.
    public enum Sector: String, Sendable, CaseIterable {
        case government = "GOV", military = "MIL", rebels = "REB", opposition = "OPP", legislature = "LEG"
        case judiciary = "JUD", police = "COP", business = "BUS", media = "MED", civilians = "CVL"
        case nonGovernmental = "NGO", intergovernmental = "IGO"
    }

    /// As the text names it: "Putin".
    public var text: String
    /// Canonical name of the actor it stands for: "Russia".
    public var name: String
    /// ISO 3166-1 alpha-3, or a code of the actors lexicon (`EUR`, `NTO`, `UNO` …); nil when unknown.
    public var country: String?
    public var sector: Sector?
    /// Where the text names it: UTF-8 byte offsets.
    public var span: Range<Int>
    /// The lexicon entry or the rule that recognised it: `leaders.lex: Vladimir Putin`.
    public var entry: String

    public init(
        text: String, name: String, country: String?, sector: Sector?, span: Range<Int>, entry: String
    ) {
        self.text = text
        self.name = name
        self.country = country
        self.sector = sector
        self.span = span
        self.entry = entry
    }
}

/// Where an event happens or is to happen.
public struct Place: Sendable, Hashable {
    public var text: String
    public var name: String
    /// ISO 3166-1 alpha-3; nil when unknown.
    public var country: String?
    public var span: Range<Int>

    public init(text: String, name: String, country: String?, span: Range<Int>) {
        self.text = text
        self.name = name
        self.country = country
        self.span = span
    }
}

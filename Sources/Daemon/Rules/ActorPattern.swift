public import Model

/// Who somebody must be: a country or one of a group of them, a sector, a name. Every part that is set must hold.
public struct ActorPattern: Sendable, Hashable, ExpressibleByStringLiteral {
    /// Code of a country or of a body that has one (`EUR`).
    public var country: String?
    public var group: CountryGroup?
    public var sectors: Set<Actor.Sector>
    /// As the text or the lexicon names them, lower case; empty: any.
    public var names: Set<String>

    public init(
        country: String? = nil, group: CountryGroup? = nil, sectors: Set<Actor.Sector> = [],
        names: some Sequence<String> = []
    ) {
        self.country = country
        self.group = group
        self.sectors = sectors
        self.names = Set(names.map { $0.lowercased() })
    }

    /// A country by its code.
    public init(stringLiteral code: String) { self.init(country: code) }

    func matches(_ actor: Actor, on day: CivilDate) -> Bool {
        if let country, actor.country != country { return false }
        if let group, !(actor.country.map { group.contains($0, on: day) } ?? false) { return false }
        if !sectors.isEmpty, !(actor.sector.map(sectors.contains) ?? false) { return false }
        return names.isEmpty || names.contains(actor.name.lowercased()) || names.contains(actor.text.lowercased())
    }
}

/// Several patterns of which one is enough, or which must all be met.
public struct ActorList: Sendable, Hashable, ExpressibleByArrayLiteral {
    public var patterns: [ActorPattern]

    public init(_ patterns: [ActorPattern]) { self.patterns = patterns }
    public init(arrayLiteral patterns: ActorPattern...) { self.patterns = patterns }

    /// Whether any of them is met by anybody; an empty list asks for nothing.
    func areAny(_ actors: [Actor], on day: CivilDate) -> Bool {
        patterns.isEmpty || actors.contains { actor in patterns.contains { $0.matches(actor, on: day) } }
    }

    /// Those who meet any of them; nobody where the list asks for nothing.
    func met(by actors: [Actor], on day: CivilDate) -> [Actor] {
        actors.filter { actor in patterns.contains { $0.matches(actor, on: day) } }
    }

    /// Whether each of them is met by somebody of its own: Germany alone is not the EU and NATO in talks.
    func areAll(_ actors: [Actor], on day: CivilDate) -> Bool {
        // Biden and the White House are one party.
        var parties: [String: [Actor]] = [:]
        for actor in actors { parties[actor.country ?? actor.name, default: []].append(actor) }
        let candidates = patterns.map { pattern in
            parties.filter { $0.value.contains { pattern.matches($0, on: day) } }.map(\.key)
        }
        return assign(candidates[...], taken: [])
    }

    private func assign(_ candidates: ArraySlice<[String]>, taken: Set<String>) -> Bool {
        guard let first = candidates.first else { return true }
        return first.contains { !taken.contains($0) && assign(candidates.dropFirst(), taken: taken.union([$0])) }
    }
}

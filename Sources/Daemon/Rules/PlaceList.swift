import Model

/// Where an event must be: names of places, and countries they may lie in.
public struct PlaceList: Sendable, Hashable {
    /// Lower case.
    public let names: Set<String>
    /// Codes.
    public let countries: Set<String>
    public let groups: [CountryGroup]

    public init(names: some Sequence<String>, countries: Set<String> = [], groups: [CountryGroup] = []) {
        self.names = Set(names.map { $0.lowercased() })
        self.countries = countries
        self.groups = groups
    }

    func admits(_ place: Place?, on day: CivilDate) -> Bool {
        guard let place else { return false }
        if names.contains(place.name.lowercased()) || names.contains(place.text.lowercased()) { return true }
        guard let country = place.country else { return false }
        return countries.contains(country) || groups.contains { $0.contains(country, on: day) }
    }
}

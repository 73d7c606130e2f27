import Model

/// Where an event must be: names of places, and countries they may lie in.
public struct PlaceList: Sendable, Hashable {
    /// Lower case.
    public let names: Set<String>
    /// Codes.
    public let countries: Set<String>

    public init(names: some Sequence<String>, countries: Set<String> = []) {
        self.names = Set(names.map { $0.lowercased() })
        self.countries = countries
    }

    func admits(_ place: Place?) -> Bool {
        guard let place else { return false }
        return names.contains(place.name.lowercased()) || names.contains(place.text.lowercased())
            || place.country.map(countries.contains) ?? false
    }
}

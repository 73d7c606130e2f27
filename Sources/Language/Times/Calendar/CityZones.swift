public import Model

/// The zones of cities whose time news tells.
public struct CityZones: Sendable {
    private let table: ZoneTable

    /// - Throws: `LexiconError` when the embedded list cannot be read.
    public init() throws(LexiconError) { table = try ZoneTable() }

    /// The IANA name of a city's zone; nil for one that the list does not have. "Washington, D.C." is in it as "washington".
    public func zone(of city: String) -> String? {
        let name = city.lowercased()
        let first = String(name.prefix { $0 != " " && $0 != "," })
        guard let found = table[name] ?? (CityZones.longer.contains(name) ? table[first] : nil),
            found.origin == "city", !CityZones.regions.contains(name)
        else { return nil }
        return found.iana
    }

    /// Full names of which the list has the first word.
    private static let longer: Set<String> = [
        "washington, d.c.", "washington d.c.", "washington dc", "washington, dc", "addis ababa",
    ]
    /// Zones that the list names like cities, because news does: "Eastern time".
    private static let regions: Set<String> = ["eastern", "central", "mountain", "pacific"]
}

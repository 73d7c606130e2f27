/// The names a configuration may use for kinds, actions, countries and groups of countries, and what they stand for.
public struct Vocabulary: Sendable {
    /// Kinds in the order of the table of kinds, each with its actions.
    public let kinds: [(name: String, actions: [String])]
    /// Countries and groups, each with its canonical name, in the order of names.
    public let countries: [(code: String, name: String)]
    /// Codes with the names that stand for them, lower case.
    private let codes: [String: String]
    /// Everything a country may be called, for near misses.
    let countryNames: [String]
    /// By every name in lower case.
    private var groups: [String: CountryGroup]
    var groupNames: [String] { Set(groups.values.map(\.name)).sorted() }

    /// - Parameters:
    ///   - countries: codes with their names: `("RUS", ["Russia"])`.
    ///   - groups: by every name in lower case.
    public init(
        kinds: [(name: String, actions: [String])], countries: [(code: String, names: [String])],
        groups: [String: CountryGroup] = [:]
    ) {
        self.kinds = kinds
        self.groups = groups
        self.countries = countries.map { (code: $0.code, name: $0.names.first ?? $0.code) }.sorted { $0.name < $1.name }
        var codes: [String: String] = [:]
        for country in countries {
            codes[country.code.lowercased()] = country.code
            for name in country.names { codes[name.lowercased()] = country.code }
        }
        self.codes = codes
        countryNames = countries.flatMap { $0.names + [$0.code] }
    }

    /// The code of a country or group by its code or its name, however written; nil when it is unknown.
    public func country(_ name: String) -> String? { codes[name.lowercased()] }

    /// The group of a name, however written; nil when it is unknown.
    public func group(_ name: String) -> CountryGroup? { groups[name.lowercased()] }

    /// Takes up a group; it replaces one of that name.
    mutating func add(_ group: CountryGroup) { groups[group.name.lowercased()] = group }

    /// Every action, bare and with its kind.
    var actionNames: [String] {
        var seen: Set<String> = []
        let bare = kinds.flatMap(\.actions).filter { seen.insert($0).inserted }
        return bare + kinds.flatMap { kind in kind.actions.map { "\(kind.name).\($0)" } }
    }
}

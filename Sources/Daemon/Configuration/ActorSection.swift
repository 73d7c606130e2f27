import Model

/// Reads who somebody must be, and the groups of countries that may be named for it.
struct ActorSection {
    let vocabulary: Vocabulary

    /// A name, an object with `country`, `sector` and `name`, or a list of these.
    func read(_ reader: ConfigurationReader?) -> ActorList {
        ActorList((reader?.listOrOne() ?? []).compactMap(pattern))
    }

    private func pattern(_ reader: ConfigurationReader) -> ActorPattern? {
        guard reader.isObject else { return country(reader) }
        let keys = ["country", "sector", "name"]
        reader.object(allowing: keys)
        guard keys.contains(where: { reader[$0] != nil }) else {
            reader.refuse(found: "an empty object", expected: "at least one of \(keys.joined(separator: ", "))")
            return nil
        }
        var pattern = reader["country"].flatMap(country) ?? ActorPattern()
        pattern.sectors = Set((reader["sector"]?.listOrOne() ?? []).compactMap(sector))
        pattern.names = Set((reader["name"]?.listOrOne() ?? []).compactMap { $0.string()?.lowercased() })
        return pattern
    }

    /// A country, a body that has a code, or a group.
    private func country(_ reader: ConfigurationReader) -> ActorPattern? {
        guard let name = reader.string() else { return nil }
        if let group = vocabulary.group(name) { return ActorPattern(group: group) }
        if let code = vocabulary.country(name) { return ActorPattern(country: code) }
        reader.refuse(
            expected: "a country or group by its name or code, such as “Russia”, “RUS” or “EUR”",
            suggestion: NearMiss.of(name, among: vocabulary.countryNames + vocabulary.groupNames))
        return nil
    }

    /// The code of a country.
    func code(_ reader: ConfigurationReader) -> String? {
        guard let name = reader.string() else { return nil }
        if let code = vocabulary.country(name) { return code }
        reader.refuse(
            expected: "a country by its name or code, such as “United States” or “USA”",
            suggestion: NearMiss.of(name, among: vocabulary.countryNames))
        return nil
    }

    /// A sector by PLOVER's code or in words: `MIL`, `military`.
    private func sector(_ reader: ConfigurationReader) -> Actor.Sector? {
        let all = Actor.Sector.allCases
        guard let name = reader.oneOf(all.map(\.rawValue) + all.map { "\($0)" }) else { return nil }
        return all.first { $0.rawValue == name || "\($0)" == name }
    }

    /// Any name may be a place; one that is a country's or a group's also stands for all that lies in it.
    func places(_ reader: ConfigurationReader) -> PlaceList {
        let names = reader.listOrOne().compactMap { $0.string() }
        return PlaceList(
            names: names, countries: Set(names.compactMap(vocabulary.country)),
            groups: names.compactMap(vocabulary.group))
    }

    // MARK: Groups

    /// The vocabulary with the groups of a configuration: an object from names to lists of countries and groups named before.
    static func adding(_ reader: ConfigurationReader, to vocabulary: Vocabulary) -> Vocabulary {
        var vocabulary = vocabulary
        var own: Set<String> = []
        for (name, value) in reader.members() ?? [] {
            if vocabulary.country(name) != nil {
                value.refuse(found: "the name of a country or body, “\(name)”", expected: "a name of the group's own")
                continue
            }
            if !own.insert(name.lowercased()).inserted {
                value.refuse(found: "the group “\(name)” a second time", expected: "each group once")
                continue
            }
            guard let elements = value.list() else { continue }
            if elements.isEmpty { value.refuse(found: "no countries", expected: "at least one") }
            let section = ActorSection(vocabulary: vocabulary)
            let members = elements.compactMap(section.country).flatMap { pattern in
                pattern.group?.members ?? [CountryGroup.Member(country: pattern.country ?? "")]
            }
            vocabulary.add(CountryGroup(name: name, members: members))
        }
        return vocabulary
    }
}

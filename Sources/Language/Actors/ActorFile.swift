import Model

/// One actors lexicon read into entries and the phrases that name them. The first line says which format it is.
struct ActorFile: Sendable {
    private(set) var entries: [ActorEntry] = []
    private(set) var phrases: [ActorPhrase] = []
    /// Codes and the names they stand for, where this file defines them: "RUS" is Russia.
    private(set) var codes: [(code: String, name: String, line: Int)] = []
    let name: String

    /// Keys of every format: other names, and what must stand beside a name for it to count.
    private static let common: Set<String> = ["also", "near", "unless", "after", "traits"]

    /// Formats and the keys each allows besides the common ones.
    static let formats: [String: Set<String>] = [
        "country 1": ["code", "adjective", "people", "capital", "seat", "status"],
        "place 1": ["in", "acts", "kind", "adjective", "people"],
        "person 1": ["country", "sector", "term", "short", "surname", "name"],
        "office 1": ["kind", "sector", "country"],
        "organization 1": ["code", "country", "sector", "kind", "adjective"],
        "notactor 1": [],
        "actor-words 1": ["kind", "standing"],
    ]

    /// Reads a lexicon of any of the formats.
    ///
    /// - Throws: `LexiconError` with file and line: unknown format or key, a value that means nothing.
    init(name: String, text: String) throws(LexiconError) {
        self.name = name
        let first = text.prefix { $0 != "\n" }
        let marker = "# format: "
        let format = first.hasPrefix(marker) ? String(first.dropFirst(marker.count)) : ""
        guard let keys = ActorFile.formats[format] else {
            let known = ActorFile.formats.keys.sorted().joined(separator: ", ")
            throw LexiconError(file: name, line: 1, reason: "unknown format “\(format)”; known: \(known)")
        }
        let file = try LexiconFile(name: name, text: text, format: format, keys: keys.union(ActorFile.common))
        for line in file.lines {
            switch format {
            case "country 1": try readCountry(line)
            case "place 1": try readPlace(line)
            case "person 1": try readPerson(line)
            case "office 1": try readOffice(line)
            case "organization 1": try readOrganization(line)
            case "notactor 1": add(entry(line, .blocked, code: nil), [line.head] + line["also"])
            default: try readWord(line)
            }
        }
    }

    private mutating func readCountry(_ line: LexiconFile.Line) throws(LexiconError) {
        let code = try required("code", line)
        codes.append((code, line.head, line.number))
        add(entry(line, .country, code: code), [line.head] + line["also"])
        add(entry(line, .demonym, code: code), line["adjective"] + line["people"])
        for (key, role) in [("capital", ActorEntry.Role.capital), ("seat", .seat)] {
            for value in line[key] {
                var place = entry(line, role, code: code)
                place.entity = value
                place.sector = .government
                (place.near, place.unless, place.isGivenName) = ([], [], false)
                add(place, [value])
            }
        }
    }

    private mutating func readPlace(_ line: LexiconFile.Line) throws(LexiconError) {
        let kinds: [String: ActorEntry.Role] = ["city": .city, "region": .region, "capital": .capital, "seat": .seat]
        let role = try choice("kind", line, kinds) ?? .city
        var place = entry(line, role, code: line["in"].first)
        if role == .capital || role == .seat { place.sector = .government }
        place.acts = line["acts"].first
        add(place, [line.head] + line["also"])
        let forms = line["adjective"] + line["people"]
        if !forms.isEmpty { add(entry(line, .demonym, code: line["in"].first), forms) }
    }

    private mutating func readPerson(_ line: LexiconFile.Line) throws(LexiconError) {
        var person = entry(line, .person, code: line["country"].first)
        person.sector = try sector(line) ?? .government
        person.name = line["name"].first ?? person.name
        for text in line["term"] { person.terms.append(try ActorTerm.read(text, line: line, file: name)) }
        add(person, [line.head] + line["also"])
        let index = entries.count - 1
        for text in line["short"] { phrases.append(ActorPhrase(text: text, isShort: true, entry: index)) }
        for text in line["surname"] {
            phrases.append(ActorPhrase(text: text, form: .surname, isShort: true, entry: index))
        }
    }

    private mutating func readOffice(_ line: LexiconFile.Line) throws(LexiconError) {
        let kinds: [String: ActorEntry.Role] = [
            "office": .office, "institution": .institution, "force": .force, "people": .people,
        ]
        let role = try choice("kind", line, kinds) ?? .office
        var head = entry(line, role, code: line["country"].first)
        head.sector = try sector(line)
        add(head, [line.head] + line["also"])
    }

    private mutating func readOrganization(_ line: LexiconFile.Line) throws(LexiconError) {
        let kinds: [String: ActorEntry.Role] = [
            "organization": .organization, "group": .group, "company": .company, "media": .media,
        ]
        let role = try choice("kind", line, kinds) ?? .organization
        if let code = line["code"].first { codes.append((code, line.head, line.number)) }
        var body = entry(line, role, code: line["code"].first ?? line["country"].first)
        let usual: [ActorEntry.Role: Actor.Sector] = [.group: .rebels, .company: .business, .media: .media]
        body.sector = try sector(line) ?? usual[role]
        add(body, [line.head] + line["also"])
        guard !line["adjective"].isEmpty else { return }
        body.role = .demonym
        add(body, line["adjective"])
    }

    private mutating func readWord(_ line: LexiconFile.Line) throws(LexiconError) {
        let kinds: [String: ActorEntry.Role] = [
            "modifier": .modifier, "former": .former, "courtesy": .courtesy, "given": .givenName,
            "landmark": .landmark, "prefix": .hyphenPrefix, "suffix": .hyphenSuffix,
        ]
        guard let role = try choice("kind", line, kinds) else {
            throw LexiconError(file: name, line: line.number, reason: "the line needs a “kind”")
        }
        var word = entry(line, role, code: nil)
        let standings = Dictionary(uniqueKeysWithValues: ActorMention.Standing.allCases.map { ($0.rawValue, $0) })
        word.standing = try choice("standing", line, standings) ?? .actor
        add(word, [line.head] + line["also"])
    }

    private mutating func add(_ entry: ActorEntry, _ texts: [String]) {
        entries.append(entry)
        for text in texts { phrases.append(ActorPhrase(text: text, entry: entries.count - 1)) }
    }

    private func entry(_ line: LexiconFile.Line, _ role: ActorEntry.Role, code: String?) -> ActorEntry {
        let file = name.split(separator: "/").last.map(String.init) ?? name
        return ActorEntry(
            role: role, entity: line.head, name: line.head, code: code, near: line["near"], unless: line["unless"],
            after: line["after"], isGivenName: line["traits"].contains("given-name"),
            needsOwner: line["traits"].contains("needs-owner"),
            isSkippedInCapitals: line["traits"].contains("not-in-capitals"),
            source: "\(file):\(line.number) \(line.head)")
    }

    private func required(_ key: String, _ line: LexiconFile.Line) throws(LexiconError) -> String {
        guard let value = line[key].first else {
            throw LexiconError(file: name, line: line.number, reason: "the line needs “\(key)”")
        }
        return value
    }

    private func sector(_ line: LexiconFile.Line) throws(LexiconError) -> Actor.Sector? {
        try choice("sector", line, ActorFile.sectors)
    }

    private static let sectors = Dictionary(uniqueKeysWithValues: Actor.Sector.allCases.map { ($0.rawValue, $0) })

    private func choice<Value>(_ key: String, _ line: LexiconFile.Line, _ values: [String: Value])
        throws(LexiconError) -> Value?
    {
        guard let text = line[key].first else { return nil }
        guard let value = values[text] else {
            let allowed = values.keys.sorted().joined(separator: ", ")
            throw LexiconError(
                file: name, line: line.number, reason: "“\(key)” is “\(text)”; it must be one of: \(allowed)")
        }
        return value
    }
}

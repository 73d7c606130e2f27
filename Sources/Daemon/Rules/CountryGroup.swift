public import Model

/// Countries that a rule names together: shipped with their dates of membership, or the user's own.
public struct CountryGroup: Sendable, Hashable {
    public struct Member: Sendable, Hashable {
        /// Code of the country.
        public var country: String
        /// First day in it, and first day out of it; nil: always.
        public var from: CivilDate?
        public var until: CivilDate?

        public init(country: String, from: CivilDate? = nil, until: CivilDate? = nil) {
            self.country = country
            self.from = from
            self.until = until
        }
    }

    public var name: String
    public var members: [Member]

    public init(name: String, members: [Member]) {
        self.name = name
        self.members = members
    }

    /// Whether a country belongs to it on a day.
    public func contains(_ country: String, on day: CivilDate) -> Bool {
        members.contains { member in
            member.country == country && (member.from.map { $0 <= day } ?? true)
                && (member.until.map { day < $0 } ?? true)
        }
    }
}

extension CountryGroup {
    /// The groups that come with Tocsin, each under all its names in lower case (`Daemon/groups.lex`).
    ///
    /// - Parameter isCountry: whether a code is known.
    /// - Throws: `LexiconError` with file and line where a member cannot be read.
    public static func embedded(isCountry: (String) -> Bool) throws(LexiconError) -> [String: CountryGroup] {
        let name = "Daemon/groups.lex"
        let file = try LexiconFile(
            name: name, text: EmbeddedFile(name).text, format: "groups 1", keys: ["also", "of"])
        var groups: [String: CountryGroup] = [:]
        for line in file.lines {
            var group = CountryGroup(name: line.head, members: [])
            for text in line["of"] {
                guard let member = Member(text), isCountry(member.country) else {
                    throw LexiconError(file: name, line: line.number, reason: "“\(text)” is no member with its dates")
                }
                group.members.append(member)
            }
            for alias in [line.head] + line["also"] {
                guard groups.updateValue(group, forKey: alias.lowercased()) == nil else {
                    throw LexiconError(file: name, line: line.number, reason: "“\(alias)” is a group already")
                }
            }
        }
        return groups
    }
}

extension CountryGroup.Member {
    /// `FRA`, `FRA 1958-01-01`, `GBR 1973-01-01..2020-02-01`: from the first day, to before the second.
    fileprivate init?(_ text: String) {
        let parts = text.split(separator: " ")
        guard let code = parts.first, parts.count <= 2 else { return nil }
        self.init(country: String(code))
        guard parts.count == 2 else { return }
        let dates = parts[1].split(separator: ".", omittingEmptySubsequences: false).filter { !$0.isEmpty }
        guard let first = dates.first, let from = CivilDate(iso: String(first)) else { return nil }
        self.from = from
        guard dates.count == 2 else { return }
        guard let until = CivilDate(iso: String(dates[1])), from < until else { return nil }
        self.until = until
    }
}

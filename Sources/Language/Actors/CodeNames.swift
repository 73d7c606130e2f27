/// Every code that stands for a state or a body of its own, with the names it goes by, the canonical one first.
struct CodeNames: Sendable {
    private var order: [String] = []
    private var names: [String: [String]] = [:]

    mutating func take(_ file: ActorFile) {
        for (code, name, _) in file.codes {
            if names[code] == nil { order.append(code) }
            names[code, default: []].append(name)
        }
        for phrase in file.phrases where phrase.form == .full && !phrase.isShort {
            let entry = file.entries[phrase.entry]
            guard let code = entry.code, entry.role == .country || names[code]?.contains(entry.name) == true,
                names[code]?.contains(phrase.text) == false
            else { continue }
            names[code]?.append(phrase.text)
        }
    }

    var all: [(code: String, names: [String])] { order.map { ($0, names[$0] ?? []) } }
}

extension ActorLexicon {
    /// Every code that stands for a state or a body of its own, with the names it goes by, the canonical one first: what people may
    /// write where a country is asked for.
    public var codes: [(code: String, names: [String])] { namesOfCodes.all }
}

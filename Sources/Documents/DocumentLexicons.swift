public import Model

/// The word lists of this room, read once from what is embedded in the binary.
public enum DocumentLexicons {
    /// Reads every list; a fault in one leaves its readers with an empty list, so ask at the start.
    ///
    /// - Throws: `LexiconError` with file and line.
    public static func check() throws(LexiconError) {
        let faults = [
            zones.fault, months.fault, tracking.fault, namespaces.fault, boilerplate.fault, metas.fault, walls.fault,
            words.fault,
        ]
        for fault in faults {
            if let fault { throw fault }
        }
    }

    struct Loaded<Table: Sendable>: Sendable {
        let table: Table
        let fault: LexiconError?

        init(_ name: String, _ format: String, keys: Set<String>, empty: Table, read: (LexiconFile) -> Table) {
            do throws(LexiconError) {
                let text = try EmbeddedFile("Documents/\(name)").text
                table = read(try LexiconFile(name: "Documents/\(name)", text: text, format: format, keys: keys))
                fault = nil
            } catch {
                table = empty
                fault = error
            }
        }
    }

    /// Zone abbreviation, capitals → seconds east of UTC.
    static let zones = Loaded("zones.lex", "zones 1", keys: ["offset"], empty: [String: Int]()) { file in
        var table: [String: Int] = [:]
        for line in file.lines {
            let figures = line["offset"].first?.utf8.filter(\.isDigit).map { Int($0 - 48) } ?? []
            guard figures.count == 4 else { continue }
            let seconds = (figures[0] * 10 + figures[1]) * 3600 + (figures[2] * 10 + figures[3]) * 60
            table[line.head] = line["offset"].first?.hasPrefix("-") == true ? -seconds : seconds
        }
        return table
    }

    /// Name of a month, small letters → 1…12.
    static let months = Loaded("months.lex", "months 1", keys: ["names"], empty: [String: Int]()) { file in
        var table: [String: Int] = [:]
        for line in file.lines {
            for name in line["names"] where table[name] == nil { table[name] = Int(line.head) }
        }
        return table
    }

    static let tracking = Loaded("tracking.lex", "tracking 1", keys: ["hosts"], empty: TrackingParameters()) {
        TrackingParameters(lines: $0.lines)
    }

    static let namespaces = Loaded(
        "namespaces.lex", "namespaces 1", keys: ["uris", "prefixes"], empty: Namespaces()
    ) {
        Namespaces(lines: $0.lines)
    }

    static let metas = Loaded("metas.lex", "metas 1", keys: ["as"], empty: MetaNames()) {
        MetaNames(lines: $0.lines)
    }

    static let walls = Loaded("walls.lex", "walls 1", keys: ["as"], empty: WallWords()) { WallWords(lines: $0.lines) }

    static let words = Loaded("words.lex", "words 1", keys: ["pieces"], empty: WordWeights()) {
        WordWeights(lines: $0.lines)
    }

    static let boilerplate = Loaded(
        "boilerplate.lex", "boilerplate 1", keys: BoilerplateWords.keys, empty: BoilerplateWords()
    ) {
        BoilerplateWords(lines: $0.lines)
    }
}

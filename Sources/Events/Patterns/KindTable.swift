public import Model

/// The table of kinds: every kind and action there is, with its PLOVER and CAMEO codes (`Lexicons/kinds.lex`).
public struct KindTable: Sendable {
    /// What one kind.action is called in the codebooks.
    public struct Entry: Sendable {
        public let kind: String
        public let action: String
        /// The participants stand side by side; there is no source and no target.
        public let isMutual: Bool
        let codes: [String: String]
    }

    /// In the order of the file.
    public let entries: [Entry]
    private let index: [String: Int]

    init(file: LexiconFile) throws(LexiconError) {
        var entries: [Entry] = []
        var index: [String: Int] = [:]
        for line in file.lines {
            let parts = line.head.split(separator: ".")
            guard parts.count == 2 else {
                throw LexiconError(file: file.name, line: line.number, reason: "“\(line.head)” should read kind.action")
            }
            var codes: [String: String] = [:]
            for field in line.fields { codes[field.key] = field.values.first }
            index[line.head] = entries.count
            entries.append(
                Entry(
                    kind: String(parts[0]), action: String(parts[1]), isMutual: line["mutual"] == ["yes"],
                    codes: codes))
        }
        self.entries = entries
        self.index = index
    }

    static let keys: Set<String> = [
        "plover", "cameo", "mutual", "planned", "cancelled", "denied", "threatened.cameo", "planned.cameo",
        "denied.cameo",
    ]

    /// The table that is part of the binary.
    ///
    /// - Throws: `LexiconError` when the embedded file does not read; tests keep that from happening.
    public static func embedded() throws(LexiconError) -> KindTable {
        let file = try EmbeddedFile("Events/kinds.lex")
        return try KindTable(file: LexiconFile(name: file.name, text: file.text, format: "kinds 1", keys: keys))
    }

    public subscript(kind: String, action: String) -> Entry? { index["\(kind).\(action)"].map { entries[$0] } }

    /// Names of all kinds, once each.
    public var kinds: [String] { entries.reduce(into: []) { if $0.last != $1.kind { $0.append($1.kind) } } }
}

extension KindTable.Entry {
    /// PLOVER root. Threats and demands are coded as such, whatever they threaten or demand (ontology: THREATEN, REQUEST).
    ///
    /// - Parameter own: what the line of the trigger has instead of the table's, for the act done.
    func plover(_ modality: Modality, own: String? = nil) -> String {
        switch modality {
        case .threatened where kind != "demand": "THREATEN"
        case .demanded where kind != "demand": "REQUEST"
        case .planned: codes["planned"] ?? own ?? codes["plover"] ?? ""
        case .cancelled: codes["cancelled"] ?? own ?? codes["plover"] ?? ""
        case .denied: codes["denied"] ?? own ?? codes["plover"] ?? ""
        default: own ?? codes["plover"] ?? ""
        }
    }

    /// CAMEO code, with the modality's own where the table gives one.
    func cameo(_ modality: Modality, own: String? = nil) -> String {
        codes["\(modality.rawValue).cameo"] ?? own ?? codes["cameo"] ?? ""
    }
}

import Model

/// Words by which walls before articles, and live blogs, are told (walls.lex).
struct WallWords: Sendable {
    private(set) var paywall = PhraseList()
    private(set) var consent = PhraseList()
    private(set) var challenge = PhraseList()
    private var classes: [String: ClassPhrases] = [:]

    init() {}

    init(lines: [LexiconFile.Line]) {
        for line in lines {
            for use in line["as"] {
                switch use {
                case "paywall": paywall.add(line.head)
                case "consent": consent.add(line.head)
                case "challenge": challenge.add(line.head)
                default: classes[use, default: ClassPhrases()].add(line.head, role: 1)
                }
            }
        }
    }

    /// Whether a class, an id or a path holds the words of a use: `paywall-class`, `live-class`.
    func names(_ use: String, _ value: ArraySlice<UInt8>) -> Bool { (classes[use]?.roles(of: value) ?? 0) != 0 }
}

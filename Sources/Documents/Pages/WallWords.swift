import Model

/// Words by which walls before articles are told (walls.lex).
struct WallWords: Sendable {
    private(set) var paywall = PhraseList()
    private(set) var consent = PhraseList()
    private(set) var challenge = PhraseList()

    init() {}

    init(lines: [LexiconFile.Line]) {
        for line in lines {
            for use in line["as"] {
                switch use {
                case "paywall": paywall.add(line.head)
                case "consent": consent.add(line.head)
                case "challenge": challenge.add(line.head)
                default: break
                }
            }
        }
    }
}

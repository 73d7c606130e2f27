import Model

/// What each name of a `meta` element is used for (metas.lex).
struct MetaNames: Sendable {
    /// Name → use and rank; a lower rank counts more.
    private(set) var uses: [String: (use: String, rank: Int)] = [:]

    init() {}

    init(lines: [LexiconFile.Line]) {
        for line in lines { uses[line.head] = (line["as"].first ?? "", line.number) }
    }
}

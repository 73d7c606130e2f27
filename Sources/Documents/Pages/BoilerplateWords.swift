import Model

/// Words of classes, ids and headings that tell content from what surrounds it (boilerplate.lex).
struct BoilerplateWords: Sendable {
    static let keys: Set<String> = ["as"]
    init() {}
    init(lines: [LexiconFile.Line]) {}
}

import Model

/// The names behind the numbers of the models: tags as `VBD VERB`, relations as `nsubj:pass`.
struct GrammarNames: Sendable {
    let tags: [String]
    let classes: [WordClass]
    let relations: [String]

    /// Reads the list that training writes beside the models, in the order of their numbers.
    init(_ file: ModelFile) throws(LexiconError) {
        let lines = try LexiconFile(
            name: file.name, text: file.text, format: "grammar-names 1", keys: ["tag", "relation"]
        ).lines
        var tags: [String] = []
        var classes: [WordClass] = []
        var relations: [String] = []
        for line in lines {
            if let tag = line["tag"].first {
                let parts = tag.split(separator: " ")
                guard parts.count == 2, let kind = WordClass(name: String(parts[1])) else {
                    throw LexiconError(file: file.name, line: line.number, reason: "“\(tag)” is no tag and class")
                }
                tags.append(String(parts[0]))
                classes.append(kind)
            }
            relations += line["relation"]
        }
        self.tags = tags
        self.classes = classes
        self.relations = relations
    }
}

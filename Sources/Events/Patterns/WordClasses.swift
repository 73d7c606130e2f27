import Model

/// Named lists of words that trigger lines share: `@measures` for sanction, embargo, … (`Lexicons/classes.lex`).
struct WordClasses: Sendable {
    private let members: [String: [String]]

    /// Kinds of actors, which the matcher knows itself.
    static let reserved: Set<String> = ["@force", "@person", "@people", "@organization", "@place", "@any"]

    static func embedded() throws(LexiconError) -> WordClasses {
        let file = try EmbeddedFile("Events/classes.lex")
        let lexicon = try LexiconFile(name: file.name, text: file.text, format: "classes 1", keys: ["words"])
        var members: [String: [String]] = [:]
        for line in lexicon.lines {
            guard line.head.hasPrefix("@"), !reserved.contains(line.head), members[line.head] == nil else {
                throw LexiconError(file: file.name, line: line.number, reason: "“\(line.head)” is no new class name")
            }
            var words: [String] = []
            for word in line["words"] {
                guard word.hasPrefix("@"), !reserved.contains(word) else {
                    words.append(word)
                    continue
                }
                guard let inner = members[word] else {
                    throw LexiconError(file: file.name, line: line.number, reason: "“\(word)” is not declared above")
                }
                words += inner
            }
            members[line.head] = words
        }
        return WordClasses(members: members)
    }

    /// Names of all classes.
    var names: Set<String> { Set(members.keys) }

    /// The values with every class replaced by its words; nil at a class that nobody declared.
    func expanded(_ values: [String]) -> [String]? {
        var found: [String] = []
        for value in values {
            if !value.hasPrefix("@") || WordClasses.reserved.contains(value) {
                found.append(value)
            } else if let words = members[value] {
                found += words
            } else {
                return nil
            }
        }
        return found
    }
}

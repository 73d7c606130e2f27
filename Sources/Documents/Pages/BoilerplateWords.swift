import Model

/// Words of classes, ids and headings that tell content from what surrounds it (boilerplate.lex).
struct BoilerplateWords: Sendable {
    static let keys: Set<String> = ["as"]

    struct Roles: OptionSet, Hashable {
        let rawValue: UInt8
        static let clutter = Roles(rawValue: 1)
        static let content = Roles(rawValue: 2)
        static let caption = Roles(rawValue: 4)
        static let byline = Roles(rawValue: 8)
        static let meta = Roles(rawValue: 16)
    }

    /// First word of a phrase → phrases as words.
    private var phrases: [String: [(words: [String], role: Roles.RawValue)]] = [:]
    private(set) var headings: Set<String> = []

    init() {}

    init(lines: [LexiconFile.Line]) {
        let roles: [String: Roles] = [
            "clutter": .clutter, "content": .content, "caption": .caption, "byline": .byline, "meta": .meta,
        ]
        for line in lines {
            for use in line["as"] {
                if use == "heading" {
                    headings.insert(line.head)
                } else if let role = roles[use] {
                    let words = line.head.split(separator: "-").map(String.init)
                    phrases[words[0], default: []].append((words, role.rawValue))
                }
            }
        }
    }

    /// What a class or id attribute says of its element.
    func roles(of names: String) -> Roles {
        var roles: Roles = []
        for token in names.utf8.split(whereSeparator: \.isSpace) where token.count < 80 {
            let words = BoilerplateWords.words(Array(token))
            for (index, word) in words.enumerated() {
                for phrase in phrases[word] ?? [] where words[index...].starts(with: phrase.words) {
                    roles.formUnion(Roles(rawValue: phrase.role))
                }
            }
        }
        return roles
    }

    /// `relatedPosts_box-2` → related, posts, box, 2.
    private static func words(_ token: [UInt8]) -> [String] {
        var words: [String] = []
        var word: [UInt8] = []
        for (index, byte) in token.enumerated() {
            let isWordByte = byte.isLetter || byte.isDigit || byte >= 0x80
            let isCapital = byte >= 0x41 && byte <= 0x5A
            let followsSmall = index > 0 && token[index - 1] >= 0x61 && token[index - 1] <= 0x7A
            if !isWordByte || (isCapital && followsSmall), !word.isEmpty {
                words.append(String(utf8: word))
                word = []
            }
            if isWordByte { word.append(byte.lowered) }
        }
        if !word.isEmpty { words.append(String(utf8: word)) }
        return words
    }
}

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
        /// Written by others or about other things: comments, consent, related stories. Dropped even when long.
        static let foreign = Roles(rawValue: 32)
    }

    /// First word of a phrase → phrases as words.
    private var phrases: [String: [(words: [String], role: Roles.RawValue)]] = [:]
    /// Lines that open what is not the article; those with a star are matched by their start.
    private var headings: Set<String> = []
    private var headingStarts: [String] = []
    /// Lines after which nothing of the article comes.
    private var ends: Set<String> = []
    private var notices: [[UInt8]] = []
    private var bylineStarts: [String] = []
    private var commentStarts: [String] = []

    init() {}

    init(lines: [LexiconFile.Line]) {
        let roles: [String: Roles] = [
            "clutter": .clutter, "content": .content, "caption": .caption, "byline": .byline, "meta": .meta,
            "foreign": .foreign,
        ]
        for line in lines {
            for use in line["as"] {
                switch use {
                case "heading" where line.head.hasSuffix("*"): headingStarts.append(String(line.head.dropLast()))
                case "heading": headings.insert(line.head)
                case "end": ends.insert(line.head)
                case "notice": notices.append(Array(line.head.utf8))
                case "comment-start": commentStarts.append(line.head)
                case "byline-start": bylineStarts.append(line.head + " ")
                default: break
                }
                if let role = roles[use] {
                    let words = line.head.split(separator: "-").map(String.init)
                    phrases[words[0], default: []].append((words, role.rawValue))
                }
            }
        }
    }

    enum Line { case text, heading, end }

    /// What a short line that stands alone is: part of the text, or what opens something else.
    func kind(of line: String) -> Line {
        let lowered = line.lowercased()
        let start = lowered.drop { !$0.isLetter }
        let bare = String(start.reversed().drop { !$0.isLetter }.reversed())
        if ends.contains(bare) { return .end }
        if headings.contains(bare) { return .heading }
        guard !lowered.hasSuffix("."), !lowered.hasSuffix("!"), !lowered.hasSuffix("?") else { return .text }
        return headingStarts.contains { start.hasPrefix($0) } ? .heading : .text
    }

    /// Whether a text speaks of the site instead of its subject: cookies, subscriptions, rights.
    func isNotice(_ text: [UInt8]) -> Bool {
        let lowered = String(utf8: text).lowercased()
        let bytes = Array(lowered.utf8)
        return notices.contains { BoilerplateWords.holds(bytes, $0) }
    }

    private static func holds(_ bytes: [UInt8], _ phrase: [UInt8]) -> Bool {
        guard let first = phrase.first, bytes.count >= phrase.count else { return false }
        for at in 0...(bytes.count - phrase.count) where bytes[at] == first {
            if bytes[at..<(at + phrase.count)].elementsEqual(phrase) { return true }
        }
        return false
    }

    /// "Posted by: somebody on 4:05pm Tue 1 Jan": the head of a reader's comment.
    func startsComment(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return lowered.utf8.contains(where: \.isDigit) && commentStarts.contains { lowered.hasPrefix($0) }
    }

    /// "By Jane Doe" and its like.
    func startsByline(_ line: String) -> Bool {
        let lowered = line.lowercased()
        return bylineStarts.contains { lowered.hasPrefix($0) }
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

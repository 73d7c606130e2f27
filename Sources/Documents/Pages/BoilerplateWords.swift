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
        /// Calls its element a live blog.
        static let live = Roles(rawValue: 64)
        static let paywall = Roles(rawValue: 128)
    }

    private var phrases = ClassPhrases()
    private var landmarks: Set<UInt64> = []
    /// Lines that open what is not the article; those with a star are matched by their start.
    private var headings: Set<String> = []
    private var headingStarts: [String] = []
    /// Lines after which nothing of the article comes.
    private var ends: Set<String> = []
    private var notices = PhraseList()
    private var changes = PhraseList()
    private var captions = PhraseList()
    private var bylineStarts: [String] = []
    private var commentStarts: [String] = []

    init() {}

    init(lines: [LexiconFile.Line]) {
        let roles: [String: Roles] = [
            "clutter": .clutter, "content": .content, "caption": .caption, "byline": .byline, "meta": .meta,
            "foreign": .foreign, "live": .live, "paywall": .paywall,
        ]
        for line in lines {
            for use in line["as"] {
                switch use {
                case "heading" where line.head.hasSuffix("*"): headingStarts.append(String(line.head.dropLast()))
                case "heading": headings.insert(line.head)
                case "end": ends.insert(line.head)
                case "notice": notices.add(line.head)
                case "change": changes.add(line.head)
                case "caption-start": captions.add(line.head)
                case "landmark": landmarks.insert(WordHash.of(line.head.utf8))
                case "comment-start": commentStarts.append(line.head)
                case "byline-start": bylineStarts.append(line.head + " ")
                default: break
                }
                if let role = roles[use] { phrases.add(line.head, role: role.rawValue) }
            }
        }
    }

    enum Line { case text, heading, end }

    /// What a short line that stands alone is: part of the text, or what opens something else.
    func kind(of line: String) -> Line {
        let lowered = line.lowercased()
        let scalars = lowered.unicodeScalars
        guard let first = scalars.firstIndex(where: \.properties.isAlphabetic),
            let last = scalars.lastIndex(where: \.properties.isAlphabetic)
        else { return .text }
        let start = lowered[first...]
        let bare = String(lowered[first...last])
        if ends.contains(bare) { return .end }
        if headings.contains(bare) { return .heading }
        guard !lowered.hasSuffix("."), !lowered.hasSuffix("!"), !lowered.hasSuffix("?") else { return .text }
        return headingStarts.contains { start.hasPrefix($0) } ? .heading : .text
    }

    /// Whether a text speaks of the site instead of its subject: cookies, subscriptions, rights.
    func isNotice(_ text: [UInt8]) -> Bool { notices.occurs(in: text) }

    /// "Photo: somebody", "Figure 4: …".
    func startsCaption(_ text: [UInt8]) -> Bool { captions.starts(text) }

    /// Whether a date line tells when the text was changed and nothing else.
    func speaksOfChange(_ line: String) -> Bool { changes.starts(Array(line.utf8)) }

    /// Whether a `role` attribute calls its element something beside the content.
    func isLandmark(_ role: ArraySlice<UInt8>) -> Bool { landmarks.contains(WordHash.of(role.lazy.map(\.lowered))) }

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
    func roles(of names: ArraySlice<UInt8>) -> Roles { Roles(rawValue: phrases.roles(of: names)) }
}

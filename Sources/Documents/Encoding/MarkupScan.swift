import Glibc

/// Searches in the bytes of a document that are linear however often they are asked: what was found ahead is
/// remembered, what was looked for in vain is not looked for again.
struct MarkupScan {
    enum Mark: Int, CaseIterable {
        case commentEnd, sectionEnd, scriptEnd, styleEnd, noscriptEnd, svgEnd, paragraph, tagEnd, doubleQuote,
            singleQuote

        fileprivate var text: StaticString {
            switch self {
            case .commentEnd: "-->"
            case .sectionEnd: "]]>"
            case .scriptEnd: "</script"
            case .styleEnd: "</style"
            case .noscriptEnd: "</noscript"
            case .svgEnd: "</svg"
            case .paragraph: "<p"
            case .tagEnd: ">"
            case .doubleQuote: "\""
            case .singleQuote: "'"
            }
        }
    }

    let bytes: UnsafeBufferPointer<UInt8>
    /// Where each mark was last found, and from where it was looked for.
    private var found: [(from: Int, place: Int)]

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        self.bytes = bytes
        found = Array(repeating: (.max, .max), count: Mark.allCases.count)
    }

    /// Where `mark` first stands at or after `start`.
    mutating func next(_ mark: Mark, from start: Int) -> Int? {
        let known = found[mark.rawValue]
        if start >= known.from, start <= known.place { return known.place == bytes.count ? nil : known.place }
        let place = find(mark.text, from: start, to: bytes.count) ?? bytes.count
        found[mark.rawValue] = (start, place)
        return place == bytes.count ? nil : place
    }

    /// Whether `word` (small letters) stands at `offset`, in either case.
    func has(_ word: StaticString, _ offset: Int) -> Bool {
        let length = word.utf8CodeUnitCount
        guard offset >= 0, offset + length <= bytes.count else { return false }
        for index in 0..<length where bytes[offset + index].lowered != word.utf8Start[index] { return false }
        return true
    }

    /// Where `word` first stands wholly inside the range, in either case.
    func find(_ word: StaticString, from start: Int, to end: Int) -> Int? {
        guard let base = bytes.baseAddress else { return nil }
        let length = word.utf8CodeUnitCount
        let first = word.utf8Start[0]
        var at = start
        while at + length <= end {
            if first.isLetter {
                while at + length <= end, bytes[at].lowered != first { at += 1 }
                guard at + length <= end else { return nil }
            } else {
                guard let hit = memchr(base + at, Int32(first), end - length + 1 - at) else { return nil }
                at = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
            }
            if has(word, at) { return at }
            at += 1
        }
        return nil
    }
}

/// Makes decoded text safe and cheap to hand to a C parser: undoes references, drops what XML forbids and what nobody reads.
///
/// libxml2 2.9 loses everything after a NUL in HTML, compares every attribute of a tag with every other, and calls back
/// for every reference by itself. What comes out holds no comment, no declaration, no script but JSON-LD, of HTML only the
/// attributes in `AttributeName`, and no reference: characters that would be markup travel as `Escape`.
enum MarkupCleaner {
    /// `text` (valid UTF-8) from `start` on, without U+0000–8, B, C, E–1F, 7F, FFFE and FFFF.
    static func clean(_ text: [UInt8], from start: Int = 0, isXML: Bool) -> [UInt8] {
        text.withUnsafeBufferPointer { bytes in
            var cleaner = Cleaner(scan: MarkupScan(bytes), at: start, isXML: isXML)
            return cleaner.run()
        }
    }

    /// How a character that would be markup passes through the parser as text: U+007F, which is removed everywhere
    /// else, and a letter.
    enum Escape {
        static let mark: UInt8 = 0x7F

        static func letter(of byte: UInt8) -> UInt8? {
            switch byte {
            case UInt8(ascii: "&"): UInt8(ascii: "a")
            case UInt8(ascii: "<"): UInt8(ascii: "l")
            case UInt8(ascii: ">"): UInt8(ascii: "g")
            case UInt8(ascii: "\""): UInt8(ascii: "q")
            case UInt8(ascii: "'"): UInt8(ascii: "s")
            default: nil
            }
        }

        static func byte(of letter: UInt8) -> UInt8 {
            switch letter {
            case UInt8(ascii: "a"): UInt8(ascii: "&")
            case UInt8(ascii: "l"): UInt8(ascii: "<")
            case UInt8(ascii: "g"): UInt8(ascii: ">")
            case UInt8(ascii: "q"): UInt8(ascii: "\"")
            case UInt8(ascii: "s"): UInt8(ascii: "'")
            default: letter
            }
        }
    }

    /// Bytes that cannot simply be copied: markup, control characters, and the leads of U+0080–9F and U+FFFE.
    fileprivate static let special: [Bool] = (0...255).map { byte in
        switch byte {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x26, 0x3C, 0x7F, 0xC2, 0xEF: true
        default: false
        }
    }
}

private struct Cleaner {
    private var scan: MarkupScan
    private var out: [UInt8] = []
    private var at: Int
    private let isXML: Bool
    private let special = MarkupCleaner.special
    /// Start tags not yet ended, by the hash of their names: end tags of what was never begun cost the parser a search.
    private var begun = [Int32](repeating: 0, count: 1_024)
    private var count: Int { scan.bytes.count }
    private var bytes: UnsafeBufferPointer<UInt8> { scan.bytes }

    init(scan: MarkupScan, at: Int, isXML: Bool) {
        self.scan = scan
        self.at = at
        self.isXML = isXML
    }

    mutating func run() -> [UInt8] {
        out.reserveCapacity(min(count - at, isXML ? .max : Limits.pageBytes) + 64)
        while at < count, isXML || out.count < Limits.pageBytes {
            copyPlain(to: count)
            guard at < count else { break }
            if bytes[at] == UInt8(ascii: "<") { markup() } else { one() }
        }
        return out
    }

    /// Copies what needs no look.
    private mutating func copyPlain(to end: Int) {
        let start = at
        var index = at
        special.withUnsafeBufferPointer { special in
            while index < end, !special[Int(bytes[index])] { index += 1 }
        }
        at = index
        if index > start { out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index])) }
    }

    /// Copies the text before `end`; markup in it counts as text.
    private mutating func copyText(to end: Int) {
        while at < end {
            copyPlain(to: end)
            if at < end { one() }
        }
    }

    private mutating func put(_ byte: UInt8) {
        if let letter = MarkupCleaner.Escape.letter(of: byte) {
            out.append(MarkupCleaner.Escape.mark)
            out.append(letter)
        } else {
            out.append(byte)
        }
    }

    /// One byte or character that needs a look.
    private mutating func one() {
        let byte = bytes[at]
        switch byte {
        case UInt8(ascii: "&"): return reference()
        case UInt8(ascii: "<"): put(byte)
        case 0xC2 where at + 1 < count && bytes[at + 1] < 0xA0:
            // C1 control characters are windows-1252 that somebody took for Latin-1.
            CharacterSet.append(CharacterSet.scalar1252(bytes[at + 1]), to: &out)
            at += 1
        case 0xEF where at + 2 < count && bytes[at + 1] == 0xBF && bytes[at + 2] >= 0xBE: at += 2
        case 0xC2, 0xEF: out.append(byte)
        default: break
        }
        at += 1
    }

    /// A named or numeric reference, or a bare ampersand.
    private mutating func reference() {
        guard let found = CharacterReference.read(bytes, at: at) else {
            put(UInt8(ascii: "&"))
            at += 1
            return
        }
        at += found.length
        switch found.scalar {
        case 0x0A, 0x0D, 0x09: out.append(UInt8(found.scalar))
        case 0..<0x20, 0x7F, 0xFFFE, 0xFFFF: break
        case 0x20..<0x7F: put(UInt8(found.scalar))
        default: CharacterSet.append(found.scalar, to: &out)
        }
    }

    private mutating func markup() {
        let next = at + 1 < count ? bytes[at + 1] : 0
        if next.isLetter || (isXML && (next == 0x5F || next >= 0x80)) { return tag() }
        switch next {
        case UInt8(ascii: "/"):
            let first = at + 2 < count ? bytes[at + 2] : 0
            if first.isLetter || (isXML && (first == 0x5F || first >= 0x80)) { return endTag() }
            if isXML { one() } else { skip(past: ">") }
        case UInt8(ascii: "!") where scan.has("<!--", at):
            // `<!-->` is a whole comment to a browser; one that never ends is none.
            at = scan.next(.commentEnd, from: at + (isXML ? 4 : 2)).map { $0 + 3 } ?? at + 4
        case UInt8(ascii: "!") where isXML && scan.has("<![cdata[", at): characterData()
        case UInt8(ascii: "!"), UInt8(ascii: "?"): skip(past: ">")
        default: one()
        }
    }

    private mutating func skip(past end: StaticString) {
        at = scan.find(end, from: at, to: min(count, at + Limits.tagBytes)).map { $0 + 1 } ?? at + 1
    }

    private mutating func endTag() {
        let start = at
        at += 2
        while at < count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<"), at - start < 256 { at += 1 }
        let slot = nameSlot(from: start + 2)
        // `</p>` and `</br>` alone make an element.
        let isLone = at - start <= 4 && (bytes[start + 2].lowered == 0x70 || bytes[start + 2].lowered == 0x62)
        if begun[slot] > 0 || isXML || isLone {
            begun[slot] -= 1
            out.append(
                contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]).lazy.filter { $0 >= 0x20 && $0 != 0x7F })
            out.append(UInt8(ascii: ">"))
        }
        if at < count, bytes[at] == UInt8(ascii: ">") { at += 1 }
    }

    private func nameSlot(from start: Int) -> Int {
        var hash = WordHash()
        var index = start
        while index < count, !isNameEnd(bytes[index]), index - start < 64 {
            hash.add(bytes[index].lowered)
            index += 1
        }
        return Int(hash.value >> 54)
    }

    /// A CDATA section as plain text; what it holds is never markup.
    private mutating func characterData() {
        at += 9
        let end = scan.next(.sectionEnd, from: at) ?? count
        while at < end {
            copyPlain(to: end)
            guard at < end else { break }
            if bytes[at] == UInt8(ascii: "&") {
                put(bytes[at])
                at += 1
            } else {
                one()
            }
        }
        at = min(count, end + 3)
    }

    // MARK: Start tags

    private mutating func tag() {
        let start = at
        at += 1
        while at < count, !isNameEnd(bytes[at]), at - start < 256 { at += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<at])
        let element = isXML ? .other : RawElement(name)
        if element == .noscript, skipNoscript(start) { return }
        if !isXML { begun[nameSlot(from: start + 1)] += 1 }
        out.append(
            contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]).lazy.filter { $0 >= 0x20 && $0 != 0x7F })
        let isData = attributes(from: start)
        out.append(UInt8(ascii: ">"))
        if at < count, bytes[at] == UInt8(ascii: ">") { at += 1 }
        switch element {
        case .script: rawText(.scriptEnd, isKept: isData)
        case .style: rawText(.styleEnd, isKept: false)
        case .svg: if let end = scan.next(.svgEnd, from: at) { at = end }
        case .noscript, .other: break
        }
    }

    private func isNameEnd(_ byte: UInt8) -> Bool { byte.isSpace || byte == 0x3E || byte == 0x2F || byte == 0x3C }

    /// Copies attributes up to the end of the tag; whether they call a script JSON-LD.
    private mutating func attributes(from start: Int) -> Bool {
        var kept = 0
        var isData = false
        while at < count {
            while at < count, bytes[at].isSpace || bytes[at] < 0x20 || (!isXML && bytes[at] == 0x2F) { at += 1 }
            guard at < count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<") else {
                if !isXML, at < count, bytes[at - 1] == UInt8(ascii: "/"), bytes[at] == UInt8(ascii: ">") {
                    out.append(0x2F)
                }
                break
            }
            if isXML, bytes[at] == UInt8(ascii: "/") {
                at += 1
                if at < count, bytes[at] == UInt8(ascii: ">") { out.append(UInt8(ascii: "/")) }
                continue
            }
            let name = attributeName()
            guard let value = attributeValue() else { return isData }
            guard kept < Limits.attributes else { continue }
            let isKnown = isXML ? value.isStated : AttributeName.isRead(UnsafeBufferPointer(rebasing: bytes[name]))
            guard isKnown, !name.isEmpty, value.range.count <= Limits.tagBytes else { continue }
            kept += 1
            copy(name: name, value: value.range)
            if !isXML, !isData {
                isData = scan.find("ld+json", from: value.range.lowerBound, to: value.range.upperBound) != nil
            }
        }
        return isData
    }

    private mutating func attributeName() -> Range<Int> {
        let start = at
        at += 1
        while at < count, !isNameEnd(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
        return start..<at
    }

    /// The value behind a name, empty where there is none; nil where the quotes never close: the tag ends at its next `>`.
    private mutating func attributeValue() -> (range: Range<Int>, isStated: Bool)? {
        var next = at
        while next < count, bytes[next].isSpace { next += 1 }
        guard next < count, bytes[next] == UInt8(ascii: "=") else { return (at..<at, false) }
        at = next + 1
        while at < count, bytes[at].isSpace { at += 1 }
        guard at < count else { return (at..<at, true) }
        let quote = bytes[at]
        if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
            let kind: MarkupScan.Mark = quote == UInt8(ascii: "'") ? .singleQuote : .doubleQuote
            guard let end = scan.next(kind, from: at + 1) else {
                at = scan.next(.tagEnd, from: at) ?? count
                return nil
            }
            defer { at = end + 1 }
            return ((at + 1)..<end, true)
        }
        let start = at
        while at < count, !bytes[at].isSpace, bytes[at] != 0x3E, bytes[at] != 0x3C { at += 1 }
        if isXML, at > start + 1, bytes[at - 1] == UInt8(ascii: "/"), at < count, bytes[at] == 0x3E { at -= 1 }
        return (start..<at, true)
    }

    private mutating func copy(name: Range<Int>, value: Range<Int>) {
        let behind = at
        out.append(UInt8(ascii: " "))
        out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[name]).lazy.filter { $0 > 0x20 && $0 != 0x7F })
        out.append(UInt8(ascii: "="))
        out.append(UInt8(ascii: "\""))
        at = value.lowerBound
        while at < value.upperBound {
            let start = out.count
            copyPlain(to: value.upperBound)
            escapeQuotes(from: start)
            if at < value.upperBound { one() }
        }
        out.append(UInt8(ascii: "\""))
        at = behind
    }

    /// A value between single quotes may hold double ones.
    private mutating func escapeQuotes(from start: Int) {
        guard out[start...].contains(UInt8(ascii: "\"")) else { return }
        let text = Array(out[start...])
        out.removeLast(text.count)
        for byte in text { if byte == UInt8(ascii: "\"") { put(byte) } else { out.append(byte) } }
    }

    // MARK: Scripts and styles

    /// Jumps over a `noscript`, as a browser with scripts does, for what it leaves open would swallow the page; but only over its
    /// tag where it holds a whole article.
    private mutating func skipNoscript(_ start: Int) -> Bool {
        guard let end = scan.next(.noscriptEnd, from: start) else { return false }
        if end - start > 2_000, let prose = scan.next(.paragraph, from: start), prose < end {
            at = scan.next(.tagEnd, from: start).map { $0 + 1 } ?? end
        } else {
            at = end
        }
        return true
    }

    /// Raw text up to its end tag. Only JSON-LD is read again; the rest would be carried through the parser for nothing.
    private mutating func rawText(_ close: MarkupScan.Mark, isKept: Bool) {
        guard let end = rawEnd(close) else { return }
        if isKept {
            out.append(
                contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<end]).lazy.filter { $0 >= 0x20 && $0 != 0x7F })
        }
        at = end
    }

    /// Inside `<!--` a script may hold a whole other script (HTML, section 13.2.5.27).
    private mutating func rawEnd(_ close: MarkupScan.Mark) -> Int? {
        guard let first = scan.next(close, from: at) else { return nil }
        guard close == .scriptEnd, let escape = scan.find("<!--", from: at, to: first),
            scan.find("-->", from: escape, to: first) == nil,
            scan.find("<script", from: escape, to: first) != nil
        else { return first }
        return scan.next(close, from: first + 8) ?? first
    }
}

/// Elements of HTML whose contents are not markup or not read.
private enum RawElement {
    case script, style, noscript, svg, other

    init(_ name: UnsafeBufferPointer<UInt8>) {
        func isNamed(_ word: StaticString) -> Bool {
            guard name.count == word.utf8CodeUnitCount else { return false }
            for index in 0..<name.count where name[index].lowered != word.utf8Start[index] { return false }
            return true
        }
        switch name.count {
        case 3: self = isNamed("svg") ? .svg : .other
        case 5: self = isNamed("style") ? .style : .other
        case 6: self = isNamed("script") ? .script : .other
        case 8: self = isNamed("noscript") ? .noscript : .other
        default: self = .other
        }
    }
}

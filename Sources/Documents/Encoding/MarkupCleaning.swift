/// One cleaning, from the first byte to the last.
struct MarkupCleaning {
    var scan: MarkupScan
    var out: [UInt8] = []
    var at: Int
    let isXML: Bool
    let special = MarkupCleaner.special
    var vocabulary = NameSet()
    /// Start tags not yet ended, by the hash of their names: end tags of what was never begun cost the parser a search.
    var begun = [Int32](repeating: 0, count: 1_024)
    var count: Int { scan.bytes.count }
    var bytes: UnsafeBufferPointer<UInt8> { scan.bytes }

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
    mutating func copyPlain(to end: Int) {
        let start = at
        var index = at
        special.withUnsafeBufferPointer { special in
            while index < end, !special[Int(bytes[index])] { index += 1 }
        }
        at = index
        if index > start { out.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<index])) }
    }

    /// Copies the text before `end`; markup in it counts as text.
    mutating func copyText(to end: Int) {
        while at < end {
            copyPlain(to: end)
            if at < end { one() }
        }
    }

    mutating func put(_ byte: UInt8) {
        if let letter = MarkupCleaner.Escape.letter(of: byte) {
            out.append(MarkupCleaner.Escape.mark)
            out.append(letter)
        } else {
            out.append(byte)
        }
    }

    /// One byte or character that needs a look.
    mutating func one() {
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
    mutating func reference() {
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

    mutating func markup() {
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

    mutating func skip(past end: StaticString) {
        at = scan.find(end, from: at, to: min(count, at + Limits.tagBytes)).map { $0 + 1 } ?? at + 1
    }

    mutating func endTag() {
        let start = at
        at += 2
        while at < count, bytes[at] != UInt8(ascii: ">"), bytes[at] != UInt8(ascii: "<"), at - start < 256 { at += 1 }
        let hash = nameHash(from: start + 2)
        let slot = Int(hash >> 54)
        // `</p>` and `</br>` alone make an element.
        let isLone = at - start <= 4 && (bytes[start + 2].lowered == 0x70 || bytes[start + 2].lowered == 0x62)
        if (begun[slot] > 0 || isXML || isLone) && vocabulary.holds(hash) {
            begun[slot] -= 1
            out.append(
                contentsOf: UnsafeBufferPointer(rebasing: bytes[start..<at]).lazy.filter { $0 >= 0x20 && $0 != 0x7F })
            out.append(UInt8(ascii: ">"))
        }
        if at < count, bytes[at] == UInt8(ascii: ">") { at += 1 }
    }

    func nameHash(from start: Int) -> UInt64 {
        var hash = WordHash()
        var index = start
        while index < count, !isNameEnd(bytes[index]) {
            hash.add(bytes[index].lowered)
            index += 1
        }
        return hash.value
    }

    /// A CDATA section as plain text; what it holds is never markup.
    mutating func characterData() {
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
}

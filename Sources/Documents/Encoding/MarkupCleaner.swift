/// Makes decoded text safe to hand to a C parser: drops what XML forbids, cuts tags that no publisher writes.
///
/// libxml2 2.9 loses everything after a NUL in HTML, and compares every attribute of a tag with every other.
enum MarkupCleaner {
    /// `text` (valid UTF-8) without U+0000–8, B, C, E–1F, 7F, FFFE and FFFF, and with over-long tags cut short.
    static func clean(_ text: [UInt8], isXML: Bool) -> [UInt8] {
        var cleaner = Cleaner(text: text, isXML: isXML)
        return cleaner.run()
    }

    private struct Cleaner {
        let text: [UInt8]
        let isXML: Bool
        var out: [UInt8] = []
        var at = 0
        /// Whether ends of comments, scripts and styles are still to come: searched for in vain once, never again.
        private var commentEnds = true
        private var scriptEnds = true
        private var styleEnds = true
        private var noscriptEnds = true

        init(text: [UInt8], isXML: Bool) {
            self.text = text
            self.isXML = isXML
        }

        mutating func run() -> [UInt8] {
            out.reserveCapacity(text.count)
            while at < text.count, isXML || out.count < Limits.pageBytes {
                let byte = text[at]
                if byte == UInt8(ascii: "<") {
                    markup()
                } else if isXML, byte == UInt8(ascii: "&") {
                    reference()
                } else {
                    copy(byte)
                }
            }
            return out
        }

        private static func next(_ word: StaticString, in text: [UInt8], from start: Int, _ exists: inout Bool) -> Int?
        {
            guard exists else { return nil }
            let found = text.find(word, from: start)
            exists = found != nil
            return found
        }

        private mutating func copy(_ byte: UInt8) {
            at += 1
            if byte < 0x20 {
                if byte == 0x09 || byte == 0x0A || byte == 0x0D { out.append(byte) }
            } else if byte == 0x7F {
                return
            } else if byte == 0xC2, at < text.count, text[at] < 0xA0 {
                // C1 control characters are windows-1252 that somebody took for Latin-1.
                CharacterSet.append(CharacterSet.scalar1252(text[at]), to: &out)
                at += 1
            } else if byte == 0xEF, at + 1 < text.count, text[at] == 0xBF, text[at + 1] >= 0xBE {
                at += 2
            } else {
                out.append(byte)
            }
        }

        private mutating func copy(to end: Int) {
            while at < end { copy(text[at]) }
        }

        private mutating func markup() {
            if text.has("<!--", at: at) {
                let end = Cleaner.next("-->", in: text, from: at + 4, &commentEnds)
                copy(to: end.map { $0 + 3 } ?? at + 4)
            } else if isXML, text.has("<![cdata[", at: at) {
                copy(to: text.find("]]>", from: at + 9).map { $0 + 3 } ?? text.count)
            } else if !isXML, text.has("<noscript", at: at), let end = noscriptEnd() {
                at = end
            } else if at + 1 < text.count, text[at + 1].isLetter {
                tag()
            } else if isXML, at + 1 < text.count, ![0x21, 0x2F, 0x3F].contains(text[at + 1]) {
                out += Array("&lt;".utf8)
                at += 1
            } else {
                copy(text[at])
            }
        }

        /// Names of HTML become their characters, a bare `&` an escaped one: XML without its DTD knows five names.
        private mutating func reference() {
            guard let reference = CharacterReference.read(text, at: at) else {
                out += Array("&amp;".utf8)
                at += 1
                return
            }
            at += reference.length
            switch reference.scalar {
            case 0x26: out += Array("&amp;".utf8)
            case 0x3C: out += Array("&lt;".utf8)
            case 0x3E: out += Array("&gt;".utf8)
            case 0x22: out += Array("&#34;".utf8)
            case 0x27: out += Array("&#39;".utf8)
            case 0x0A, 0x0D, 0x09: out += Array("&#\(reference.scalar);".utf8)
            case 0..<0x20, 0xFFFE, 0xFFFF: break
            default: CharacterSet.append(reference.scalar, to: &out)
            }
        }

        /// One start tag, and after `script` and `style` of HTML their raw text.
        private mutating func tag() {
            let start = at
            var end = at + 1
            var quote: UInt8 = 0
            var equals = 0
            var cut: Int?
            while end < text.count {
                let byte = text[end]
                if quote != 0 {
                    if byte == quote { quote = 0 }
                } else if byte == UInt8(ascii: ">") || byte == UInt8(ascii: "<") {
                    break
                } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                    if end > start, text[end - 1] == UInt8(ascii: "=") || text[end - 1].isSpace { quote = byte }
                } else if byte.isSpace, !text[end - 1].isSpace {
                    equals += 1
                    if equals > Limits.attributes, cut == nil { cut = end }
                }
                end += 1
                if quote != 0, end - start > Limits.tagBytes { break }
            }
            if end - start > Limits.tagBytes, cut == nil { cut = start + longestName(start) }
            copyTag(to: cut ?? end)
            at = end
            if !isXML { rawText(after: start) }
        }

        private mutating func copyTag(to end: Int) {
            while at < end {
                if isXML, text[at] == UInt8(ascii: "&") { reference() } else { copy(text[at]) }
            }
        }

        /// Where to go on at a `noscript`: behind it, as a browser with scripts does, for what it leaves open would swallow the page;
        /// but inside it where it holds a whole article.
        private mutating func noscriptEnd() -> Int? {
            guard let end = Cleaner.next("</noscript", in: text, from: at, &noscriptEnds) else { return nil }
            guard end - at > 2_000, text.find("<p", from: at, to: end) != nil else { return end }
            return text[at..<end].firstIndex(of: UInt8(ascii: ">")).map { $0 + 1 } ?? end
        }

        /// Where raw text ends; inside `<!--` a script may hold a whole other script (HTML, section 13.2.5.27).
        private func rawEnd(_ close: StaticString) -> Int? {
            guard let first = text.find(close, from: at) else { return nil }
            guard let escape = text.find("<!--", from: at, to: first), text.find("-->", from: escape, to: first) == nil,
                text.find("<script", from: escape, to: first) != nil
            else { return first }
            return text.find(close, from: first + 8) ?? first
        }

        private func longestName(_ start: Int) -> Int {
            min(64, text[(start + 1)...].prefix(64).prefix { $0.isLetter || $0.isDigit }.count + 1)
        }

        private mutating func rawText(after start: Int) {
            let close: StaticString
            if text.has("<script", at: start) {
                close = "</script"
                guard scriptEnds else { return }
            } else if text.has("<style", at: start) {
                close = "</style"
                guard styleEnds else { return }
            } else {
                return
            }
            // Only JSON-LD is read again; the rest would be carried through the parser for nothing.
            let isKept = text[start..<at].count < 4096 && text.find("ld+json", from: start, to: at) != nil
            guard let end = rawEnd(close) else {
                if close.utf8CodeUnitCount == 8 { scriptEnds = false } else { styleEnds = false }
                return
            }
            if isKept {
                copy(to: end)
            } else if at < text.count, text[at] == UInt8(ascii: ">") {
                out.append(UInt8(ascii: ">"))
            }
            at = end
        }
    }
}

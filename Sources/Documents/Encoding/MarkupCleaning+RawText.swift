extension MarkupCleaning {
    /// Jumps over a `noscript`, as a browser with scripts does, for what it leaves open would swallow the page; but only over its
    /// tag where it holds a whole article.
    mutating func skipNoscript(_ start: Int) -> Bool {
        guard let end = scan.next(.noscriptEnd, from: start) else { return false }
        if end - start > 2_000, let prose = scan.next(.paragraph, from: start), prose < end {
            at = scan.next(.tagEnd, from: start).map { $0 + 1 } ?? end
        } else {
            at = end
        }
        return true
    }

    /// Raw text up to its end tag. Only JSON-LD is read again; the rest would be carried through the parser for nothing.
    mutating func rawText(_ close: MarkupScan.Mark, isKept: Bool) {
        guard let end = rawEnd(close) else { return }
        if isKept {
            out.append(
                contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<end]).lazy.filter { $0 >= 0x20 && $0 != 0x7F })
        }
        at = end
    }

    /// Inside `<!--` a script may hold a whole other script (HTML, section 13.2.5.27).
    mutating func rawEnd(_ close: MarkupScan.Mark) -> Int? {
        guard let first = scan.next(close, from: at) else { return nil }
        guard close == .scriptEnd, let escape = scan.find("<!--", from: at, to: first),
            scan.find("-->", from: escape, to: first) == nil,
            scan.find("<script", from: escape, to: first) != nil
        else { return first }
        return scan.next(close, from: first + 8) ?? first
    }
}

/// Elements of HTML whose contents are not markup or not read.
enum RawElement {
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

extension MarkupCleaning {
    mutating func tag() {
        let start = at
        at += 1
        while at < count, !isNameEnd(bytes[at]), at - start < 256 { at += 1 }
        let name = UnsafeBufferPointer(rebasing: bytes[(start + 1)..<at])
        let element = isXML ? .other : RawElement(name)
        if element == .noscript, skipNoscript(start) { return }
        let hash = nameHash(from: start + 1)
        guard vocabulary.add(hash) else { return skipTag() }
        if !isXML { begun[Int(hash >> 54)] += 1 }
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

    /// Leaves a tag out whose name is one too many.
    mutating func skipTag() {
        let length = out.count
        _ = attributes(from: at)
        out.removeLast(out.count - length)
        if at < count, bytes[at] == UInt8(ascii: ">") { at += 1 }
    }

    func isNameEnd(_ byte: UInt8) -> Bool { byte.isSpace || byte == 0x3E || byte == 0x2F || byte == 0x3C }

    /// Copies attributes up to the end of the tag; whether they call a script JSON-LD.
    mutating func attributes(from start: Int) -> Bool {
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
            guard isKnown, !name.isEmpty, value.range.count <= Limits.tagBytes,
                !isXML || vocabulary.add(WordHash.of(bytes[name]))
            else { continue }
            kept += 1
            copy(name: name, value: value.range)
            if !isXML, !isData {
                isData = scan.find("ld+json", from: value.range.lowerBound, to: value.range.upperBound) != nil
            }
        }
        return isData
    }

    mutating func attributeName() -> Range<Int> {
        let start = at
        at += 1
        while at < count, !isNameEnd(bytes[at]), bytes[at] != UInt8(ascii: "=") { at += 1 }
        return start..<at
    }

    /// The value behind a name, empty where there is none; nil where the quotes never close: the tag ends at its next `>`.
    mutating func attributeValue() -> (range: Range<Int>, isStated: Bool)? {
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

    mutating func copy(name: Range<Int>, value: Range<Int>) {
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
    mutating func escapeQuotes(from start: Int) {
        guard out[start...].contains(UInt8(ascii: "\"")) else { return }
        let text = Array(out[start...])
        out.removeLast(text.count)
        for byte in text { if byte == UInt8(ascii: "\"") { put(byte) } else { out.append(byte) } }
    }
}

/// Lines that only point to another article: "… Read more". What stands there is not what this article reports.
enum Teasers {
    private static let endings = [
        "read more", "continue reading", "read the full story", "read full article", "more »",
    ]

    /// Byte ranges of such lines, in order.
    static func lines(of bytes: [UInt8]) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if isTeaser(bytes[start..<end]) { found.append(start..<end) }
            start = end + 1
        }
        return found
    }

    private static func isTeaser(_ line: ArraySlice<UInt8>) -> Bool {
        guard line.count > 8 else { return false }
        let tail = String(decoding: line.suffix(40), as: UTF8.self).lowercased()
        let trimmed = tail.trimmingSuffix {
            $0 == " " || $0 == "." || $0 == "…" || $0 == ">" || $0 == "\r" || $0 == "\t"
        }
        return endings.contains { trimmed.hasSuffix($0) }
    }
}

extension String {
    fileprivate func trimmingSuffix(_ drops: (Character) -> Bool) -> Substring {
        var rest = self[...]
        while let last = rest.last, drops(last) { rest.removeLast() }
        return rest
    }
}

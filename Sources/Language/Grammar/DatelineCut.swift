/// "GENEVA, Jan 9 (Reuters) - …": what stands before the dash is no part of the sentence that follows, and is parsed apart.
enum DatelineCut {
    /// Words within which the dash must come.
    static let longest = 16

    /// How many words the dateline has, its dash included; nil for a sentence without one.
    ///
    /// It opens with a place in capitals and ends with a dash between spaces; "?" is what broken encodings make of the dash.
    static func length(_ words: [ArraySlice<UInt8>], _ spans: [Range<Int>]) -> Int? {
        guard let first = words.first, first.count > 2,
            first.allSatisfy({ $0 &- 0x41 < 26 || $0 >= 0x80 || $0 == 0x2E })
        else { return nil }
        for word in stride(from: 1, to: min(words.count - 1, longest), by: 1) where isDash(words[word]) {
            let isSpaced = spans[word - 1].upperBound < spans[word].lowerBound
            if isSpaced, spans[word].upperBound < spans[word + 1].lowerBound { return word + 1 }
        }
        return nil
    }

    private static func isDash(_ word: ArraySlice<UInt8>) -> Bool {
        switch word.count {
        case 1:
            word.first.map { $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: "?") } ?? false
        case 2: word.elementsEqual("--".utf8)
        case 3: word.elementsEqual("–".utf8) || word.elementsEqual("—".utf8)
        default: false
        }
    }
}

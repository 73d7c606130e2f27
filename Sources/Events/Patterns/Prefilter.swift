/// Tells from raw tokens, before any tagging, which sentences can hold a trigger at all.
///
/// A lower-cased word passes when it, or it without a regular English ending, is a trigger's lemma or irregular form.
struct Prefilter: Sendable {
    private let hashes: Set<UInt64>

    init(lemmas: [String], forms: [String]) {
        hashes = Set((lemmas + forms).map { Prefilter.hash(Array($0.utf8)[...]) })
    }

    /// FNV-1a over lower-cased ASCII.
    private static func hash(_ bytes: ArraySlice<UInt8>, adding tail: UInt8? = nil) -> UInt64 {
        var value: UInt64 = 0xcbf2_9ce4_8422_2325
        for byte in bytes {
            let lower = byte >= 65 && byte <= 90 ? byte | 0x20 : byte
            value = (value ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
        }
        if let tail { value = (value ^ UInt64(tail)) &* 0x0000_0100_0000_01b3 }
        return value
    }

    func passes(_ word: ArraySlice<UInt8>) -> Bool {
        guard word.count >= 3 else { return false }
        if hashes.contains(Prefilter.hash(word)) { return true }
        let last = word[word.endIndex - 1] | 0x20
        let before = word[word.endIndex - 2] | 0x20
        switch last {
        case UInt8(ascii: "s"):
            if stem(word, dropping: 1) { return true }
            return before == UInt8(ascii: "e") && (stem(word, dropping: 2) || stemWithY(word, dropping: 3))
        case UInt8(ascii: "d") where before == UInt8(ascii: "e"):
            return stem(word, dropping: 1) || stem(word, dropping: 2) || doubled(word, dropping: 2)
                || stemWithY(word, dropping: 3)
        case UInt8(ascii: "g") where before == UInt8(ascii: "n") && word.count > 4:
            return stem(word, dropping: 3) || doubled(word, dropping: 3)
                || hashes.contains(Prefilter.hash(word.dropLast(3), adding: UInt8(ascii: "e")))
        default: return false
        }
    }

    private func stem(_ word: ArraySlice<UInt8>, dropping count: Int) -> Bool {
        word.count > count + 1 && hashes.contains(Prefilter.hash(word.dropLast(count)))
    }

    /// "denied" → "deny".
    private func stemWithY(_ word: ArraySlice<UInt8>, dropping count: Int) -> Bool {
        word.count > count + 1 && hashes.contains(Prefilter.hash(word.dropLast(count), adding: UInt8(ascii: "y")))
    }

    /// "expelled" → "expel".
    private func doubled(_ word: ArraySlice<UInt8>, dropping count: Int) -> Bool {
        let stem = word.dropLast(count)
        guard stem.count > 2, stem[stem.endIndex - 1] == stem[stem.endIndex - 2] else { return false }
        return hashes.contains(Prefilter.hash(stem.dropLast()))
    }
}

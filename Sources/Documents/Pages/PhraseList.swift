/// Phrases in small letters, looked for in a text in one pass, blind to the case of ASCII letters.
struct PhraseList: Sendable {
    private var byFirst: [[[UInt8]]] = Array(repeating: [], count: 256)

    mutating func add(_ phrase: String) {
        let bytes = Array(phrase.utf8)
        guard let first = bytes.first else { return }
        byFirst[Int(first)].append(bytes)
    }

    func occurs(in text: [UInt8]) -> Bool {
        text.withUnsafeBufferPointer { text in
            for at in text.indices {
                let candidates = byFirst[Int(text[at].lowered)]
                if candidates.isEmpty || (at > 0 && (text[at - 1].isLetter || text[at - 1] >= 0x80)) { continue }
                for phrase in candidates where PhraseList.stands(phrase, in: text, at: at) { return true }
            }
            return false
        }
    }

    /// Whether a phrase stands at the start of a text.
    func starts(_ text: [UInt8]) -> Bool {
        guard let first = text.first else { return false }
        return text.withUnsafeBufferPointer { text in
            byFirst[Int(first.lowered)].contains { PhraseList.stands($0, in: text, at: 0) }
        }
    }

    private static func stands(_ phrase: [UInt8], in text: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
        guard start + phrase.count <= text.count else { return false }
        for index in phrase.indices where text[start + index].lowered != phrase[index] { return false }
        return true
    }
}

import Model

/// Which lemmas a written word may be a form of: every form that a regular English ending gives, and the irregular ones.
///
/// More forms than English has are no harm ("goed"): the table answers what may be, the grammar what is. One probe a word.
struct SurfaceForms: Sendable {
    /// Open addressing, at most half full; 0 marks a free slot.
    private var hashes: [UInt32]
    /// Where a slot's lemmas begin in `lemmas`.
    private var starts: [Int32]
    /// Lists of lemma numbers, each ended by -1.
    private var lemmas: [Int16] = []

    /// - Parameters:
    ///   - names: lemmas by their number.
    ///   - irregular: forms of a lemma that no rule gives.
    init(_ names: [String], irregular: [String: [String]]) {
        var lists: [UInt32: [Int16]] = [:]
        for (number, name) in names.enumerated() {
            for form in SurfaceForms.forms(of: Array(name.utf8)) + (irregular[name] ?? []).map({ Array($0.utf8) }) {
                let hash = SurfaceForms.hash(form, 0..<form.count)
                if lists[hash]?.last != Int16(number) { lists[hash, default: []].append(Int16(number)) }
            }
        }
        var size = 1024
        while size < lists.count * 2 { size *= 2 }
        hashes = Array(repeating: 0, count: size)
        starts = Array(repeating: 0, count: size)
        for (hash, numbers) in lists.sorted(by: { $0.key < $1.key }) {
            var slot = Int(hash) & (size - 1)
            while hashes[slot] != 0 { slot = (slot + 1) & (size - 1) }
            hashes[slot] = hash
            starts[slot] = Int32(lemmas.count)
            lemmas += numbers + [-1]
        }
    }

    /// Calls `body` with the number of each lemma that the word may belong to.
    @inline(__always)
    func lemmas(of bytes: [UInt8], _ word: Range<Int>, _ body: (Int) -> Void) {
        let hash = SurfaceForms.hash(bytes, word)
        let mask = hashes.count - 1
        var slot = Int(hash) & mask
        while hashes[slot] != hash {
            if hashes[slot] == 0 { return }
            slot = (slot + 1) & mask
        }
        var at = Int(starts[slot])
        while lemmas[at] >= 0 {
            body(Int(lemmas[at]))
            at += 1
        }
    }

    /// Whether the word may be a form of any lemma.
    func knows(_ word: String) -> Bool {
        knows(hash: SurfaceForms.finished(word.utf8.reduce(0x811C_9DC5, SurfaceForms.mix)))
    }

    func knows(_ bytes: [UInt8], _ word: Range<Int>) -> Bool { knows(hash: SurfaceForms.hash(bytes, word)) }

    private func knows(hash: UInt32) -> Bool {
        let mask = hashes.count - 1
        var slot = Int(hash) & mask
        while hashes[slot] != 0 {
            if hashes[slot] == hash { return true }
            slot = (slot + 1) & mask
        }
        return false
    }

    @inline(__always)
    private static func mix(_ value: UInt32, _ byte: UInt8) -> UInt32 {
        (value ^ UInt32(byte &- 65 < 26 ? byte | 0x20 : byte)) &* 0x0100_0193
    }

    @inline(__always)
    private static func finished(_ value: UInt32) -> UInt32 { (value ^ value >> 15) | 1 }

    /// FNV-1a over lower-cased ASCII, never 0.
    @inline(__always)
    private static func hash(_ bytes: [UInt8], _ range: Range<Int>) -> UInt32 {
        var value: UInt32 = 0x811C_9DC5
        for index in range { value = mix(value, bytes[index]) }
        return finished(value)
    }

    /// "deny": deny, denys, denyes, denies, denied, denying …
    private static func forms(of lemma: [UInt8]) -> [[UInt8]] {
        var forms = [lemma] + ["s", "es", "d", "ed", "ing"].map { lemma + Array($0.utf8) }
        guard let last = lemma.last, lemma.count > 1 else { return forms }
        if last == UInt8(ascii: "y") { forms += ["ies", "ied"].map { lemma.dropLast() + Array($0.utf8) } }
        if last == UInt8(ascii: "e") { forms.append(lemma.dropLast() + Array("ing".utf8)) }
        forms += ["ed", "ing"].map { lemma + [last] + Array($0.utf8) }
        return forms
    }
}

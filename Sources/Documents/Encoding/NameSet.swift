/// The names of elements and attributes that a document has used, up to more than any vocabulary has.
///
/// libxml2 keeps every name in a table that stops growing: a million names of one document would be a million searches through ever
/// longer lists.
struct NameSet {
    private static let limit = 20_000

    private var slots = [UInt64](repeating: 0, count: 32_768)
    private var count = 0

    /// Takes a name's hash in; false for a new one when there are too many already.
    mutating func add(_ hash: UInt64) -> Bool {
        let slot = place(of: hash)
        if slots[slot] == hash { return true }
        guard count < NameSet.limit else { return false }
        slots[slot] = hash
        count += 1
        return true
    }

    /// Whether the name of an end tag may pass: it was taken in, or there is still room.
    func holds(_ hash: UInt64) -> Bool { count < NameSet.limit || slots[place(of: hash)] == hash }

    private func place(of hash: UInt64) -> Int {
        var slot = Int(hash >> 49)
        while slots[slot] != 0, slots[slot] != hash { slot = (slot + 1) & 32_767 }
        return slot
    }
}

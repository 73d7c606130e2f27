/// Numbers by well-mixed keys of 64 bits: open addressing, at most half full, one or two probes a look-up.
struct KeyTable: Sendable {
    private var keys: [UInt64]
    private var values: [Int32]
    private var used = 0

    init() {
        keys = Array(repeating: 0, count: 1024)
        values = Array(repeating: -1, count: 1024)
    }

    /// The value of a key; nil when it has none.
    @inline(__always)
    subscript(key: UInt64) -> Int? {
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while values[slot] >= 0 {
            if keys[slot] == key { return Int(values[slot]) }
            slot = (slot + 1) & mask
        }
        return nil
    }

    /// Sets the value of a key, which must not be negative.
    mutating func set(_ key: UInt64, _ value: Int) {
        if (used + 1) * 2 > keys.count { grow() }
        let mask = keys.count - 1
        var slot = Int(truncatingIfNeeded: key ^ key >> 29) & mask
        while values[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
        if values[slot] < 0 { used += 1 }
        keys[slot] = key
        values[slot] = Int32(value)
    }

    private mutating func grow() {
        let old = zip(keys, values).filter { $0.1 >= 0 }
        keys = Array(repeating: 0, count: keys.count * 2)
        values = Array(repeating: -1, count: keys.count)
        used = 0
        for (key, value) in old { set(key, Int(value)) }
    }
}

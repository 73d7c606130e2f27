import Model

/// What makes two reports the same event: kind, action, actors, modality's family and day, hashed.
enum EventIdentity {
    /// The same for the same event told in other words; the day is the event's own, else that of publication.
    static func id(of event: Event, published: Publication?) -> String {
        func names(_ actors: [Actor]) -> String {
            Set(actors.map { $0.country ?? $0.name }).sorted().joined(separator: ",")
        }
        let day =
            event.time?.start.map { "\($0.date)" } ?? event.time?.timex ?? published.map { "\($0.wall.date)" } ?? ""
        let identity = [
            event.kind, event.action, event.modality.rawValue, names(event.source), names(event.target),
            names(event.participants), day,
        ].joined(separator: "|")
        return "evt_" + hex(fnv128(Array(identity.utf8)))
    }

    /// FNV-1a in 128 bits: stable over builds and machines.
    private static func fnv128(_ bytes: [UInt8]) -> UInt128 {
        var hash: UInt128 = 0x6c62_272e_07bb_0142_62b8_2175_6295_c58d
        for byte in bytes {
            hash ^= UInt128(byte)
            hash &*= 0x0000_0000_0100_0000_0000_0000_0000_013B
        }
        return hash
    }

    private static func hex(_ value: UInt128) -> String {
        let text = String(value, radix: 16)
        return String(repeating: "0", count: 32 - text.utf8.count) + text
    }
}

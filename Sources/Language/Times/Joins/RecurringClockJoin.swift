extension PhraseJoin {
    /// "every Monday at 4 p.m.", "3 p.m. each day", "9 a.m. on Sundays": a clock time that comes again.
    static let recurringClock = PhraseJoin(name: "recurring-clock") { first, second, between, _ in
        guard between.isEmpty || between.reads(.at) || between.reads(.on) || between.reads(.comma) else { return nil }
        switch (first.meaning, second.meaning) {
        case (.recurring(let value), .clock(let clock)), (.clock(let clock), .recurring(let value)):
            guard let timex = recurring(value, clock) else { return nil }
            return .joined(first, second, .recurring(timex), rule: "recurring-clock")
        default: return nil
        }
    }

    private static func recurring(_ value: String, _ clock: ClockFields) -> String? {
        let day: String? =
            switch value {
            case "P1D": "XXXX-XX-XX"
            case "P1W": "XXXX-WXX"
            default: value.hasPrefix("XXXX") ? String(value.prefix { $0 != "T" }) : nil
            }
        return day.map { "\($0)T\(Stretch.two(clock.hour)):\(Stretch.two(clock.minute ?? 0))" }
    }
}

internal import Model

extension PhraseJoin {
    /// "Thanksgiving in a year", "March in two years", "Easter three months ago": the one that lies there.
    static let namedOffset = PhraseJoin(name: "named-offset") { first, second, between, _ in
        guard first.mod == nil, case .relative(let counted) = second.meaning, let shift = counted.shift,
            shift.amount.unit >= .month, between.isEmpty || between.reads(.in), let named = named(first.meaning)
        else { return nil }
        let relative = Relative(grain: named.grain, masked: named.masked) { context in
            guard let reference = context.anchor else { return nil }
            let day = reference.adding(shift.amount.unit, shift.sign * shift.amount.whole)
            var there = context
            (there.reference, there.lean, there.isNarrative) = (day, .unknown, false)
            guard let near = named.resolve(there) else { return nil }
            guard shift.sign > 0, let end = near.end?.date, end <= day else { return near }
            there.reference = day.adding(months: 12)
            return named.resolve(there)
        }
        return .joined(first, second, .relative(relative), rule: "named-offset")
    }

    /// A holiday, or a month without a year.
    private static func named(_ meaning: Meaning) -> Relative? {
        switch meaning {
        case .relative(let relative) where relative.isHoliday: return relative
        case .calendar(let fields):
            guard let month = fields.month, fields.day == nil, fields.year == nil, fields.which == nil else {
                return nil
            }
            return Relative(grain: .month, masked: "XXXX-\(Stretch.two(month))") { $0.calendar(fields) }
        default: return nil
        }
    }
}

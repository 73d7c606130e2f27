internal import Model

/// Stretches of meanings.
extension Dating {
    mutating func stretch(of meaning: Meaning, _ phrase: Phrase) -> Stretch? {
        switch meaning {
        case .calendar(let fields): return context.calendar(fields)
        case .relative(let relative):
            if let stretch = relative.resolve(context) { return stretch }
            return context.reference == nil ? .symbolic(relative.masked, grain: relative.grain) : nil
        case .duration(let amount):
            var stretch = Stretch(timex: amount.timex, grain: amount.unit.grain, kind: .duration)
            stretch.days = amount.days
            return stretch
        case .recurring(let value): return Stretch(timex: value, grain: .day, kind: .set)
        case .symbolic(let value): return .symbolic(value, grain: .day)
        case .clock(let clock):
            if clock.isBare, !context.isAlone { return nil }
            return context.clock(clock, on: context.clockDay, isDayKnown: false)
        case .part(let part): return context.isAlone ? context.part(part, on: context.reference.map { .day($0) }) : nil
        case .moment(let day, let time):
            guard let base = stretch(of: day, phrase) else { return nil }
            switch time {
            case .clock(let clock): return context.clock(clock, on: base, isDayKnown: true)
            case .part(let part): return context.part(part, on: base)
            default: return nil
            }
        case .coordination(let parts, let isRange): return coordination(parts, isRange, phrase)
        }
    }

    func parts(_ phrases: [Phrase], _ whole: Stretch) -> [TemporalExpression.Part] {
        zip(phrases, whole.partStretches).map { phrase, stretch in
            let span = text.span(phrase.tokens)
            return TemporalExpression.Part(
                span: span, text: text.string(span), timex: stretch.timex, start: stretch.start, end: stretch.end)
        }
    }

    /// The two ends of a range of which one is told from the day of the text: "between now and Friday".
    private mutating func days(_ phrases: [Phrase], _ whole: Phrase) -> Stretch? {
        var found: [Stretch] = []
        for phrase in phrases {
            let first = found.last.map { $0.day ?? context.reference } ?? nil
            if let fields = phrase.meaning.calendar, fields.year == nil, fields.which == nil, let first {
                guard let after = context.calendar(fields, after: first) else { return nil }
                found.append(after)
            } else {
                guard var stretch = stretch(of: phrase.meaning, phrase) else { return nil }
                var (mod, timex) = (phrase.mod, stretch.timex)
                Positions.apply(&mod, &stretch, &timex, context)
                stretch.timex = timex
                found.append(stretch)
            }
        }
        guard let first = found.first, let end = found.last, let today = context.reference.map({ WallTime($0) }) else {
            return nil
        }
        let from = first.start ?? today
        if let to = end.day, to < from.date { return nil }
        var stretch = Stretch(
            timex: "\(first.timex)/\(end.timex)", start: from, end: end.end ?? today, grain: .day)
        if found.contains(where: { $0.kind == .time }) { (stretch.kind, stretch.grain) = (.time, .minute) }
        stretch.partStretches = found
        return stretch
    }

    /// The ends of a range or the days of a list; the later ones follow the first.
    private mutating func coordination(_ phrases: [Phrase], _ isRange: Bool, _ whole: Phrase) -> Stretch? {
        var fields = phrases.compactMap(\.meaning.calendar)
        guard fields.count == phrases.count, phrases.allSatisfy({ $0.mod == nil }), let last = fields.last else {
            return days(phrases, whole)
        }
        if let year = last.year, last.month != nil {
            for index in fields.indices where fields[index].year == nil && fields[index].month != nil {
                let wraps = (fields[index].month ?? 0) > (last.month ?? 0)
                fields[index].year = wraps ? year - 1 : year
            }
        }
        var found: [Stretch] = []
        for fields in fields {
            var inner = context
            if let previous = found.last, let day = previous.day, fields.year == nil {
                guard let after = inner.calendar(fields, after: day) else { return nil }
                found.append(after)
                continue
            }
            inner.previous = found.last ?? context.previous
            guard let stretch = inner.calendar(fields) else { return nil }
            found.append(stretch)
        }
        guard let first = found.first, let end = found.last else { return nil }
        if let from = first.day, let to = end.day, to < from { return nil }
        var stretch = Stretch(
            timex: "\(first.timex)/\(end.timex)", start: first.start, end: end.end, grain: first.grain)
        stretch.partStretches = found
        return stretch
    }
}

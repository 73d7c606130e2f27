internal import Model

/// Dates the phrases of one text in order, remembering what was told.
struct Dating {
    let text: TimeText
    let published: Publication?
    let phrases: [Phrase]
    private let clauses: ClauseTense
    /// Zone of the dateline's city.
    private let dateline: ZoneName?
    private var context: TimeContext
    private var anchorName: String

    init(text: TimeText, published: Publication?, phrases: [Phrase], zones: ZoneTable, isMonthFirst: Bool?) {
        self.text = text
        self.published = published
        let city = Dateline.zone(of: text, zones)
        dateline = city
        self.phrases = city == nil ? phrases : phrases.map { Dateline.settle($0, city) }
        clauses = ClauseTense(text: text)
        context = TimeContext(
            reference: published?.wall.date, clock: published?.wall.time, lean: .unknown, role: .at, previous: nil)
        context.isMonthFirst = isMonthFirst ?? NumericOrder.isMonthFirst(phrases)
        anchorName = published == nil ? "none" : published?.evidence == .firstSeen ? "firstSeen" : "publication"
    }

    mutating func run() -> [TemporalExpression] {
        context.isNarrative = isNarrative()
        var out: [TemporalExpression] = []
        out.reserveCapacity(phrases.count)
        for (index, phrase) in phrases.enumerated() {
            if phrase.needsDay { setDayOfClause(index) }
            guard let expression = date(phrase) else { continue }
            out.append(expression)
            useDateline(phrase, expression)
        }
        return out
    }

    /// A clock time apart from its day: the day named next in the sentence, else the one named before in it.
    private mutating func setDayOfClause(_ index: Int) {
        context.dayOfClause = nil
        let sentence = phrases[index].sentence
        for other in phrases[(index + 1)...].prefix(3) where other.sentence == sentence {
            let day: Meaning = if case .moment(let inner, _) = other.meaning { inner } else { other.meaning }
            guard day.isDay, other.tokens.lowerBound - phrases[index].tokens.upperBound < 8 else { continue }
            context.lean = clauses.lean(of: other.tokens, in: text.sentences[sentence])
            context.dayOfClause = stretch(of: day, other)
            return
        }
        guard index > 0, phrases[index - 1].sentence == sentence, let previous = context.previous,
            previous.grain != .month,
            previous.grain != .year
        else { return }
        context.dayOfClause = previous.day?.asDay
    }

    /// Most of the years that the text states lie far from its own: it tells of times long past.
    private func isNarrative() -> Bool {
        guard let reference = published?.wall.date else { return false }
        var (far, near) = (0, 0)
        for phrase in phrases {
            switch phrase.meaning {
            case .calendar(let fields):
                guard let year = fields.year else { continue }
                if fields.isBC || abs(year - reference.year) > 2 { far += 1 } else { near += 1 }
            case .relative(let relative) where relative.masked == "XXXX-XX-XX" && relative.grain == .day: near += 1
            default: continue
            }
        }
        return far >= 6 && far > 3 * near
    }

    /// "MOSCOW, Jan 10 (Reuters) -": a date within three days before publication is the day of the body.
    private mutating func useDateline(_ phrase: Phrase, _ expression: TemporalExpression) {
        guard phrase.tokens.lowerBound < 12, let reference = context.reference, anchorName == "publication",
            let fields = phrase.meaning.calendar, fields.day != nil, fields.month != nil,
            let day = expression.start?.date, (0...3).contains(reference.dayNumber - day.dayNumber), isDateline(phrase)
        else { return }
        context.reference = day
        context.clock = nil
        anchorName = "dateline"
    }

    /// A capitalised city before it or an agency in parentheses beside it.
    private func isDateline(_ phrase: Phrase) -> Bool {
        let first = text.tokens[0]
        guard first.flags.contains(.upper), first.width > 2 else { return false }
        let after = phrase.tokens.upperBound
        guard after < text.tokens.count else { return false }
        switch text.tokens[after].lexeme {
        case .open, .dash, .hyphen, .period, .colon, .comma, .mark: return true
        default: return false
        }
    }

    private mutating func date(_ phrase: Phrase) -> TemporalExpression? {
        let sentence = text.sentences[phrase.sentence]
        context.role = phrase.role ?? Roles(text: text).role(before: phrase.tokens.lowerBound, sentence)
        context.isAlone = isAlone(phrase, sentence)
        context.lean = clauses.lean(of: phrase.tokens, in: sentence)
        if context.lean == .unknown, context.isAlone || isAppointment(phrase.meaning) { context.lean = .future }
        let before = phrase.tokens.lowerBound > 0 ? text.tokens[phrase.tokens.lowerBound - 1].lexeme : .edge
        context.isFirm = before == .ended
        if context.role == .since || context.isFirm { context.lean = .past }
        if before == .through || isPrenominal(phrase, before) { context.lean = .unknown }
        if context.lean == .unknown, isLimit(context.role), !isPossessive(phrase) { context.lean = .future }
        context.isDeadline = isDeadline(phrase, sentence)
        context.isComparison = context.quarter != nil && isComparison(phrase, sentence)
        guard var stretch = stretch(of: phrase.meaning, phrase) else { return nil }
        var timex = stretch.timex
        var mod = phrase.mod
        Positions.apply(&mod, &stretch, &timex, context)
        if phrase.role == .within { within(&stretch) }
        // Past the calendar's last day.
        if let start = stretch.start, let end = stretch.end, end < start { return nil }
        remember(stretch, phrase)
        return expression(phrase, stretch, timex, mod)
    }

    private func isLimit(_ role: TemporalExpression.Role) -> Bool {
        switch role {
        case .by, .until, .before, .after: true
        default: false
        }
    }

    private func isPossessive(_ phrase: Phrase) -> Bool {
        let next = phrase.tokens.upperBound
        return next < text.tokens.count && text.tokens[next].lexeme == .apostrophe && text.tokens[next].isGlued
    }

    /// "expires at midnight", "until midnight", "the deadline is midnight on Friday": the midnight that ends the day.
    private func isDeadline(_ phrase: Phrase, _ sentence: Range<Int>) -> Bool {
        guard phrase.isMidnight else { return false }
        if context.role == .by || context.role == .until { return true }
        let from = max(sentence.lowerBound, phrase.tokens.lowerBound - 4)
        return (from..<phrase.tokens.lowerBound).contains {
            let token = text.tokens[$0]
            return token.lexeme == .deadline || Dating.endings.contains(text.word(token))
        }
    }

    private static let endings: Set<String> = [
        "expire", "expires", "expired", "expiring", "lapse", "lapses", "lapsed", "end", "ends", "ended", "close",
        "closes",
        "closed", "due",
    ]

    /// "a June agreement", "the March accession": the month stands before its noun, and the verb does not date it.
    private func isPrenominal(_ phrase: Phrase, _ before: Lexeme) -> Bool {
        guard before == .a || before == .an || before == .the, let fields = phrase.meaning.calendar,
            fields.month != nil,
            fields.day == nil, fields.year == nil, phrase.tokens.upperBound < text.tokens.count
        else { return false }
        let next = text.tokens[phrase.tokens.upperBound]
        return next.lexeme == .other && !next.isCapital && next.verb == .none
    }

    /// "compared with a loss of $3 million last year": the word stands before in the sentence.
    private func isComparison(_ phrase: Phrase, _ sentence: Range<Int>) -> Bool {
        (max(sentence.lowerBound, phrase.tokens.lowerBound - 20)..<phrase.tokens.lowerBound).contains {
            let token = text.tokens[$0]
            return token.width == 8 && token.verb == .ed && text.word(token) == "compared"
        }
    }

    /// A clock time on a weekday, with no verb to tell: "Press conference: Thursday, 9 a.m."
    private func isAppointment(_ meaning: Meaning) -> Bool {
        if case .moment(let day, .clock) = meaning, let fields = day.calendar {
            fields.weekday != nil && fields.month == nil
        } else {
            false
        }
    }

    /// Nothing but the mention stands in the sentence, or a preposition before it and a mark after it.
    private func isAlone(_ phrase: Phrase, _ sentence: Range<Int>) -> Bool {
        guard sentence.count - phrase.tokens.count <= 3 else { return false }
        return sentence.allSatisfy { index in
            if phrase.tokens.contains(index) { return true }
            let token = text.tokens[index]
            if !token.isWord { return token.lexeme != .number && token.lexeme != .bigNumber }
            return Dating.prepositions.contains(token.lexeme)
        }
    }

    private static let prepositions: Set<Lexeme> = [
        .at, .on, .by, .in, .for, .from, .the, .to, .about, .around, .until, .since, .after, .before, .during, .of,
    ]

    /// "within a week": from the day of the text to the end of its last day.
    private func within(_ stretch: inout Stretch) {
        guard let reference = context.reference, let days = stretch.days else { return }
        stretch.start = WallTime(reference)
        stretch.end = WallTime(reference.adding(days: days + 1))
    }

    private mutating func remember(_ stretch: Stretch, _ phrase: Phrase) {
        guard stretch.kind == .date || stretch.kind == .time, let day = stretch.start?.date else { return }
        switch phrase.meaning {
        case .relative(let relative) where relative.grain == .second || relative.grain == .minute: return
        default: break
        }
        if stretch.grain == .quarter, let quarter = Int(stretch.timex.suffix(1)), (1...4).contains(quarter),
            phrase.rule == TimeRule.quarter.name || phrase.rule == TimeRule.toldQuarter.name
        {
            context.quarter = (day.year, quarter)
        }
        if stretch.grain != .decade, stretch.grain != .century, !isAside(stretch, phrase) {
            context.previous = stretch
            if stretch.grain != .year, stretch.grain != .season { context.previousDated = stretch }
            context.previousOffset = Int(text.tokens[phrase.tokens.lowerBound].start)
            context.year = day.year
            context.month = stretch.grain == .year ? nil : day.month
        }
    }

    /// A year named in passing, from which the narrative does not go on: "declassified in 2005", "as in 1614".
    private func isAside(_ stretch: Stretch, _ phrase: Phrase) -> Bool {
        if context.isNarrative, isPastAttribute(stretch, phrase) { return true }
        guard context.isNarrative, stretch.grain == .year, let told = context.year, let year = stretch.start?.date.year,
            !(0...3).contains(year - told)
        else { return false }
        let sentence = text.sentences[phrase.sentence]
        return phrase.tokens.lowerBound - sentence.lowerBound > 2 && sentence.count > 8
    }

    /// "the August 1792 uprising": a year before the one told, between an article and its noun.
    private func isPastAttribute(_ stretch: Stretch, _ phrase: Phrase) -> Bool {
        guard let fields = phrase.meaning.calendar, let year = fields.year, let told = context.year, year < told,
            phrase.tokens.lowerBound > 0, phrase.tokens.upperBound < text.tokens.count
        else { return false }
        let (before, after) = (text.tokens[phrase.tokens.lowerBound - 1], text.tokens[phrase.tokens.upperBound])
        return [.the, .a, .an].contains(before.lexeme) && after.lexeme == .other && after.verb == .none
    }

    private func expression(_ phrase: Phrase, _ stretch: Stretch, _ timex: String, _ mod: TimeMod?)
        -> TemporalExpression
    {
        let span = text.span(phrase.tokens)
        var role = context.role
        if stretch.kind == .duration, role == .at { role = .duration }
        if stretch.kind == .set { role = .set }
        var expression = TemporalExpression(
            span: span, text: text.string(span), kind: stretch.kind, timex: timex, mod: mod?.timex,
            start: stretch.start,
            end: stretch.end, grain: stretch.grain, role: role, direction: direction(phrase, stretch),
            anchor: stretch.anchor.map { "mention@\($0)" } ?? anchorName, rule: phrase.rule,
            alternatives: stretch.alternatives)
        expression.zone = zone(phrase.meaning)
        if case .coordination(let parts, _) = phrase.meaning { expression.parts = self.parts(parts, stretch) }
        return expression
    }

    /// The zone of a clock time: stated, told by its equivalent, the dateline's, the publisher's; else none.
    private func zone(_ meaning: Meaning) -> TemporalExpression.Zone? {
        let clock: ClockFields? =
            switch meaning {
            case .clock(let clock): clock
            case .moment(_, .clock(let clock)): clock
            default: nil
            }
        guard let clock else { return nil }
        if let stated = clock.zone { return TemporalExpression.Zone(name: stated.shown, origin: stated.origin) }
        if let minutes = clock.equivalent {
            return TemporalExpression.Zone(name: ZoneName(minutes: minutes).shown, origin: "equivalent")
        }
        if let dateline { return TemporalExpression.Zone(name: dateline.shown, origin: "dateline") }
        guard let published, published.evidence != .firstSeen else { return nil }
        return published.offset.map {
            TemporalExpression.Zone(name: ZoneName(minutes: $0 / 60).shown, origin: "publisher")
        }
    }

    private func direction(_ phrase: Phrase, _ stretch: Stretch) -> TemporalExpression.Direction {
        guard let reference = context.reference, let start = stretch.start?.date else { return .explicit }
        if let fields = phrase.meaning.calendar, fields.year != nil { return .explicit }
        if start > reference { return .future }
        let last = stretch.end.map { $0.time == nil ? $0.date.adding(days: -1) : $0.date } ?? start
        return last < reference ? .past : .same
    }
}

extension Phrase {
    fileprivate var isMidnight: Bool {
        switch meaning {
        case .clock(let clock), .moment(_, .clock(let clock)):
            clock.hour == 0 && (clock.minute ?? 0) == 0 && clock.second == nil && !clock.isEndOfDay
        default: false
        }
    }

    /// A clock time that may stand apart from its day.
    fileprivate var needsDay: Bool {
        if case .clock = meaning { true } else { rule == PhraseJoin.lengthFrom.name }
    }
}

// Stretches of meanings.
extension Dating {
    private mutating func stretch(of meaning: Meaning, _ phrase: Phrase) -> Stretch? {
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

    private func parts(_ phrases: [Phrase], _ whole: Stretch) -> [TemporalExpression.Part] {
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

internal import Model

/// Dates the phrases of one text in order, remembering what was told.
struct Dating {
    let text: TimeText
    let published: Publication?
    let phrases: [Phrase]
    private let clauses: ClauseTense
    /// Zone of the dateline's city.
    private let dateline: ZoneName?
    var context: TimeContext
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
    var isMidnight: Bool {
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

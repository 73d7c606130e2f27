internal import Model

extension TimeContext {
    /// Completes stated fields: the year, the month, the week that the clause and the calendar suggest.
    func calendar(_ fields: CalendarFields) -> Stretch? {
        if fields.isBC { return beforeChrist(fields) }
        if let shift = fields.yearShift, let reference = anchor { return stated(reference.year + shift, fields) }
        if let year = fields.year { return stated(year, fields) }
        if let weekday = fields.weekday, fields.month == nil { return self.weekday(weekday, fields) }
        guard let month = fields.month, let reference = anchor else { return masked(fields) }
        guard let day = fields.day else { return self.month(month, fields.which, reference) }
        return monthDay(month, day, fields, reference)
    }

    private func stated(_ year: Int, _ fields: CalendarFields) -> Stretch? {
        guard let month = fields.month else { return .year(year) }
        guard let day = fields.day else { return .month(year, month) }
        let straight = CivilDate(year: year, month: month, day: day)
        guard fields.isSwappable, let swapped = CivilDate(year: year, month: day, day: month) else {
            return straight.map { .day($0) }
        }
        guard let straight else { return .day(swapped) }
        return either(straight, swapped)
    }

    /// Month first or day first: the source's country decides; where it is not known both are said.
    private func either(_ monthFirst: CivilDate, _ dayFirst: CivilDate) -> Stretch {
        let isMonthFirst = isMonthFirst ?? true
        var stretch = Stretch.day(isMonthFirst ? monthFirst : dayFirst)
        guard self.isMonthFirst == nil else { return stretch }
        let other = Stretch.day(dayFirst)
        stretch.alternatives = [
            TemporalExpression.Alternative(
                timex: other.timex, start: other.start, end: other.end, reason: "day before month")
        ]
        return stretch
    }

    private func beforeChrist(_ fields: CalendarFields) -> Stretch? {
        guard let year = fields.year, (1...9999).contains(year) else { return nil }
        var timex = "BC\(Stretch.four(year))"
        if let month = fields.month { timex += "-\(Stretch.two(month))" }
        if let day = fields.day { timex += "-\(Stretch.two(day))" }
        return .symbolic(timex, grain: fields.day != nil ? .day : fields.month != nil ? .month : .year)
    }

    /// What can be said without a reference day.
    private func masked(_ fields: CalendarFields) -> Stretch? {
        guard let month = fields.month else {
            return fields.weekday.map { .symbolic("XXXX-WXX-\($0)", grain: .day) }
        }
        guard let day = fields.day else { return .symbolic("XXXX-\(Stretch.two(month))", grain: .month) }
        guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
        return .symbolic("XXXX-\(Stretch.two(month))-\(Stretch.two(day))", grain: .day)
    }

    private func monthDay(_ month: Int, _ day: Int, _ fields: CalendarFields, _ reference: CivilDate) -> Stretch? {
        let base = isNarrative ? year ?? reference.year : reference.year
        let span = month == 2 && day == 29 ? 4 : 1
        let all = (-span...span).compactMap { CivilDate(year: base + $0, month: month, day: day) }
        if let weekday = fields.weekday, let date = matching(weekday, month, day, reference) { return .day(date) }
        switch fields.which {
        case .last, .previous: return all.last { $0 < reference }?.asDay
        case .next, .coming, .following: return all.first { $0 > reference }?.asDay
        default:
            return toldOn { CivilDate(year: $0, month: month, day: day)?.asDay }
                ?? closest(all.map { .day($0) }, to: reference, against: 125)
        }
    }

    /// After a year alone a narrative goes on from the day told before it, where that is near; else within that year.
    private func toldOn(_ direct: (Int) -> Stretch?) -> Stretch? {
        guard isNarrative, let previous, previous.grain == .year, let year = previous.day?.year else { return nil }
        if let told = previousDated?.day, abs(told.year - year) <= 1 {
            for candidate in [told.year, told.year + 1].compactMap(direct) {
                if let day = candidate.day, (0...45).contains(day.dayNumber - told.dayNumber) { return candidate }
            }
        }
        return direct(year)
    }

    /// The candidate closest to the reference day; one that the clause points away from counts as so many days farther.
    ///
    /// With 125 days a month-day up to 120 days off beats the clause, and beyond that the clause decides.
    func closest(_ all: [Stretch], to reference: CivilDate, against penalty: Int) -> Stretch? {
        func cost(_ stretch: Stretch) -> Int {
            guard let from = stretch.start?.date.dayNumber, let to = stretch.end?.date.dayNumber else { return .max }
            let today = reference.dayNumber
            let distance = today < from ? from - today : today >= to ? today - to + 1 : 0
            // A narrative goes on rather than back.
            if isNarrative { return today >= to ? distance * 3 / 2 : distance }
            let isAgainst = lean == .past && today < from || lean == .future && today >= to
            return distance + (isAgainst ? (isAlone || isFirm ? 400 : penalty) : 0)
        }
        return all.min { cost($0) < cost($1) }
    }

    /// A weekday beside the month-day decides the year, where a near one fits; beyond a year it is rather a slip.
    private func matching(_ weekday: Int, _ month: Int, _ day: Int, _ reference: CivilDate) -> CivilDate? {
        let base = isNarrative ? year ?? reference.year : reference.year
        return (-2...2).compactMap { CivilDate(year: base + $0, month: month, day: day) }
            .filter { $0.weekday == weekday && (isNarrative || distance($0, reference) <= 366) }
            .min { distance($0, reference) < distance($1, reference) }
    }

    private func distance(_ a: CivilDate, _ b: CivilDate) -> Int { abs(a.dayNumber - b.dayNumber) }

    private func month(_ month: Int, _ which: Which?, _ reference: CivilDate) -> Stretch? {
        let all = (-2...2).compactMap { Stretch.month(reference.year + $0, month) }
        switch which {
        case .last, .previous: return all.last { ($0.end?.date ?? reference) <= reference }
        case .next, .coming, .following: return all.first { ($0.start?.date ?? reference) > reference }
        case .this: return .month(reference.year, month)
        case .same, nil: return toldOn { .month($0, month) } ?? closest(all, to: reference, against: 300)
        }
    }

    private func weekday(_ weekday: Int, _ fields: CalendarFields) -> Stretch? {
        if let which = fields.which {
            return reference == nil ? masked(fields) : self.weekday(weekday, which)
        }
        guard let reference = anchor else { return masked(fields) }
        if let day = fields.day {
            let all = (-2...3).compactMap { shift -> CivilDate? in
                let month = reference.adding(days: 1 - reference.day).adding(months: shift)
                return CivilDate(year: month.year, month: month.month, day: day)
            }
            return all.filter { $0.weekday == weekday }.min { distance($0, reference) < distance($1, reference) }?.asDay
        }
        let back = (reference.weekday - weekday + 7) % 7
        let ahead = (weekday - reference.weekday + 7) % 7
        if isNarrative { return .day(reference.adding(days: ahead)) }
        let isFuture = lean == .future
        return .day(reference.adding(days: isFuture ? (isAlone && ahead == 0 ? 7 : ahead) : -back))
    }
}

extension CivilDate {
    /// Monday to Friday only; holidays are not known.
    func adding(workdays count: Int) -> CivilDate {
        var date = self
        var left = min(abs(count), 5000)
        while left > 0 {
            date = date.adding(days: count.signum())
            if date.weekday < 6 { left -= 1 }
        }
        return date
    }

    var asDay: Stretch { .day(self) }
}

internal import Model

extension TimeContext {
    /// The day that a clock time without a day falls on: what was told last in a narrative, else the day of the text.
    var clockDay: Stretch? {
        dayOfClause ?? (isNarrative ? previous?.day?.asDay ?? reference?.asDay : reference?.asDay)
    }

    /// A clock time on a day; without a day it stays `T15:00`.
    func clock(_ given: ClockFields, on day: Stretch?, isDayKnown: Bool) -> Stretch? {
        var fields = given
        if isDeadline { fields.isEndOfDay = true }
        let face =
            "T\(Stretch.two(fields.isEndOfDay ? 24 : fields.hour))"
            + (fields.minute.map { ":\(Stretch.two($0))" } ?? ":00")
            + (fields.second.map { ":\(Stretch.two($0))" } ?? "")
        guard let date = day?.start?.date,
            let time = TimeOfDay(
                hour: fields.hour, minute: fields.minute ?? 0, second: fields.second ?? 0)
        else {
            return Stretch(timex: "\(day?.timex ?? "XXXX-XX-XX")\(face)", grain: .minute, kind: .time)
        }
        // "3:30" at half past four is that of the afternoon.
        if isAlone, !isDayKnown, !fields.isCertain, fields.hour < 12, date == reference, let clock, time <= clock,
            let later = TimeOfDay(hour: fields.hour + 12, minute: fields.minute ?? 0), later > clock
        {
            fields.hour += 12
            fields.isCertain = true
            return self.clock(fields, on: day, isDayKnown: false)
        }
        // A clock time that is all that was said and gone by today is tomorrow's.
        let isGone = isAlone && !isDayKnown && date == reference && (clock.map { time <= $0 } ?? false)
        let start = WallTime(fields.isEndOfDay || isGone ? date.adding(days: 1) : date, time)
        let zone = fields.zone.map { ZoneName.text($0.offset(at: start)) } ?? ""
        var stretch = Stretch(
            timex: "\(isGone ? start.date : date)\(face)\(zone)", start: start,
            grain: fields.second == nil ? .minute : .second, kind: .time)
        stretch.end = Timestamp(wall: start, offset: 0).adding(seconds: fields.second == nil ? 60 : 1).wall()
        if let until = fields.until {
            let isNext = until <= fields.hour * 60 + (fields.minute ?? 0)
            stretch.end = WallTime(
                start.date.adding(days: isNext ? 1 : 0), TimeOfDay(hour: until / 60, minute: until % 60))
        }
        stretch.anchor = day?.anchor
        if fields.isBare, let later = TimeOfDay(hour: fields.hour % 12 + (fields.hour < 12 ? 12 : 0)) {
            let other = WallTime(start.date, later)
            stretch.alternatives = [
                TemporalExpression.Alternative(
                    timex: "\(date)T\(Stretch.two(later.hour)):00\(zone)", start: other,
                    end: WallTime(start.date, TimeOfDay(hour: later.hour, minute: 1)),
                    reason: "the other half of the day")
            ]
        }
        if fields.hour == 0, fields.minute == 0, fields.second == nil, !fields.isEndOfDay, isDayKnown {
            let other = WallTime(date.adding(days: 1), time)
            stretch.alternatives = [
                TemporalExpression.Alternative(
                    timex: "\(date)T24:00\(zone)", start: other,
                    end: WallTime(other.date, TimeOfDay(hour: 0, minute: 1)),
                    reason: "the midnight that ends the day")
            ]
        }
        if isDeadline, isDayKnown {
            stretch.alternatives = [
                TemporalExpression.Alternative(
                    timex: "\(date)T00:00\(zone)", start: WallTime(date, time),
                    end: WallTime(date, TimeOfDay(hour: 0, minute: 1)), reason: "the midnight that begins the day")
            ]
        }
        return stretch
    }

    /// A part of a day: soft bounds on the clock.
    func part(_ part: DayPart, on day: Stretch?) -> Stretch? {
        guard let day, let date = day.start?.date else {
            return Stretch(timex: "\(day?.timex ?? "XXXX-XX-XX")T\(part.timex)", grain: .part, kind: .time)
        }
        let (from, to) = part.hours
        var stretch = Stretch(timex: "\(date)T\(part.timex)", grain: .part, kind: .time)
        stretch.start = WallTime(date, TimeOfDay(hour: from))
        stretch.end = WallTime(date.adding(days: to / 24), TimeOfDay(hour: to % 24))
        stretch.anchor = day.anchor
        return stretch
    }

    /// The first such day, month or weekday at or after another: the end of a range.
    func calendar(_ fields: CalendarFields, after day: CivilDate) -> Stretch? {
        if let weekday = fields.weekday, fields.day == nil {
            return .day(day.adding(days: (weekday - day.weekday + 7) % 7))
        }
        guard let month = fields.month else { return calendar(fields) }
        for year in [day.year, day.year + 1] {
            guard let number = fields.day else {
                if let stretch = Stretch.month(year, month), let end = stretch.end?.date, end > day { return stretch }
                continue
            }
            if let date = CivilDate(year: year, month: month, day: number), date >= day { return .day(date) }
        }
        return nil
    }
}

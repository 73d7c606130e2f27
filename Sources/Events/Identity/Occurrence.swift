import Model

/// The days on which an event lies, as far as a report says or implies.
struct Occurrence: Equatable {
    /// First day, and the first day after it; both nil when nothing is known.
    var start: CivilDate?
    var end: CivilDate?
    /// The report names a date; otherwise the day of the report stands for it.
    var isStated: Bool

    init(_ event: Event, told day: CivilDate) {
        if let time = event.time, time.start != nil || time.end != nil, time.role != .duration, time.role != .set {
            start = time.start?.date
            // The end is exclusive; one that falls within a day still touches that day.
            end =
                time.end.map { $0.time == nil ? $0.date : $0.date.adding(days: 1) }
                ?? start?.adding(days: Occurrence.days(time.grain))
            // "in six months" is given a day, but its value is a month.
            if let from = start, time.timex.utf8.count == 7, time.timex.utf8.allSatisfy({ $0 != UInt8(ascii: "W") }) {
                end = max(end ?? from, from.adding(days: 31))
            }
            isStated = !time.isImplied
            // "threatened on Monday", "called off on Sunday": the day on which it was said, not the day of what it is about.
            if let from = start, Occurrence.isSaid(event.modality), from <= day, end ?? from <= day.adding(days: 1) {
                isStated = false
                // What falls through lay ahead, nobody says when.
                if event.modality == .cancelled || event.modality == .denied { (start, end) = (nil, nil) }
            }
            // The day an article tells about is where an undated event most likely lies, not where it is said to lie.
            if time.isImplied { start = start?.adding(days: -1) }
        } else {
            isStated = false
            // What is reported as done without a date was done a short while ago; what is to come may be any time.
            guard event.modality == .done || event.modality == .demanded || event.modality == .threatened else {
                return
            }
            start = day.adding(days: -1)
            end = day.adding(days: 1)
        }
    }

    /// Days of a time that names no end: "in six months" means some day of a month.
    private static func days(_ grain: TemporalExpression.Grain?) -> Int {
        switch grain {
        case .week: 7
        case .month: 31
        case .quarter: 92
        case .year: 366
        default: 1
        }
    }

    /// What is only said of an event: when that was said is no date of the event.
    private static func isSaid(_ modality: Modality) -> Bool {
        switch modality {
        case .threatened, .demanded, .cancelled, .denied, .possible, .hypothetical: true
        case .done, .planned, .historical: false
        }
    }

    /// Days it may spread over; a large number when it is open.
    var length: Int {
        guard let start, let end else { return 10_000 }
        return max(1, end.dayNumber - start.dayNumber)
    }

    /// Whether both may mean one day.
    func touches(_ other: Occurrence, slack: Int = 0) -> Bool {
        let first = max(start?.dayNumber ?? .min, other.start?.dayNumber ?? .min)
        let last = min(end?.dayNumber ?? .max, other.end?.dayNumber ?? .max)
        return last == .max || first == .min || first < last + slack
    }

    /// As `touches`, where a month is no exact frame: "in six months", told on two days.
    func fits(_ other: Occurrence) -> Bool { touches(other, slack: max(length, other.length) >= 28 ? 3 : 0) }

    /// As people read it.
    var text: String? {
        guard let start else { return end.map { "before \($0)" } }
        guard let end, end.dayNumber - start.dayNumber > 1 else { return "\(start)" }
        return "\(start) – \(end.adding(days: -1))"
    }
}

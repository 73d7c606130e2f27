import Model
import Store

// The calendar of what is planned: a month as a grid, and the same as a list.

extension Pages {
    /// Plans that stand in a day of the grid, and in a day of the list; a day's own page has them all.
    private static let shown = (grid: 3, list: 6)
    /// Plans on one page of a day.
    private static let plansOfADay = 100

    func calendar(_ request: WebRequest, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        if let day = try reader.day("day") { return try await plans(of: day, reader) }
        let today = tools.now().wall().date
        let first = try month(reader) ?? today.adding(days: 1 - today.day)
        let (start, end) = (first.adding(days: 1 - first.weekday), first.adding(months: 1))
        let last = end.adding(days: (8 - end.weekday) % 7)
        let query = try planFilter(reader, limit: Pages.shown.list)
        let found = await room.read { ledger throws(StoreError) in
            try ledger.plannedDays(from: start, to: last, matching: query)
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let planned):
            let byDay = Dictionary(planned.map { ($0.date, $0) }) { first, _ in first }
            let filter = FilterView(reader: reader)
            let days = (0..<last.dayNumber - start.dayNumber).map { offset in
                let date = start.adding(days: offset)
                return Pages.day(
                    date, byDay[date], most: Pages.shown.grid, today: today, isOther: date.month != first.month, filter)
            }
            let weeks = stride(from: 0, to: days.count, by: 7).map {
                TemplateValue.object(["days": .list(Array(days[$0..<$0 + 7]))])
            }
            let ofMonth = planned.filter { $0.date.month == first.month }
            let agenda = ofMonth.map {
                Pages.day($0.date, $0, most: Pages.shown.list, today: today, isOther: false, filter)
            }
            let name = { (day: CivilDate) in String("\(day)".prefix(7)) }
            return page(
                "calendar", title: "Calendar: \(Moments.month(first))",
                [
                    "month": .text(Moments.month(first)), "weeks": .list(weeks), "agenda": .list(agenda),
                    "isMonth": .flag(true), "total": .number(ofMonth.reduce(0) { $0 + $1.count }),
                    "isEmpty": .flag(agenda.isEmpty), "filter": filter.values,
                    "monthField": .text(name(first)),
                    "earlier": .text(filter.address("/calendar", ["month": name(first.adding(months: -1))])),
                    "later": .text(filter.address("/calendar", ["month": name(end)])),
                    "today": .text(filter.address("/calendar", [:])),
                    "feed": .text(filter.address("/calendar.ics", [:])),
                ])
        }
    }

    /// All that is planned for one day, in pages.
    private func plans(of date: CivilDate, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        var query = try planFilter(reader, limit: Pages.plansOfADay)
        query.after = try reader.number("after")
        let found = await room.read { [query] ledger throws(StoreError) in
            try ledger.planned(from: date, to: date.adding(days: 1), matching: query)
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let plans):
            let filter = FilterView(reader: reader)
            let next = plans.count == query.limit ? plans.last.map { "\($0.recorded.number)" } : nil
            let of = { (day: CivilDate) in TemplateValue.text(filter.address("/calendar", ["day": "\(day)"])) }
            let day = PlannedDay(date: date, count: plans.count, plans: plans)
            let today = tools.now().wall().date
            return page(
                "calendar", title: "Plans of \(Moments.day(date))",
                [
                    "month": .text(Moments.day(date)), "day": .text("\(date)"), "isEmpty": .flag(plans.isEmpty),
                    "agenda": plans.isEmpty
                        ? .list([])
                        : .list([Pages.day(date, day, most: plans.count, today: today, isOther: false, filter)]),
                    "filter": filter.values, "earlier": of(date.adding(days: -1)), "later": of(date.adding(days: 1)),
                    "today": .text(filter.address("/calendar", ["month": String("\(date)".prefix(7))])),
                    "feed": .text(filter.address("/calendar.ics", [:])),
                    "next": .optional(next.map { filter.address("/calendar", ["day": "\(date)", "after": $0]) }),
                ])
        }
    }

    private func planFilter(_ reader: QueryReader, limit: Int) throws(FieldError) -> EventQuery {
        EventQuery(
            kind: try reader.kind(), country: try reader.country(), modality: try reader.modality(), limit: limit)
    }

    private func month(_ reader: QueryReader) throws(FieldError) -> CivilDate? {
        guard let text = reader.fields["month"] else { return nil }
        guard let first = CivilDate(iso: "\(text)-01"), (1971...9998).contains(first.year) else {
            throw FieldError(field: "month", expected: "a month such as 2026-01")
        }
        return first
    }

    private static func day(
        _ date: CivilDate, _ planned: PlannedDay?, most: Int, today: CivilDate, isOther: Bool, _ filter: FilterView
    ) -> TemplateValue {
        let plans = planned?.plans.prefix(most) ?? []
        let count = planned?.count ?? 0
        return .object([
            "number": .number(date.day), "date": .text("\(date)"), "long": .text(Moments.day(date)),
            "isToday": .flag(date == today), "isOther": .flag(isOther), "count": .number(count),
            "address": .text(filter.address("/calendar", ["day": "\(date)"])),
            "more": count > plans.count ? .number(count - plans.count) : .flag(false),
            "plans": .list(plans.map(Pages.plan)),
        ])
    }

    private static func plan(_ plan: PlannedEvent) -> TemplateValue {
        let event = plan.recorded.event
        return .object([
            "address": .text("/events/" + FormFields.escaped(event.id)), "kind": .text(event.kind),
            "action": .text(event.action.replacing("-", with: " ")), "place": .optional(event.place?.name),
            "who": .text(EventView.who(event)), "clock": .optional(event.time?.start?.time.map { "\($0)" }),
            "isCancelled": .flag(event.modality == .cancelled),
            "revision": plan.revision > 0 ? .number(plan.revision) : .flag(false),
        ])
    }
}

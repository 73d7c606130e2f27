import Model
import Store

// The calendar of what is planned: a month as a grid, and the same as a list.

extension Pages {
    func calendar(_ request: WebRequest, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let today = tools.now().wall().date
        let first = try month(reader) ?? today.adding(days: 1 - today.day)
        let (start, end) = (first.adding(days: 1 - first.weekday), first.adding(months: 1))
        let last = end.adding(days: (8 - end.weekday) % 7)
        var query = EventQuery(
            kind: try reader.kind(), country: try reader.country(), modality: try reader.modality())
        query.limit = 1000
        let found = await room.read { [query] ledger throws(StoreError) in
            try ledger.planned(from: start, to: last, matching: query)
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let plans):
            let byDay = Dictionary(grouping: plans) { $0.recorded.event.time?.start?.date ?? start }
            let filter = FilterView(reader: reader)
            let days = (0..<last.dayNumber - start.dayNumber).map { offset in
                let date = start.adding(days: offset)
                return Pages.day(date, byDay[date] ?? [], today: today, isOther: date.month != first.month)
            }
            let weeks = stride(from: 0, to: days.count, by: 7).map {
                TemplateValue.object(["days": .list(Array(days[$0..<$0 + 7]))])
            }
            let agenda = byDay.keys.sorted().filter { $0.month == first.month }.map {
                Pages.day($0, byDay[$0] ?? [], today: today, isOther: false, all: true)
            }
            let name = { (day: CivilDate) in String("\(day)".prefix(7)) }
            return page(
                "calendar", title: "Calendar: \(Moments.month(first))",
                [
                    "month": .text(Moments.month(first)), "weeks": .list(weeks), "agenda": .list(agenda),
                    "isEmpty": .flag(agenda.isEmpty), "filter": filter.values,
                    "monthField": .text(name(first)),
                    "earlier": .text(filter.address("/calendar", ["month": name(first.adding(months: -1))])),
                    "later": .text(filter.address("/calendar", ["month": name(end)])),
                    "today": .text(filter.address("/calendar", [:])),
                    "feed": .text(filter.address("/calendar.ics", [:])),
                ])
        }
    }

    private func month(_ reader: QueryReader) throws(FieldError) -> CivilDate? {
        guard let text = reader.fields["month"] else { return nil }
        guard let first = CivilDate(iso: "\(text)-01"), (1971...9998).contains(first.year) else {
            throw FieldError(field: "month", expected: "a month such as 2026-01")
        }
        return first
    }

    private static func day(
        _ date: CivilDate, _ plans: [PlannedEvent], today: CivilDate, isOther: Bool, all: Bool = false
    ) -> TemplateValue {
        let shown = all ? plans : Array(plans.prefix(3))
        return .object([
            "number": .number(date.day), "date": .text("\(date)"), "long": .text(Moments.day(date)),
            "isToday": .flag(date == today), "isOther": .flag(isOther),
            "more": plans.count > shown.count ? .number(plans.count - shown.count) : .flag(false),
            "plans": .list(
                shown.map { plan in
                    var values = EventView.members(plan.recorded.event)
                    values["who"] = .text(EventView.who(plan.recorded.event))
                    values["clock"] = .optional(plan.recorded.event.time?.start?.time.map { "\($0)" })
                    values["isCancelled"] = .flag(plan.recorded.event.modality == .cancelled)
                    values["revision"] = plan.revision > 0 ? .number(plan.revision) : .flag(false)
                    return .object(values)
                }),
        ])
    }
}

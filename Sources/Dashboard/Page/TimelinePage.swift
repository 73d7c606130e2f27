import Model
import Store

// The timeline: what was recorded, the newest first.

extension Pages {
    func timeline(_ request: WebRequest, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        var query = try reader.events()
        // What a reader looks through, and what stays below 150 kB.
        query.limit = min(query.limit, 100)
        let now = tools.now()
        let found = await room.read { [query] ledger throws(StoreError) in
            (try ledger.events(matching: query), try ledger.gauges(now: now))
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let (events, gauges)):
            let filter = FilterView(reader: reader)
            let older = events.count == query.limit ? events.last.map { "\($0.number)" } : nil
            return page(
                "timeline", title: "Timeline",
                [
                    "days": Pages.days(events), "filter": filter.values, "isEmpty": .flag(events.isEmpty),
                    "older": .optional(older.map { filter.address("/", ["before": $0]) }),
                    "isPaged": .flag(query.before != nil), "first": .text(filter.address("/", [:])),
                    "last": .number(Int(gauges.lastEvent)), "live": .flag(query.before == nil && query.until == nil),
                    "atom": .text(filter.address("/alerts.atom", [:])),
                    "json": .text(filter.address("/api/events", [:])),
                    "newer": .text(filter.address("/newer", [:])),
                    "articles": .number(gauges.articles), "events": .number(Int(gauges.lastEvent)),
                    "alerts": .number(Int(gauges.lastAlert)), "sources": .number(gauges.sources),
                    "failing": gauges.failing > 0 ? .number(gauges.failing) : .flag(false),
                ])
        }
    }

    /// What came after `after`, as items to be put at the top.
    func newer(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let query = try reader.events()
        switch await room.read({ ledger throws(StoreError) in try ledger.events(matching: query) }) {
        case .success(let events): return piece("items", ["items": .list(events.map(EventView.item))])
        case .failure(let error): return failure(error)
        }
    }

    private static func days(_ events: [RecordedEvent]) -> TemplateValue {
        var days: [(day: CivilDate, items: [TemplateValue])] = []
        for event in events {
            let day = event.recorded.wall().date
            if days.last?.day != day { days.append((day, [])) }
            days[days.count - 1].items.append(EventView.item(event))
        }
        return .list(days.map { .object(["day": .text(Moments.day($0.day)), "items": .list($0.items)]) })
    }
}

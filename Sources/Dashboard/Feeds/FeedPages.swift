import Model
import Store

// What calendars and feed readers subscribe to; every filter has an address of its own.

extension Pages {
    /// Days back and ahead that a calendar shows.
    private static let reach = (back: 90, ahead: 730)

    func calendarFeed(_ request: WebRequest, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let today = tools.now().wall().date
        let first = try reader.day("from") ?? today.adding(days: -Pages.reach.back)
        let end = try reader.day("to") ?? today.adding(days: Pages.reach.ahead)
        var query = EventQuery(
            kind: try reader.kind(), country: try reader.country(), modality: try reader.modality())
        query.limit = 2000
        let found = await room.read { [query] ledger throws(StoreError) in
            try ledger.planned(from: first, to: end, matching: query)
        }
        switch found {
        case .failure(let error): return .text(503, "\(error)")
        case .success(let plans):
            let filter = [query.kind, query.country, query.modality?.rawValue].compactMap { $0 }
            let name = (["Tocsin"] + filter).joined(separator: " · ")
            return WebAnswer(
                type: CalendarWriter.type, Array(CalendarWriter.text(plans, name: name).utf8),
                headers: [("Cache-Control", "no-cache")])
        }
    }

    func alertFeed(_ request: WebRequest, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let query = try reader.events()
        let now = tools.now()
        switch await room.read({ ledger throws(StoreError) in try ledger.alerts(matching: query) }) {
        case .failure(let error): return .text(503, "\(error)")
        case .success(let alerts):
            let host = request.headers["host"] ?? "localhost"
            let path = FilterView(reader: reader).address("/alerts.atom", [:])
            let text = AtomWriter.text(alerts, base: "http://\(host)", path: path, now: now)
            return WebAnswer(type: AtomWriter.type, Array(text.utf8), headers: [("Cache-Control", "no-cache")])
        }
    }
}

import Model
import Store

/// The JSON interface under `/api`; docs/api.md and `/api/openapi.json` describe it.
struct Interface: Sendable {
    let room: ReadingRoom
    let tools: DashboardTools

    /// Days of rhythm that a source is shown with.
    static let days = 14

    func answer(_ request: WebRequest) async -> WebAnswer {
        do throws(FieldError) {
            // A form sends fields that nobody filled in; a program means something by each.
            if let empty = request.query.fields.first(where: { $0.value.isEmpty }) {
                throw FieldError(field: empty.name, expected: "left out rather than empty")
            }
            let reader = QueryReader(fields: request.query, tools: tools)
            switch (request.method, Array(request.path.dropFirst())) {
            case ("GET", ["events"]): return await events(try reader.events())
            case ("GET", let path) where path.count == 2 && path[0] == "events": return await event(path[1])
            case ("GET", ["planned"]): return try await planned(reader)
            case ("GET", ["pairs"]): return try await pairs(reader)
            case ("GET", ["sources"]): return await sources()
            case ("GET", ["deliveries"]): return try await deliveries(reader)
            case ("GET", ["stream"]): return try await stream(request, reader)
            case ("POST", ["inspect"]): return await inspect(request)
            default: return .failure(404, code: "notFound", "nothing is here")
            }
        } catch { return .failure(error) }
    }

    private func events(_ query: EventQuery) async -> WebAnswer {
        switch await room.read({ ledger throws(StoreError) in try ledger.events(matching: query) }) {
        case .success(let events):
            let next = events.count == query.limit ? events.last?.number : nil
            return .rows(events, next: next, of: "events", Shapes.event)
        case .failure(let error): return .failure(error)
        }
    }

    private func event(_ id: String) async -> WebAnswer {
        let found = await room.read { ledger throws(StoreError) -> (EventLifeStory, [ToldBy])? in
            guard let life = try ledger.lifeStory(of: id) else { return nil }
            return (life, try ledger.tellings(ofEvent: life.number))
        }
        switch found {
        case .success(let (life, tellings)?): return .json { Shapes.life(life, tellings: tellings, to: &$0) }
        case .success(nil): return .failure(404, code: "notFound", "there is no event of this id")
        case .failure(let error): return .failure(error)
        }
    }

    private func planned(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let today = tools.now().wall().date
        let first = try reader.day("from") ?? today
        let end = try reader.day("to") ?? first.adding(days: 90)
        var query = EventQuery(
            kind: try reader.kind(), country: try reader.country(), modality: try reader.modality())
        query.limit = try reader.limit(usual: QueryReader.mostRows)
        query.after = try reader.number("after")
        let found = await room.read { [query] ledger throws(StoreError) in
            try ledger.planned(from: first, to: end, matching: query)
        }
        switch found {
        case .success(let plans):
            let next = plans.count == query.limit ? plans.last?.recorded.number : nil
            return .rows(plans, next: next, of: "planned", Shapes.planned)
        case .failure(let error): return .failure(error)
        }
    }

    private func pairs(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let since = try reader.moment("since")?.wall().date ?? tools.now().wall().date.adding(days: -30)
        let (kind, limit) = (try reader.kind(), try reader.limit(usual: QueryReader.mostRows))
        let found = await room.read { ledger throws(StoreError) in
            try ledger.pairs(since: since, kind: kind, limit: limit)
        }
        switch found {
        case .success(let pairs): return .rows(pairs, next: nil, of: "pairs", Shapes.pair)
        case .failure(let error): return .failure(error)
        }
    }

    private func sources() async -> WebAnswer {
        let today = tools.now().wall().date
        let found = await room.read { ledger throws(StoreError) in
            (try ledger.sources(), try ledger.rhythm(from: today.adding(days: 1 - Interface.days), to: today))
        }
        switch found {
        case .success(let (sources, rhythm)):
            let none = [Int](repeating: 0, count: Interface.days)
            return .rows(sources, next: nil, of: "sources") { Shapes.source($0, days: rhythm[$0.id] ?? none, to: &$1) }
        case .failure(let error): return .failure(error)
        }
    }

    private func deliveries(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let state = try reader.deliveryState()
        let (before, limit, sink) = (try reader.number("before"), try reader.limit(), reader.fields["sink"])
        let found = await room.read { ledger throws(StoreError) in
            try ledger.deliveries(state: state, sink: sink, before: before, limit: limit)
        }
        switch found {
        case .success(let list):
            let next = list.count == limit ? list.last?.id : nil
            return .rows(list, next: next, of: "deliveries", Shapes.delivery)
        case .failure(let error): return .failure(error)
        }
    }

    private func stream(_ request: WebRequest, _ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let filter = StreamFilter(
            kind: try reader.kind(), country: try reader.country(), modality: try reader.modality())
        if let last = request.headers["last-event-id"] ?? request.query["last"] {
            guard let position = StreamPosition(id: last) else {
                throw FieldError(field: "last", expected: "the id of an item of this stream")
            }
            return WebAnswer(stream: position, accepts: filter.accepts)
        }
        let now = tools.now()
        switch await room.read({ ledger throws(StoreError) in try ledger.gauges(now: now) }) {
        case .success(let gauges):
            let position = StreamPosition(event: gauges.lastEvent, step: gauges.lastStep)
            return WebAnswer(stream: position, accepts: filter.accepts)
        case .failure(let error): return .failure(error)
        }
    }

    private func inspect(_ request: WebRequest) async -> WebAnswer {
        let value: JSONValue
        do throws(JSONSyntaxError) {
            value = try JSONReader.read(request.body, options: JSONReader.Options(depth: 8, values: 100))
        } catch { return .failure(400, code: "notJSON", error.description) }
        do throws(FieldError) {
            switch await tools.read(try Interface.input(value)) {
            case .success(let trial): return .json { Shapes.trial(trial, to: &$0) }
            case .failure(let failure): return .failure(502, code: failure.code, failure.message)
            }
        } catch { return .failure(error) }
    }

    private static func input(_ value: JSONValue) throws(FieldError) -> Trial.Input {
        guard value.members != nil else { throw FieldError(field: "body", expected: "an object") }
        var published: Publication?
        if let given = value["published"], !given.isNull {
            guard let moment = given.string.flatMap({ Publication(iso: $0) }) else {
                throw FieldError(field: "published", expected: "an ISO 8601 day or moment")
            }
            published = moment
        }
        if let url = value["url"], !url.isNull {
            guard let text = url.string, text.hasPrefix("http://") || text.hasPrefix("https://") else {
                throw FieldError(field: "url", expected: "an http or https address")
            }
            return .address(text)
        }
        guard let text = value["text"]?.string, !text.isEmpty else {
            throw FieldError(field: "text", expected: "a string that is not empty, or there must be a “url”")
        }
        return .text(text, published: published)
    }
}

extension QueryReader {
    func deliveryState() throws(FieldError) -> ListedDelivery.State? {
        guard let text = fields["state"] else { return nil }
        guard let state = ListedDelivery.State.allCases.first(where: { "\($0)" == text }) else {
            throw FieldError(field: "state", expected: "one of waiting, delivered, dead")
        }
        return state
    }
}

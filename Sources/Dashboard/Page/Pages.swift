import Model
import Store

/// The pages that people look at.
struct Pages: Sendable {
    let room: ReadingRoom
    let tools: DashboardTools
    let token: Secret?
    let assets: Assets
    private let templates: [String: Template]

    private static let names = [
        "layout", "timeline", "items", "event", "calendar", "matrix", "sources", "deliveries", "try", "login",
        "message", "marked", "filters",
    ]

    init(room: ReadingRoom, tools: DashboardTools, token: Secret?) throws(DashboardError) {
        self.room = room
        self.tools = tools
        self.token = token
        assets = try Assets()
        var templates: [String: Template] = [:]
        for name in Pages.names {
            let text = String(decoding: try Assets.bytes("\(name).html"), as: UTF8.self)
            templates[name] = try Template(text, name: "\(name).html")
        }
        self.templates = templates
    }

    func answer(_ request: WebRequest) async -> WebAnswer {
        let reader = QueryReader(fields: request.query, tools: tools)
        do throws(FieldError) {
            switch (request.method, request.path.first) {
            case (_, "assets"): return assets.answer(request.path[1], request)
            case (_, nil): return try await timeline(request, reader)
            case (_, "newer"): return try await newer(reader)
            case (_, "events"): return await event(request.path[1])
            case (_, "calendar"): return try await calendar(request, reader)
            case (_, "matrix"): return try await matrix(reader)
            case (_, "sources"): return try await sources(reader)
            case (_, "deliveries"): return try await deliveries(reader)
            case ("POST", "try"): return await tryOut(request)
            case (_, "try"): return trial(TrialForm())
            case ("POST", "login"): return login(request)
            case (_, "login"): return loginForm(to: request.query["to"], isWrong: false)
            case (_, "calendar.ics"): return try await calendarFeed(request, reader)
            case (_, "alerts.atom"): return try await alertFeed(request, reader)
            default: return await missing(request)
            }
        } catch { return message(400, "That cannot be read", error.message) }
    }

    func missing(_ request: WebRequest) async -> WebAnswer {
        if request.path.first == "api" { return .failure(404, code: "notFound", "nothing is here") }
        return message(404, "Nothing is here", "The page “\(request.rawPath)” does not exist.")
    }

    // MARK: Filling in

    /// A whole page.
    func page(_ name: String, title: String, status: Int = 200, _ values: [String: TemplateValue]) -> WebAnswer {
        var values = values
        values["title"] = .text(title)
        values["style"] = .text(assets.address("style.css"))
        values["script"] = .text(assets.address("script.js"))
        values["icon"] = .text(assets.address("icon.svg"))
        values["version"] = .text(tools.version)
        values["at"] = .object([name: .flag(true)])
        values["now"] = .text(Moments.clock(tools.now()))
        values["body"] = .flag(true)
        var partials = templates
        partials["content"] = templates[name]
        return html(templates["layout"]?.filled(.object(values), partials: partials) ?? [], status: status)
    }

    /// A piece of a page, for the script to put in.
    func piece(_ name: String, _ values: [String: TemplateValue]) -> WebAnswer {
        html(templates[name]?.filled(.object(values), partials: templates) ?? [], status: 200)
    }

    func message(_ status: Int, _ title: String, _ text: String) -> WebAnswer {
        page("message", title: title, status: status, ["text": .text(text)])
    }

    func failure(_ error: StoreError) -> WebAnswer { message(503, "The ledger cannot be read", error.cause) }

    private func html(_ bytes: [UInt8], status: Int) -> WebAnswer {
        WebAnswer(status, type: "text/html; charset=utf-8", bytes, headers: [("Cache-Control", "no-store")])
    }
}

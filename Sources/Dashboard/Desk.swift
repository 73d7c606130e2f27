import Model
import Store

/// Where every request comes in and gets its answer.
struct Desk: Sendable {
    let gatekeeper: Gatekeeper
    let tools: DashboardTools
    /// For measurements and health: never behind somebody's long search.
    let quick: ReadingRoom
    let interface: Interface
    let pages: Pages

    /// What a browser is told with every answer: nothing from elsewhere, no frames, no guessing of types.
    private static let safety: [(name: String, value: String)] = [
        (
            "Content-Security-Policy",
            "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; "
                + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        ),
        ("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Opener-Policy", "same-origin"), ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Permissions-Policy", "interest-cohort=()"),
    ]

    func answer(_ request: WebRequest) async -> WebAnswer {
        var request = request
        if request.method == "HEAD" { request.method = "GET" }
        var answer: WebAnswer
        switch gatekeeper.judge(request) {
        case .pass: answer = await route(request)
        case .refuse(let status, let reason):
            answer = .failure(status, code: "refused", reason)
            if status == 401 { answer.headers.append(("WWW-Authenticate", "Bearer")) }
        case .login:
            answer = .redirect("/login?to=" + FormFields.escaped(request.rawPath))
        }
        answer.headers += Desk.safety
        return answer
    }

    private func route(_ request: WebRequest) async -> WebAnswer {
        let allowed = Desk.methods(of: request.path)
        guard !allowed.isEmpty else { return await pages.missing(request) }
        guard allowed.contains(request.method) else {
            var answer = WebAnswer.failure(405, code: "badMethod", "this takes \(allowed.joined(separator: ", "))")
            answer.headers.append(
                ("Allow", (allowed.contains("GET") ? allowed + ["HEAD"] : allowed).joined(separator: ", ")))
            return answer
        }
        switch request.path.first {
        case "metrics": return await metrics(request)
        case "healthz": return await health()
        case "readyz": return await readiness()
        case "api" where request.path == ["api", "openapi.json"]: return pages.assets.answer("openapi.json", request)
        case "api": return await interface.answer(request)
        default: return await pages.answer(request)
        }
    }

    /// The methods that a path takes; none for one that does not exist.
    private static func methods(of path: [String]) -> [String] {
        switch path {
        case ["api", "inspect"]: ["POST"]
        case ["try"], ["login"]: ["GET", "POST"]
        case [], ["newer"], ["calendar"], ["matrix"], ["sources"], ["deliveries"], ["metrics"], ["healthz"], ["readyz"],
            ["calendar.ics"], ["alerts.atom"], ["api", "openapi.json"], ["api", "events"], ["api", "planned"],
            ["api", "pairs"], ["api", "sources"], ["api", "deliveries"], ["api", "stream"]:
            ["GET"]
        default:
            switch (path.count, path.first) {
            case (2, "events"), (2, "assets"): ["GET"]
            case (3, "api") where path[1] == "events": ["GET"]
            default: []
            }
        }
    }

    // MARK: For machines that watch this one

    private func metrics(_ request: WebRequest) async -> WebAnswer {
        let now = tools.now()
        var families = [
            MetricFamily(
                "tocsin_build", .info, "This program.",
                samples: [MetricFamily.Sample(1, [MetricFamily.Label("version", tools.version)])])
        ]
        families += await tools.measures()
        let gauges = await quick.read { ledger throws(StoreError) in try ledger.gauges(now: now) }
        var up = 0.0
        if case .success(let gauges) = gauges {
            up = 1
            families += LedgerMetrics.families(gauges, now: now)
        }
        families.append(MetricFamily("tocsin_ledger_up", .gauge, "Whether the ledger can be read.", up))
        families += ProcessMetrics.families()
        return WebAnswer(
            type: OpenMetrics.type, Array(OpenMetrics.text(families).utf8), headers: [("Cache-Control", "no-store")])
    }

    private func health() async -> WebAnswer {
        await tools.isAlive() ? .text(200, "ok") : .text(503, "the daemon is stuck: nothing gets on")
    }

    private func readiness() async -> WebAnswer {
        let now = tools.now()
        switch await quick.read({ ledger throws(StoreError) in try ledger.gauges(now: now) }) {
        case .success(let gauges): return .text(200, "ready: \(gauges.sources) sources, \(gauges.overdue) overdue")
        case .failure(let error): return .text(503, "not ready: \(error)")
        }
    }
}

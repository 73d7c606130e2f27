import Model
import Store

/// The local page, its JSON interface, its feeds and its measurements: a reader of the ledger, and nothing else.
public final class Dashboard: Sendable {
    private let server: WebServer

    /// Where it is: `http://127.0.0.1:8080/`, or the path of its socket.
    public var address: String { server.address }

    /// Opens the ledger for reading, and listens; nothing is answered before `start`.
    ///
    /// - Parameters:
    ///   - path: of the ledger, which must be there.
    ///   - environment: where systemd says which socket it hands over.
    /// - Throws: `DashboardError`.
    public init(
        _ settings: PageSettings, ledger path: String, tools: DashboardTools, environment: [String: String] = [:]
    ) throws(DashboardError) {
        let pages: ReadingRoom
        let quick: ReadingRoom
        do throws(StoreError) {
            pages = try ReadingRoom(path: path, label: "tocsin.page.reading")
            quick = try ReadingRoom(path: path, label: "tocsin.page.measuring")
        } catch { throw DashboardError(.cannotStart, subject: path, cause: "\(error)") }
        let socket = try ListeningSocket(settings.listen, environment: environment)
        let trustsEveryHost =
            switch settings.listen {
            case .address: false
            case .socket, .inherited: true
            }
        let interface = Interface(room: pages, tools: tools)
        let desk = Desk(
            gatekeeper: Gatekeeper(
                token: settings.token, hosts: Set(settings.hosts), trustsEveryHost: trustsEveryHost),
            tools: tools, quick: quick, interface: interface,
            pages: try Pages(room: pages, tools: tools, token: settings.token))
        let newsreel = Newsreel(room: quick)
        server = WebServer(socket: socket, answer: desk.answer, news: newsreel.news)
    }

    /// - Throws: `cannotStart`.
    public func start() async throws(DashboardError) { try await server.start() }

    /// Ends what is being answered, and closes.
    public func stop() async { await server.stop() }
}

import Model
import Synchronization
import TestSupport

/// What the outlets have published so far, and how it is answered over HTTP. Every outlet is a host: `wire.localhost`.
final class NewsRack: Sendable {
    struct Item: Sendable {
        let story: Story
        let time: Timestamp
    }

    private let items = Mutex<[Item]>([])

    func publish(_ story: Story, at time: Timestamp) {
        items.withLock { $0.append(Item(story: story, time: time)) }
    }

    /// What the daemon is told to watch.
    static func frontPath(_ outlet: Outlet) -> String {
        switch outlet {
        case .wire: "/world.rss"
        case .herald: "/news.atom"
        case .gazette: "/"
        }
    }

    func answer(_ request: LoopbackRequest, _ connection: LoopbackConnection) {
        let host = request.header("host") ?? ""
        guard let outlet = Outlet(rawValue: String(host.prefix { $0 != "." })) else { return connection.respond(404) }
        let own = items.withLock { $0.filter { $0.story.outlet == outlet } }
        let edition = Edition(outlet: outlet, root: "http://\(host)", items: own.reversed())
        let slug = request.target.split(separator: "/").last.map(String.init)
        if request.target == NewsRack.frontPath(outlet) {
            respond(connection, request, tag: "front-\(own.count)", type: edition.frontType, edition.front())
        } else if let item = own.first(where: { $0.story.slug == slug }) {
            respond(connection, request, tag: "page", type: "text/html; charset=utf-8", edition.page(item))
        } else {
            connection.respond(404)
        }
    }

    /// With a validator, so that an unchanged front costs a 304.
    private func respond(
        _ connection: LoopbackConnection, _ request: LoopbackRequest, tag: String, type: String, _ body: String
    ) {
        let headers = [("ETag", "\"\(tag)\""), ("Content-Type", type)]
        if request.header("if-none-match") == "\"\(tag)\"" {
            connection.respond(304, headers: headers)
        } else {
            connection.respond(200, headers: headers, body)
        }
    }
}

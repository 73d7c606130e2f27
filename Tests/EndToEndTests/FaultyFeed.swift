import FoundationEssentials
import Model
import TestSupport

/// A feed whose publisher tells its entries in odd ways, on a real nginx.
struct FaultyFeed {
    /// An entry and how it is told this time.
    struct Entry {
        var dispatch: Dispatch
        var id: String
        /// `{root}` is the server's.
        var link: String
        var title: String
        var published: String
        /// More of the text, at its end.
        var more: [String] = []
        /// The feed has the headline only; the text is on the page.
        var isTeaser = false

        /// As an honest publisher has it.
        init(_ number: Int, isTeaser: Bool = false) {
            dispatch = Dispatch(number: number, manner: isTeaser ? .teaser : .full)
            id = "tag:news.example,2026:\(number)"
            link = "{root}/world/\(dispatch.slug).html"
            title = dispatch.title
            published = FaultyFeed.today
            self.isTeaser = isTeaser
        }

        /// Long enough to count as the whole article.
        var body: String {
            let more = (1...14).map {
                "Reporter number \(dispatch.number) of that morning wrote \($0 + dispatch.number) lines about the weather, the coffee and the colour of the curtains."
            }
            return (dispatch.paragraphs + more + self.more).map { "<p>\($0)</p>" }.joined()
        }
    }

    /// What a source answers in one pass.
    enum Answer {
        case feed([Entry])
        /// The feed, cut off in the middle of its last entry.
        case truncated([Entry])
        case body(String)
        /// Status 504 with a page.
        case down
    }

    static let today = "\(Timestamp(seconds: Int64(Date().timeIntervalSince1970) - 60))"
    static let lastYear = "\(Timestamp(seconds: Int64(Date().timeIntervalSince1970) - 370 * 86_400))"
    /// For `Nginx(server:)`: how a source is taken down.
    static let server =
        "if (-f {folder}/www$uri.504) { return 504 '<html><h1>504 Gateway Time-out</h1></html>'; }"

    let nginx: Nginx
    let name: String

    func publish(_ answer: Answer) throws {
        let flag = nginx.folder.file("www/\(name).504")
        if FileManager.default.fileExists(atPath: flag) { try FileManager.default.removeItem(atPath: flag) }
        switch answer {
        case .feed(let entries): try nginx.write(name, feed(entries))
        case .truncated(let entries):
            let whole = try feed(entries)
            let cut = whole.ranges(of: "<content").last?.upperBound ?? whole.endIndex
            try nginx.write(name, String(whole[..<cut]))
        case .body(let text): try nginx.write(name, text)
        case .down: try nginx.write("\(name).504", "")
        }
    }

    private func feed(_ entries: [Entry]) throws -> String {
        for entry in entries where entry.isTeaser {
            try nginx.write(
                "world/\(entry.dispatch.slug).html",
                """
                <!doctype html><html><head><title>\(entry.title)</title>
                <meta property="article:published_time" content="\(entry.published)"></head>
                <body><article><h1>\(entry.title)</h1>\(entry.body)</article></body></html>
                """)
        }
        let items = entries.map { entry in
            let text = entry.body.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
            return """
                <entry><id>\(entry.id.replacing("{root}", with: nginx.url("")))</id><title>\(entry.title)</title>
                <link href="\(entry.link.replacing("{root}", with: nginx.url("")))"/>
                <published>\(entry.published)</published><updated>\(entry.published)</updated>
                \(entry.isTeaser ? "" : "<content type=\"html\">\(text)</content>")</entry>
                """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>News</title><id>tag:news.example,2026:feed</id>
            <updated>\(Self.today)</updated>\(items.joined(separator: "\n"))</feed>
            """
    }
}

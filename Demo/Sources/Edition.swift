import Model

/// One outlet's documents at one moment.
struct Edition {
    let outlet: Outlet
    /// Scheme and host.
    let root: String
    /// The newest first.
    let items: [NewsRack.Item]

    var frontType: String {
        switch outlet {
        case .wire: "application/rss+xml; charset=utf-8"
        case .herald: "application/atom+xml; charset=utf-8"
        case .gazette: "text/html; charset=utf-8"
        }
    }

    func front() -> String {
        switch outlet {
        case .wire: rss()
        case .herald: atom()
        case .gazette: listing()
        }
    }

    private func address(_ item: NewsRack.Item) -> String { "\(root)/\(item.time.wall().date.year)/\(item.story.slug)" }

    private func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing(">", with: "&gt;")
    }

    private func body(_ story: Story) -> String {
        story.paragraphs.map { "<p>\(escaped($0))</p>" }.joined(separator: "\n")
    }

    // MARK: Feeds

    private func rss() -> String {
        let entries = items.map { item in
            """
            <item><title>\(escaped(item.story.title))</title><link>\(address(item))</link>
            <guid isPermaLink="false">\(outlet)-\(item.story.slug)</guid><dc:creator>\(escaped(item.story.byline))</dc:creator>
            <dc:date>\(item.time)</dc:date>
            <content:encoded><![CDATA[\(body(item.story))]]></content:encoded></item>
            """
        }
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/">
            <channel><title>\(outlet.title)</title><link>\(root)/</link><description>World news as it happens</description>
            \(entries.joined(separator: "\n"))
            </channel></rss>
            """
    }

    private func atom() -> String {
        let entries = items.map { item in
            """
            <entry><id>tag:\(outlet).example,2026:\(item.story.slug)</id><title>\(escaped(item.story.title))</title>
            <link href="\(address(item))"/><published>\(item.time)</published><updated>\(item.time)</updated>
            <author><name>\(escaped(item.story.byline))</name></author>
            <summary>\(escaped(item.story.title)). Read more …</summary></entry>
            """
        }
        let updated = items.first?.time.description ?? "2026-01-01T00:00:00Z"
        return """
            <?xml version="1.0" encoding="utf-8"?>
            <feed xmlns="http://www.w3.org/2005/Atom"><title>\(outlet.title)</title><id>\(root)/</id>
            <link href="\(root)/"/><updated>\(updated)</updated>
            \(entries.joined(separator: "\n"))
            </feed>
            """
    }

    // MARK: Pages

    private func listing() -> String {
        let links = items.map { item in
            "<article><h2><a href=\"\(address(item))\">\(escaped(item.story.title))</a></h2><p>By \(escaped(item.story.byline))</p></article>"
        }
        return frame(title: "\(outlet.title): front page", head: "", "<h1>Today</h1>\n" + links.joined(separator: "\n"))
    }

    /// An article among what surrounds articles: navigation, teasers of other stories, a cookie notice.
    func page(_ item: NewsRack.Item) -> String {
        let head =
            "<meta property=\"article:published_time\" content=\"\(item.time)\"><link rel=\"canonical\" href=\"\(address(item))\">"
        return frame(
            title: "\(escaped(item.story.title)) | \(outlet.title)", head: head,
            """
            <article><h1>\(escaped(item.story.title))</h1>
            <p class="byline">By \(escaped(item.story.byline)) · <time datetime="\(item.time)">\(item.time)</time></p>
            \(body(item.story))
            </article>
            <aside class="related"><h3>Most read</h3><ul><li><a href="/archive/tariffs">Freedonia imposes tariffs on Sylvania</a></li>
            <li><a href="/archive/embassy">France bombs its own record in the relay</a></li></ul></aside>
            """)
    }

    private func frame(title: String, head: String, _ content: String) -> String {
        """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>\(title)</title>\(head)</head><body>
        <header><nav><a href="/">Home</a> <a href="/world">World</a> <a href="/opinion">Opinion</a> <a href="/sport">Sport</a></nav></header>
        <main>\(content)</main>
        <footer>© \(outlet.title), a paper that does not exist.</footer>
        <div id="cookie-banner" role="dialog" class="cookie-consent"><p>We threaten you with cookies. By reading on you agree to them.</p><button>Accept</button></div>
        </body></html>
        """
    }
}

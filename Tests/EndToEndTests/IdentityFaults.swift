import TestSupport

/// A fault of a source over three passes, and the alerts that all of them together must raise.
struct IdentityFault: Sendable {
    typealias Entry = FaultyFeed.Entry
    typealias Answer = FaultyFeed.Answer

    let name: String
    /// Those of new dispatches, each once.
    let wanted: Int
    /// The answers pass after pass, to numbers of dispatches that no other fault uses; several sources side by side.
    let passes: @Sendable ([Int]) -> [[Answer]]

    init(_ name: String, wanted: Int, _ passes: @escaping @Sendable ([Int]) -> [[Answer]]) {
        self.name = name
        self.wanted = wanted
        self.passes = passes
    }

    /// One source, whose entries are told in another way in the second pass, and so again beside a new one in the third.
    init(_ name: String, teasers: Bool = false, told change: @escaping @Sendable (inout Entry) -> Void) {
        self.init(name, wanted: 3) { n in
            let plain = n.prefix(2).map { Entry($0, isTeaser: teasers) }
            let changed = plain.map { entry in
                var entry = entry
                change(&entry)
                return entry
            }
            return [[.feed(plain)], [.feed(changed)], [.feed(changed + [Entry(n[2], isTeaser: teasers)])]]
        }
    }

    /// One source that answers something else in the second pass, and comes back with one more entry.
    init(_ name: String, between answer: @escaping @Sendable ([Entry]) -> Answer) {
        self.init(name, wanted: 3) { n in
            let all = n.prefix(3).map { Entry($0) }
            return [[.feed(Array(all[..<2]))], [answer(all)], [.feed(all)]]
        }
    }

    /// One source with all its entries told in one wrong way from the start: the third comes with the second pass.
    init(_ name: String, always change: @escaping @Sendable (inout Entry) -> Void) {
        self.init(name, wanted: 3) { n in
            let all = n.prefix(3).map { number in
                var entry = Entry(number)
                change(&entry)
                return entry
            }
            return [[.feed(Array(all[..<2]))], [.feed(all)], [.feed(all.reversed())]]
        }
    }
}

extension IdentityFault {
    private static let portal =
        "<!doctype html><html><head><title>Welcome</title></head><body><h1>Airport WLAN</h1><form><p>Please accept the terms of use.</p><input type=submit></form></body></html>"

    private static let identifiers: [IdentityFault] = [
        IdentityFault("all GUIDs changed") { $0.id = "urn:new:\($0.dispatch.number)" },
        IdentityFault("all GUIDs changed, texts on pages", teasers: true) { $0.id = "urn:new:\($0.dispatch.number)" },
        IdentityFault("http became https") { $0.link = $0.link.replacing("{root}", with: "https://news.example") },
        IdentityFault("http became https, and GUIDs are the links") {
            $0.link = $0.link.replacing("{root}", with: "https://news.example")
            $0.id = $0.link
        },
        IdentityFault("links gained utm parameters, and GUIDs are the links") {
            $0.link += "?utm_source=rss&amp;utm_medium=feed&amp;utm_campaign=week-\($0.dispatch.number)"
            $0.id = $0.link
        },
        IdentityFault("links gained utm parameters, GUIDs changed, texts on pages", teasers: true) {
            $0.link += "?utm_source=rss&amp;fbclid=\($0.dispatch.number)#top"
            $0.id = $0.link
        },
        IdentityFault("new titles") { $0.title = "UPDATE: \($0.title)" },
        IdentityFault("new titles, texts on pages", teasers: true) { $0.title = "UPDATE: \($0.title)" },
        IdentityFault("new titles, new GUIDs and new addresses") {
            $0.title = "What we know so far, part \($0.dispatch.number)"
            $0.id = "urn:other:\($0.dispatch.number)"
            $0.link = "{root}/live/\($0.dispatch.number)-what-we-know"
        },
        IdentityFault("links to the AMP twin, with new GUIDs") {
            $0.link = $0.link.replacing("/world/", with: "/amp/world/")
            $0.id = $0.link
        },
        IdentityFault("links to the mobile twin, with new GUIDs") {
            $0.link = "http://m.news.example/\($0.dispatch.slug)"
            $0.id = $0.link
        },
        IdentityFault("one GUID for all entries", always: { $0.id = "news" }),
        IdentityFault(
            "one link for all entries",
            always: {
                $0.link = "{root}/"
                $0.id = $0.link
            }),
        IdentityFault(
            "one GUID, one link and one title for all entries",
            always: { ($0.id, $0.link, $0.title) = ("{root}/", "{root}/", "News") }),
    ]

    private static let answers: [IdentityFault] = [
        IdentityFault("truncated and back", between: { .truncated($0) }),
        IdentityFault("an error page and back", between: { _ in .down }),
        IdentityFault("an error page with status 200 and back", between: { _ in .body("<h1>Internal error</h1>") }),
        IdentityFault("a captive portal and back", between: { _ in .body(portal) }),
        IdentityFault("an empty body and back", between: { _ in .body("") }),
        IdentityFault("an empty feed and back", between: { _ in .feed([]) }),
        IdentityFault("the order of entries turned round", between: { .feed($0.prefix(2).reversed()) }),
        IdentityFault("entries that leave and return", wanted: 3) { n in
            let all = n.prefix(3).map { Entry($0) }
            return [[.feed(Array(all[..<2]))], [.feed([all[2]])], [.feed(all)]]
        },
        IdentityFault("the same stories in two feeds", wanted: 3) { n in
            let all = n.prefix(3).map { Entry($0) }
            let other = all.map { entry in
                var entry = entry
                entry.id = "b-\(entry.dispatch.number)"
                entry.link += "?utm_source=b"
                return entry
            }
            let (early, late) = (Array(all[..<2]), Array(other[..<2]))
            return [[.feed(early), .feed(late)], [.feed(all), .feed(other)], [.feed(all), .feed(other)]]
        },
    ]

    private static let times: [IdentityFault] = [
        IdentityFault("dates moved to this minute") { $0.published = FaultyFeed.today },
        IdentityFault("dates that nobody can read") { $0.published = "the day before the day after" },
        IdentityFault("dates in the future") { $0.published = "2099-01-01T00:00:00Z" },
        IdentityFault("a year-old piece published again as if it were new", wanted: 2) { n in
            var old = Entry(n[0])
            old.published = FaultyFeed.lastYear
            var again = old
            again.published = FaultyFeed.today
            again.id = "urn:again"
            again.link = "{root}/again/\(n[0])"
            again.title = "Look back: \(old.title)"
            return [
                [.feed([old, Entry(n[1])])], [.feed([again, Entry(n[1])])],
                [.feed([again, Entry(n[1]), Entry(n[2])])],
            ]
        },
        IdentityFault("a year-old piece that was not there before", wanted: 3) { n in
            var old = Entry(n[3])
            old.published = FaultyFeed.lastYear
            let all = n[..<3].map { Entry($0) }
            return [[.feed(Array(all[..<2]))], [.feed([old] + all[..<2])], [.feed(all + [old])]]
        },
        IdentityFault("a clock that stands still: all entries are a year old", wanted: 1) { n in
            let all = n.prefix(3).map { number in
                var entry = Entry(number)
                entry.published = FaultyFeed.lastYear
                return entry
            }
            // The first two are the backlog.
            return [[.feed(Array(all[..<2]))], [.feed(all)], [.feed(all.reversed())]]
        },
        IdentityFault("an article that gained a sentence with news, then a title", wanted: 3) { n in
            let old = Entry(n[0])
            var longer = old
            longer.more = [Dispatch(number: n[1], manner: .full).paragraphs[0]]
            var retitled = longer
            retitled.title = "UPDATE: \(old.title)"
            return [[.feed([old])], [.feed([longer])], [.feed([retitled, Entry(n[2])])]]
        },
        IdentityFault("a page that gained a sentence without news", wanted: 2) { n in
            let old = Entry(n[0])
            var longer = old
            longer.more = ["The rain went on until the evening, and the coffee was cold by then."]
            return [[.feed([old])], [.feed([longer])], [.feed([longer, Entry(n[1])])]]
        },
    ]

    static let all = identifiers + answers + times
}

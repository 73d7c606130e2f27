import Model

/// When a page was published and changed, by the chain whose links were measured on 1,000 pages (docs/decisions): Open Graph,
/// JSON-LD, other meta elements, microdata, time elements, the address, visible text.
struct PageDates {
    let facts: PageFacts
    let clutter: Clutter
    private var tree: MarkupTree { facts.tree }

    init(facts: PageFacts, clutter: Clutter) {
        self.facts = facts
        self.clutter = clutter
    }

    func published() -> Publication? {
        let day = facts.url.flatMap { URLDate.read($0) }
        let stated = structured()
        guard let day else { return stated ?? visible() ?? modified() }
        guard let stated else { return day }
        // The day in the address was chosen when the article was: a date that differs by more than a zone is a later one,
        // and one that differs by a day in UTC has crossed midnight on its way from the publisher's wall.
        let distance = abs(stated.wall.date.dayNumber - day.wall.date.dayNumber)
        let isUTC = (stated.offset ?? 0) == 0 && stated.wall.time != nil
        return distance > 1 || (distance == 1 && isUTC) ? day : stated
    }

    func modified() -> Publication? {
        let stated = facts.metaList("modified") + [facts.data.string("dateModified")].compactMap { $0 }
        return stated.lazy.compactMap { read($0, .openGraph) }.first
            ?? facts.data.string("dateModified").flatMap { read($0, .jsonLD) }
    }

    private func structured() -> Publication? {
        for text in facts.metaList("opengraph") {
            if let date = read(text, .openGraph) { return date }
        }
        if let date = facts.data.string("datePublished").flatMap({ read($0, .jsonLD) }) { return date }
        for text in facts.metaList("published") {
            if let date = read(text, .meta) { return date }
        }
        if let date = facts.data.page?["datePublished"]?.string.flatMap({ read($0, .jsonLD) }) { return date }
        return microdata() ?? timeElement()
    }

    private func read(_ text: String, _ evidence: Publication.Evidence) -> Publication? {
        PublicationReader.read(text, evidence: evidence, dayFirst: isDayFirst)
    }

    /// Only American English puts the month first.
    var isDayFirst: Bool {
        facts.language.map { !$0.asciiLowered.hasPrefix("en") || $0.asciiLowered.hasPrefix("en-gb") } ?? false
    }

    private func microdata() -> Publication? {
        for index in tree.nodes.indices where tree.nodes[index].name >= 0 {
            let node = MarkupTree.Index(index)
            guard let property = tree.attribute(node, "itemprop")?.asciiLowered,
                property.contains("datepublished") || property.contains("datecreated")
            else { continue }
            let stated = tree.attribute(node, "content") ?? tree.attribute(node, "datetime")
            if let date = read(stated ?? PlainText.collapsedText(tree, node), .microdata) { return date }
        }
        return nil
    }

    private func timeElement() -> Publication? {
        var first: Publication?
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.time.rawValue {
            let node = MarkupTree.Index(index)
            if isDropped(node) { continue }
            let text = tree.attribute(node, "datetime") ?? PlainText.collapsedText(tree, node)
            guard let date = read(text, .timeElement) else { continue }
            let names = ((tree.attribute(node, "class") ?? "") + " " + (tree.attribute(node, "itemprop") ?? ""))
                .asciiLowered
            if tree.attribute(node, "pubdate") != nil || names.contains("publish") || names.contains("entry-date") {
                return date
            }
            if first == nil, !names.contains("updated") && !names.contains("modif") { first = date }
        }
        return first
    }

    private func isDropped(_ node: MarkupTree.Index) -> Bool {
        var at = node
        while at >= 0 {
            if clutter.dropped[Int(at)], !clutter.roles[Int(at)].contains(.meta), tree.tag(at) != .header {
                return true
            }
            at = tree.parent(at)
        }
        return false
    }

    // MARK: Visible text

    /// A date that stands in the text: first in a part whose class speaks of dates, then in a short line, then anywhere after the title.
    private func visible() -> Publication? {
        let blocks = BlockReader(tree: tree).blocks(of: MarkupTree.root)
        var best: (rank: Int, date: Publication)?
        let heading = blocks.firstIndex { $0.tag == .h1 } ?? 0
        for (index, block) in blocks.prefix(2_000).enumerated() where block.words <= 300 {
            guard let found = DateFinder.first(in: block.text, dayFirst: isDayFirst) else { continue }
            let roles = rolesAround(block.node)
            let isNear = index >= heading && index - heading < 12
            var rank = 8
            if roles.contains(.meta) || roles.contains(.byline) { rank -= 4 }
            if block.words <= 15 { rank -= 2 }
            if isNear { rank -= 1 }
            if isDropped(block.node) { rank += 4 }
            if rank < best?.rank ?? 13 { best = (rank, found) }
        }
        return best?.date
    }

    private func rolesAround(_ node: MarkupTree.Index) -> BoilerplateWords.Roles {
        var roles = clutter.roles[Int(node)]
        let parent = tree.parent(node)
        if parent > 0 { roles.formUnion(clutter.roles[Int(parent)]) }
        return roles
    }
}

/// The day in an address: `/2020/04/14/`, `/2020-04-14-`, `/20200414/`.
enum URLDate {
    static func read(_ url: String) -> Publication? {
        let path = Array((WebAddress.parse(url)?.path ?? "").utf8)
        for at in path.indices where path[at].isDigit && (at == 0 || !path[at - 1].isDigit) {
            let figures = path[at...].prefix { $0.isDigit }
            guard let year = number(figures.prefix(4)), (1995...2050).contains(year) else { continue }
            if figures.count == 8, let month = number(figures.dropFirst(4).prefix(2)),
                let day = number(figures.suffix(2)),
                let date = CivilDate(year: year, month: month, day: day)
            {
                return Publication(wall: WallTime(date), offset: nil, evidence: .url)
            }
            guard figures.count == 4 else { continue }
            let next = at + 4
            guard next < path.count, path[next] == 0x2F || path[next] == 0x2D || path[next] == 0x5F else { continue }
            let separator = path[next]
            let month = path[(next + 1)...].prefix { $0.isDigit }
            let after = next + 1 + month.count
            guard after < path.count, path[after] == separator else { continue }
            let day = path[(after + 1)...].prefix { $0.isDigit }
            guard (1...2).contains(month.count), (1...2).contains(day.count), let month = number(month),
                let day = number(day),
                let date = CivilDate(year: year, month: month, day: day)
            else { continue }
            return Publication(wall: WallTime(date), offset: nil, evidence: .url)
        }
        return nil
    }

    private static func number(_ figures: ArraySlice<UInt8>) -> Int? {
        figures.isEmpty ? nil : Int(String(utf8: figures))
    }
}

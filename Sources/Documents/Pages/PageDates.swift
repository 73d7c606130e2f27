import Model

/// When a page was published and changed, by the chain whose links were measured on 1,000 pages (docs/decisions): Open Graph,
/// JSON-LD, other meta elements, microdata, time elements, the address, visible text.
struct PageDates {
    let facts: PageFacts
    let clutter: Clutter
    let title: String
    private var tree: MarkupTree { facts.tree }

    init(facts: PageFacts, clutter: Clutter, title: String) {
        self.facts = facts
        self.clutter = clutter
        self.title = title
    }

    func published() -> Publication? {
        let seen = DateLine(clutter: clutter, title: title, isDayFirst: isDayFirst)
        let day = facts.url.flatMap { URLDate.read($0) }
        guard let stated = structured() else { return day ?? seen.date ?? visible() ?? modified() }
        if let day {
            // The day in the address was chosen when the article was: a date that differs by more than a zone is a later one,
            // and one that differs by a day in UTC has crossed midnight on its way from the publisher's wall.
            let distance = abs(stated.wall.date.dayNumber - day.wall.date.dayNumber)
            guard distance > 1 || (distance == 1 && stated.isUTC) else { return stated }
            return seen.wall(of: stated, on: day.wall.date) ?? day
        }
        return seen.corrected(stated)
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
        guard PageDates.namesADay(text) else { return nil }
        return PublicationReader.read(text, evidence: evidence, dayFirst: isDayFirst)
    }

    /// Not a mere year or month, as `2017` and `2017/01` in lists of references.
    private static func namesADay(_ text: String) -> Bool {
        let groups = text.utf8.split { !$0.isDigit }
        return groups.count >= 3 || groups.contains { $0.count >= 7 }
            || text.utf8.contains { $0.isLetter || $0 >= 0x80 }
    }

    /// Only American English puts the month first.
    var isDayFirst: Bool {
        facts.language.map { !$0.asciiLowered.hasPrefix("en") || $0.asciiLowered.hasPrefix("en-gb") } ?? false
    }

    private func microdata() -> Publication? {
        for index in tree.nodes.indices where tree.nodes[index].name >= 0 {
            let node = MarkupTree.Index(index)
            guard let property = tree.value(node, .itemprop),
                property.find("datepublished") != nil || property.find("datecreated") != nil
            else { continue }
            let stated = tree.attribute(node, .content) ?? tree.attribute(node, .datetime)
            if let date = read(stated ?? PlainText.collapsedText(tree, node), .microdata) { return date }
        }
        return nil
    }

    private func timeElement() -> Publication? {
        var first: Publication?
        for index in tree.nodes.indices where tree.nodes[index].name == Tag.time.rawValue {
            let node = MarkupTree.Index(index)
            if clutter.isBeside(node) { continue }
            let text = tree.attribute(node, .datetime) ?? PlainText.collapsedText(tree, node)
            guard let date = read(text, .timeElement) else { continue }
            let names = ((tree.attribute(node, .class) ?? "") + " " + (tree.attribute(node, .itemprop) ?? ""))
                .asciiLowered
            if tree.attribute(node, .pubdate) != nil || names.contains("publish") || names.contains("entry-date") {
                return date
            }
            if first == nil, !names.contains("updated") && !names.contains("modif") { first = date }
        }
        return first
    }

    // MARK: Visible text

    /// A date that stands in the text: first in a part whose class speaks of dates, then in a short line, then anywhere after the title.
    private func visible() -> Publication? {
        let blocks = clutter.blocks
        var best: (rank: Int, date: Publication)?
        let heading = blocks.firstIndex { $0.tag == .h1 } ?? 0
        for (index, block) in blocks.prefix(2_000).enumerated() where block.words <= 300 {
            guard DateFinder.mayHold(block.bytes), let found = DateFinder.first(in: block.text, dayFirst: isDayFirst)
            else { continue }
            let roles = clutter.rolesAround(block.node)
            let isNear = index >= heading && index - heading < 12
            var rank = 8
            if roles.contains(.meta) || roles.contains(.byline) { rank -= 4 }
            if block.words <= 15 { rank -= 2 }
            if isNear { rank -= 1 }
            if clutter.isBeside(block.node) { rank += 4 }
            if rank < best?.rank ?? 13 { best = (rank, found) }
        }
        return best?.date
    }
}

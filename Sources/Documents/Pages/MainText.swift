/// Finds the main text of a page: the part whose blocks read like prose, and of that part what its author wrote.
///
/// Every block earns or costs points by its words, its links and its tag; the subtree with the best sum wins
/// (a maximum-subsequence reading of the page, on the tree instead of the line). Class names only help.
struct MainText {
    let tree: MarkupTree
    let clutter: Clutter
    let title: String
    private let titleBytes: [UInt8]

    init(tree: MarkupTree, clutter: Clutter, title: String) {
        self.tree = tree
        self.clutter = clutter
        self.title = title
        titleBytes = title.utf8.map(\.lowered)
    }

    struct Result {
        var blocks: [Block]
        /// Blocks that are little but links, outside and inside: what a listing is made of.
        var headlineLinks: Int
    }

    func read() -> Result {
        let all = BlockReader(tree: tree, dropped: clutter.dropped).blocks(of: MarkupTree.root)
        let headlines = all.count { $0.linkDensity > 0.8 && $0.words >= 4 }
        let teasers = Teasers(tree: tree, blocks: all).members
        guard let top = container(all, teasers) else { return Result(blocks: [], headlineLinks: headlines) }
        let range = tree.descendants(top)
        let inside = all.indices.filter { range.contains(all[$0].start) }
        let lead = inside.first.map { self.lead(all, before: $0, teasers) } ?? []
        let chosen = (lead + inside).filter { !teasers.contains($0) }.map { all[$0] }
        return Result(blocks: trimmed(chosen), headlineLinks: headlines)
    }

    /// Prose between the page's heading and the container: the first paragraph is often set apart.
    private func lead(_ blocks: [Block], before first: Int, _ teasers: Set<Int>) -> [Int] {
        guard let heading = blocks[..<first].lastIndex(where: { $0.tag == .h1 }), first - heading < 15 else {
            return []
        }
        return ((heading + 1)..<first).filter { index in
            let block = blocks[index]
            return block.words >= 12 && block.linkDensity < 0.25 && block.sentences > 0 && !teasers.contains(index)
        }
    }

    // MARK: The container

    /// What a block adds to the case that its surroundings are the article.
    private func points(_ block: Block) -> Double {
        let words = Double(block.words)
        let free = Double(block.words - block.linkWords)
        if block.isHeading { return block.linkDensity > 0.5 ? -4 : 1 }
        if block.linkDensity > 0.5 { return -3 - Double(block.linkWords) * 0.5 }
        let isProse = block.sentences > 0 || words >= 20
        if !isProse, words >= 5, block.linkWords == 0 { return words * 0.25 }
        guard isProse, words >= 6 else { return -1 }
        return free * (block.tag == .p ? 1.4 : 1) - 4
    }

    private func container(_ blocks: [Block], _ teasers: Set<Int>) -> MarkupTree.Index? {
        var sums = [Double](repeating: 0, count: tree.nodes.count)
        for (index, block) in blocks.enumerated() {
            let points = teasers.contains(index) ? -3 : points(block)
            var at = block.node
            while at >= 0 {
                sums[Int(at)] += points
                at = tree.parent(at)
            }
        }
        var best: (node: MarkupTree.Index, score: Double)?
        for index in tree.nodes.indices where sums[index] > 0 && tree.nodes[index].name >= 0 {
            let node = MarkupTree.Index(index)
            let score = sums[index] * weight(node)
            // Ties go to the deeper node: it is met later.
            if score >= best?.score ?? 1 { best = (node, score) }
        }
        guard var top = best?.node else { return nil }
        top = narrowed(top, sums)
        return top
    }

    private func weight(_ node: MarkupTree.Index) -> Double {
        var weight = 1.0
        switch tree.tag(node) {
        case .article?, .main?: weight = 1.1
        case .body?, .html?, .document?: weight = 0.9
        default: break
        }
        if clutter.roles[Int(node)].contains(.content) { weight = max(weight, 1.3) }
        if let property = tree.value(node, .itemprop), property.find("articlebody") != nil {
            weight = 1.6
        }
        return weight
    }

    /// Goes down while one child holds nearly all that counts.
    private func narrowed(_ node: MarkupTree.Index, _ sums: [Double]) -> MarkupTree.Index {
        var node = node
        while true {
            let sum = sums[Int(node)]
            guard let child = tree.children(node).first(where: { !tree.isText($0) && sums[Int($0)] >= sum * 0.9 })
            else {
                return node
            }
            // A paragraph is no container.
            if tree.tag(child) == .p || tree.tag(child)?.isBlock != true { return node }
            node = child
        }
    }

    // MARK: What of it was written

    private func trimmed(_ blocks: [Block]) -> [Block] {
        var kept: [Block] = []
        var seen: Set<[UInt8]> = []
        let total = blocks.reduce(0) { $0 + $1.words }
        var seenWords = 0
        for block in blocks {
            seenWords += block.words
            if block.words <= 8 {
                let kind = DocumentLexicons.boilerplate.table.kind(of: block.text)
                if kind == .end, seenWords > 80 { break }
                if kind != .text, Double(seenWords) > Double(total) * 0.6 { break }
                if kind != .text { continue }
            }
            if block.words <= 20, seenWords > 80, DocumentLexicons.boilerplate.table.startsComment(block.text) { break }
            guard isWritten(block, isEarly: kept.count < 4) else { continue }
            // The same paragraph twice is a print version, a slide show or a teaser of itself.
            if block.words >= 6, !seen.insert(block.bytes).inserted { continue }
            kept.append(block)
        }
        while let last = kept.last, last.isHeading { kept.removeLast() }
        return kept
    }

    private func isWritten(_ block: Block, isEarly: Bool) -> Bool {
        if block.tag == .h1 { return false }
        if block.words <= 40, isTitle(block) { return false }
        if block.isHeading { return block.linkDensity < 0.5 }
        if block.linkDensity > 0.5, block.words > 2 || block.linkDensity >= 1 {
            return block.linkDensity < 0.8 && block.sentences > 0 && block.words >= 12
        }
        if block.words <= 40, DocumentLexicons.boilerplate.table.startsCaption(block.bytes) { return false }
        if block.words <= 150, DocumentLexicons.boilerplate.table.isNotice(block.bytes) { return false }
        let roles = clutter.roles[Int(block.node)]
        if !roles.isDisjoint(with: [.byline, .meta]), block.words < 25 { return false }
        if block.words <= 14, isFurniture(block, isEarly: isEarly) { return false }
        if block.tag == .li || block.tag == .td || block.tag == .th || block.tag == .dd { return true }
        return block.words >= 3
    }

    private func isTitle(_ block: Block) -> Bool {
        block.bytes.count == titleBytes.count && zip(block.bytes, titleBytes).allSatisfy { $0.lowered == $1 }
    }

    /// Date lines, bylines and rows of links between texts.
    private func isFurniture(_ block: Block, isEarly: Bool) -> Bool {
        if block.linkDensity > 0.3, block.sentences == 0 { return true }
        if block.words <= 10, DateFinder.mayHold(block.bytes), block.sentences == 0 || isEarly,
            DateFinder.first(in: block.text, dayFirst: true) != nil
        {
            return true
        }
        return isEarly && block.words <= 8 && DocumentLexicons.boilerplate.table.startsByline(block.text)
    }
}

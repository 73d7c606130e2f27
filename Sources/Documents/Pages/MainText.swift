/// Finds the main text of a page: the part whose blocks read like prose, and of that part what its author wrote.
///
/// Every block earns or costs points by its words, its links and its tag; the subtree with the best sum wins
/// (a maximum-subsequence reading of the page, on the tree instead of the line). Class names only help.
struct MainText {
    let tree: MarkupTree
    let clutter: Clutter
    let title: String

    struct Result {
        var blocks: [Block]
        /// Blocks that are little but links, outside and inside: what a listing is made of.
        var headlineLinks: Int
    }

    func read() -> Result {
        let all = BlockReader(tree: tree, dropped: clutter.dropped).blocks(of: MarkupTree.root)
        let headlines = all.count { $0.linkDensity > 0.8 && $0.words >= 4 }
        guard let top = container(all) else { return Result(blocks: [], headlineLinks: headlines) }
        let range = tree.descendants(top)
        let inside = all.filter { range.contains($0.start) }
        return Result(blocks: trimmed(inside), headlineLinks: headlines)
    }

    // MARK: The container

    /// What a block adds to the case that its surroundings are the article.
    private func points(_ block: Block) -> Double {
        let words = Double(block.words)
        let free = Double(block.words - block.linkWords)
        if block.isHeading { return block.linkDensity > 0.5 ? -4 : 1 }
        if block.linkDensity > 0.5 { return -3 - Double(block.linkWords) * 0.5 }
        let isProse = block.sentences > 0 || words >= 20
        guard isProse, words >= 6 else { return -2 }
        return free * (block.tag == .p ? 1.2 : 1) - 4
    }

    private func container(_ blocks: [Block]) -> MarkupTree.Index? {
        var sums = [Double](repeating: 0, count: tree.nodes.count)
        for block in blocks {
            let points = points(block)
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
        case .article?, .main?: weight = 1.25
        case .body?, .html?, .document?: weight = 0.9
        default: break
        }
        if clutter.roles[Int(node)].contains(.content) { weight = max(weight, 1.3) }
        if let property = tree.attribute(node, "itemprop")?.asciiLowered, property.contains("articlebody") {
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
        let total = blocks.reduce(0) { $0 + $1.words }
        var seenWords = 0
        for block in blocks {
            seenWords += block.words
            if endsArticle(block) {
                if Double(seenWords) > Double(total) * 0.6 { break }
                continue
            }
            if isWritten(block) { kept.append(block) }
        }
        while let last = kept.last, last.isHeading { kept.removeLast() }
        return kept
    }

    private func endsArticle(_ block: Block) -> Bool {
        guard block.words <= 8 else { return false }
        let text = block.text.lowercased()
        let bare = String(text.drop { !$0.isLetter }.reversed().drop { !$0.isLetter }.reversed())
        return DocumentLexicons.boilerplate.table.headings.contains(bare)
    }

    private func isWritten(_ block: Block) -> Bool {
        if block.tag == .h1 { return false }
        if block.isHeading { return block.linkDensity < 0.5 && block.text.collapsed != title }
        if block.linkDensity > 0.5, block.words > 2 || block.linkDensity >= 1 {
            return block.linkDensity < 0.8 && block.sentences > 0 && block.words >= 12
        }
        let roles = clutter.roles[Int(block.node)]
        if roles.contains(.byline) || roles.contains(.meta), block.words < 25 { return false }
        if block.tag == .li || block.tag == .td || block.tag == .th || block.tag == .dd { return true }
        return block.words >= 3
    }
}

/// Teasers of other stories: a headline that is a link and a sentence or two, again and again in the same shape.
///
/// Tells by structure alone, so that it works on pages whose classes say nothing.
struct Teasers {
    /// Indexes of blocks that belong to a run of teasers.
    private(set) var members: Set<Int> = []

    /// Words a teaser's text may have.
    private static let words = 60
    /// How many of one shape make a run.
    private static let run = 3

    init(tree: MarkupTree, blocks: [Block]) {
        var shapes: [String: [[Int]]] = [:]
        var index = 0
        while index < blocks.count {
            let unit = Teasers.unit(blocks, at: index)
            guard !unit.isEmpty else {
                index += 1
                continue
            }
            shapes[Teasers.shape(tree, blocks[unit[0]]), default: []].append(unit)
            index += unit.count
        }
        for units in shapes.values where units.count >= Teasers.run && Teasers.areNear(units) {
            members.formUnion(units.joined())
        }
    }

    /// A headline link and the short text behind it; or both in one block.
    private static func unit(_ blocks: [Block], at index: Int) -> [Int] {
        let first = blocks[index]
        guard first.linkWords >= 3 else { return [] }
        if first.linkDensity > 0.8 {
            var unit = [index]
            for next in (index + 1)..<min(index + 3, blocks.count) {
                let block = blocks[next]
                guard block.words <= words, block.linkDensity < 0.5, !block.isHeading else { break }
                unit.append(next)
            }
            let text = unit.dropFirst().reduce(0) { $0 + blocks[$1].words }
            return text >= 5 && text <= words ? unit : []
        }
        // Headline and text in one block; items of a list may be a round-up that its author wrote.
        let rest = first.words - first.leadingLinkWords
        return first.leadingLinkWords >= 4 && rest >= 5 && first.words <= words && first.tag != .li ? [index] : []
    }

    /// The tags and classes from a block up to its third ancestor.
    private static func shape(_ tree: MarkupTree, _ block: Block) -> String {
        var parts: [String] = []
        var at = block.node
        for _ in 0..<3 where at > 0 {
            parts.append(tree.name(at) + "." + (tree.attribute(at, .class) ?? ""))
            at = tree.parent(at)
        }
        return parts.joined(separator: " ")
    }

    /// Whether units follow each other without an article between them.
    private static func areNear(_ units: [[Int]]) -> Bool {
        guard let first = units.first?.first, let last = units.last?.last else { return false }
        let covered = units.reduce(0) { $0 + $1.count }
        return covered * 5 >= (last - first + 1) * 2
    }
}

import Model

/// Tells what a page without an article is: a stub before a paywall, a wall of consent, a question whether we are human.
struct Walls {
    let tree: MarkupTree
    let facts: PageFacts
    let clutter: Clutter

    /// Words of main text above which a page is no wall, and above which it is no stub.
    private static let wall = 60
    private static let stub = 300

    func access(of main: [Block]) -> Article.Access {
        let words = main.reduce(0) { $0 + $1.words }
        let table = DocumentLexicons.walls.table
        if words < Walls.wall {
            let all = clutter.blocks.prefix(200)
            let isShort = clutter.blocks.reduce(0) { $0 + $1.words } < 1_500
            if isShort, all.contains(where: { table.challenge.occurs(in: $0.bytes) }) { return .challenge }
            if isShort, all.count(where: { table.consent.occurs(in: $0.bytes) }) >= 1, Int(clutter.prose[0]) < 800,
                !main.contains(where: { $0.words >= 25 && !table.consent.occurs(in: $0.bytes) })
            {
                return .consentWall
            }
        }
        guard words < Walls.stub else { return .open }
        if facts.data.isFree == false { return .paywalled }
        let saysSo = clutter.blocks.contains { $0.words < 60 && table.paywall.occurs(in: $0.bytes) }
        return saysSo && (clutter.said.contains(.paywall) || endsCut(main)) ? .paywalled : .open
    }

    /// The text breaks off in the middle of a sentence.
    private func endsCut(_ main: [Block]) -> Bool {
        guard let last = main.last?.text else { return false }
        return last.hasSuffix("…") || last.hasSuffix("...") || last.hasSuffix("[…]")
    }
}

/// Which parts of a page are not read: navigation, consent, sharing, related stories, comments, what is hidden.
///
/// Tag, role and class words say what a part is for; a part that holds most of the page's prose is kept whatever it is called.
struct Clutter {
    let tree: MarkupTree
    /// By node: leave this subtree out.
    private(set) var dropped: [Bool]
    /// By node: what its class and id say.
    private(set) var roles: [BoilerplateWords.Roles]
    /// By node: words of running prose below it.
    private(set) var prose: [Int32]
    private var memo: [String: BoilerplateWords.Roles] = [:]

    /// Above this share of the page's prose a part is the page.
    private static let share = 0.4
    /// Words that must remain where a long part is dropped.
    private static let rest = 50

    /// - Parameter isLenient: go by tags and by what is hidden alone; for pages whose class words mislead.
    init(tree: MarkupTree, isLenient: Bool = false) {
        self.tree = tree
        dropped = [Bool](repeating: false, count: tree.nodes.count)
        roles = [BoilerplateWords.Roles](repeating: [], count: tree.nodes.count)
        prose = [Int32](repeating: 0, count: tree.nodes.count)
        weigh()
        let total = Double(prose[0])
        for index in tree.nodes.indices.dropFirst() where tree.nodes[index].name >= 0 {
            let node = MarkupTree.Index(index)
            roles[index] = readRoles(node)
            guard isClutter(node, isLenient) else { continue }
            let isForeign = roles[index].contains(.foreign) && !roles[index].contains(.content)
            let isSmall = Double(prose[index]) <= total * limit(node) || total == 0
            let leavesText = isForeign && Int(prose[0] - prose[index]) >= Clutter.rest
            dropped[index] = isSmall || leavesText
        }
    }

    /// Adds every prose block's words to all its ancestors.
    private mutating func weigh() {
        for block in BlockReader(tree: tree).blocks(of: MarkupTree.root) {
            guard block.words >= 12, block.linkDensity < 0.4, !block.isHeading else { continue }
            var at = block.node
            while at >= 0 {
                prose[Int(at)] += Int32(block.words - block.linkWords)
                at = tree.parent(at)
            }
        }
    }

    private mutating func readRoles(_ node: MarkupTree.Index) -> BoilerplateWords.Roles {
        var found: BoilerplateWords.Roles = []
        for name in ["class", "id"] {
            guard let value = tree.attribute(node, name), !value.isEmpty else { continue }
            if let known = memo[value] {
                found.formUnion(known)
            } else {
                let read = DocumentLexicons.boilerplate.table.roles(of: value)
                memo[value] = read
                found.formUnion(read)
            }
        }
        return found
    }

    /// How much of the prose a part may hold and still be dropped.
    private func limit(_ node: MarkupTree.Index) -> Double {
        switch tree.tag(node) {
        case .nav?, .footer?, .aside?, .dialog?: 0.6
        case .form?: 0.2
        default: Clutter.share
        }
    }

    private func isClutter(_ node: MarkupTree.Index, _ isLenient: Bool) -> Bool {
        switch tree.tag(node) {
        case .html?, .body?, .main?, .head?, .document?: return false
        case .nav?, .footer?, .aside?, .dialog?, .form?, .figcaption?, .legend?, .label?: return true
        case .header?: return !holdsTitle(node)
        default: break
        }
        if isHidden(node) { return true }
        switch tree.attribute(node, "role")?.asciiLowered {
        case "navigation", "banner", "contentinfo", "complementary", "search", "dialog", "alert", "menu", "menubar",
            "tooltip":
            return true
        default: break
        }
        let roles = roles[Int(node)]
        if isLenient { return roles.contains(.foreign) && !roles.contains(.content) }
        if roles.contains(.caption) { return true }
        return !roles.isDisjoint(with: [.clutter, .foreign]) && !(roles.contains(.content) && prose[Int(node)] > 100)
    }

    private func holdsTitle(_ node: MarkupTree.Index) -> Bool { tree.first(.h1, in: node) != nil }

    private func isHidden(_ node: MarkupTree.Index) -> Bool {
        if tree.attribute(node, "hidden") != nil { return true }
        if tree.attribute(node, "aria-hidden") == "true" { return true }
        guard let style = tree.attribute(node, "style") else { return false }
        let plain = String(utf8: style.utf8.filter { !$0.isSpace }.map(\.lowered))
        return plain.contains("display:none") || plain.contains("visibility:hidden")
    }
}

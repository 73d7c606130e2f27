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
    /// What all classes and ids of the page say together.
    private(set) var said: BoilerplateWords.Roles = []
    /// All blocks of the page, dropped or not.
    let blocks: [Block]
    /// What class and id attributes say, by the hash of their text: pages repeat them.
    private var memo: [UInt64: BoilerplateWords.Roles] = [:]
    /// By node: hidden, or a landmark by its `role`.
    private var isAside: [Bool]

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
        isAside = [Bool](repeating: false, count: tree.nodes.count)
        blocks = BlockReader(tree: tree).blocks(of: MarkupTree.root)
        weigh()
        let total = Double(prose[0])
        for index in tree.nodes.indices.dropFirst() where tree.nodes[index].name >= 0 {
            let node = MarkupTree.Index(index)
            readAttributes(index)
            guard isClutter(node, isLenient) else { continue }
            let isForeign = roles[index].contains(.foreign) && !roles[index].contains(.content)
            let isSmall = Double(prose[index]) <= total * limit(node) || total == 0
            let leavesText = isForeign && Int(prose[0] - prose[index]) >= Clutter.rest
            dropped[index] = isSmall || leavesText
        }
    }

    /// Adds every prose block's words to all its ancestors.
    private mutating func weigh() {
        for block in blocks {
            guard block.words >= 12, block.linkDensity < 0.4, !block.isHeading else { continue }
            var at = block.node
            while at >= 0 {
                prose[Int(at)] += Int32(block.words - block.linkWords)
                at = tree.parent(at)
            }
        }
    }

    private mutating func readAttributes(_ index: Int) {
        let node = tree.nodes[index]
        for place in Int(node.start)..<Int(node.end) {
            let attribute = tree.attributes[place]
            let value = tree.pool[Int(attribute.start)..<Int(attribute.end)]
            switch AttributeName(rawValue: attribute.name) {
            case .class?, .id?: if !value.isEmpty { roles[index].formUnion(roles(of: value)) }
            case .hidden?: isAside[index] = true
            case .ariaHidden?: if value.elementsEqual("true".utf8) { isAside[index] = true }
            case .style?: if Clutter.hides(value) { isAside[index] = true }
            case .role?: if DocumentLexicons.boilerplate.table.isLandmark(value) { isAside[index] = true }
            default: break
            }
        }
    }

    private mutating func roles(of value: ArraySlice<UInt8>) -> BoilerplateWords.Roles {
        let hash = WordHash.of(value)
        if let known = memo[hash] { return known }
        let read = DocumentLexicons.boilerplate.table.roles(of: value)
        memo[hash] = read
        said.formUnion(read)
        return read
    }

    /// `display: none` and `visibility: hidden`, however spaced.
    private static func hides(_ style: ArraySlice<UInt8>) -> Bool {
        guard style.count < 4096, style.contains(UInt8(ascii: ":")) else { return false }
        let plain = style.filter { !$0.isSpace }
        return plain.find("display:none") != nil || plain.find("visibility:hidden") != nil
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
        if isAside[Int(node)] { return true }
        let roles = roles[Int(node)]
        if isLenient { return roles.contains(.foreign) && !roles.contains(.content) }
        if roles.contains(.caption) { return true }
        return !roles.isDisjoint(with: [.clutter, .foreign]) && !(roles.contains(.content) && prose[Int(node)] > 100)
    }

    private func holdsTitle(_ node: MarkupTree.Index) -> Bool { tree.first(.h1, in: node) != nil }

    /// Whether a node stands in a part that is left out, date lines not counted.
    func isBeside(_ node: MarkupTree.Index) -> Bool {
        var at = node
        while at >= 0 {
            if dropped[Int(at)], !roles[Int(at)].contains(.meta), tree.tag(at) != .header { return true }
            at = tree.parent(at)
        }
        return false
    }

    /// What the class words of a node and its parent say.
    func rolesAround(_ node: MarkupTree.Index) -> BoilerplateWords.Roles {
        let parent = tree.parent(node)
        return parent > 0 ? roles[Int(node)].union(roles[Int(parent)]) : roles[Int(node)]
    }
}

import CLibxml2

/// Fills a `MarkupTree` from libxml2's SAX events; stops the parser when a limit is passed.
final class TreeBuilder {
    var tree = MarkupTree()
    private var open: [MarkupTree.Index] = [MarkupTree.root]
    /// Names by the parser's own pointer, which stays the same for one name while it parses.
    private var byPointer: [UnsafePointer<xmlChar>: Int32] = [:]
    private var byQualifiedName: [QualifiedName: Int32] = [:]
    private var byName: [String: Int32] = [:]
    private let limits: TreeLimits
    private var entryNames: Set<Int32> = []
    private var entries = 0
    var stop: () -> Void = {}

    init(_ limits: TreeLimits) {
        self.limits = limits
        for (index, name) in tree.names.enumerated() { byName[name] = Int32(index) }
        entryNames = Set(limits.entryNames.map { intern(name: $0) })
    }

    var depth: Int { open.count - 1 }

    func begin(_ name: Int32) {
        if entryNames.contains(name) {
            entries += 1
            if entries > Limits.entries { return cut() }
        }
        guard tree.nodes.count < Limits.nodes, open.count <= limits.depth else { return cut() }
        let attributes = Int32(tree.attributes.count)
        append(MarkupTree.Node(name: name, parent: MarkupTree.none, start: attributes, end: attributes))
        open.append(MarkupTree.Index(tree.nodes.count - 1))
    }

    /// An attribute of the element begun last.
    func attribute(_ name: Int32, _ value: UnsafeBufferPointer<xmlChar>) {
        let start = Int32(tree.pool.count)
        tree.pool.append(contentsOf: value)
        tree.attributes.append(MarkupTree.Attribute(name: name, start: start, end: Int32(tree.pool.count)))
        tree.nodes[tree.nodes.count - 1].end = Int32(tree.attributes.count)
    }

    func end() {
        guard open.count > 1, let last = open.popLast() else { return }
        tree.nodes[Int(last)].subtreeEnd = MarkupTree.Index(tree.nodes.count)
    }

    func text(_ bytes: UnsafeBufferPointer<xmlChar>) {
        guard tree.nodes.count < Limits.nodes, !bytes.isEmpty else { return }
        let start = Int32(tree.pool.count)
        tree.pool.append(contentsOf: bytes)
        // The parser hands out long texts in pieces: join what belongs together.
        let last = tree.nodes.count - 1
        if tree.nodes[last].name < 0, tree.nodes[last].parent == open[open.count - 1], tree.nodes[last].end == start {
            tree.nodes[last].end = Int32(tree.pool.count)
            return
        }
        append(MarkupTree.Node(name: -1, parent: MarkupTree.none, start: start, end: Int32(tree.pool.count)))
        tree.nodes[tree.nodes.count - 1].subtreeEnd = MarkupTree.Index(tree.nodes.count)
    }

    /// Closes what the document left open.
    func finish() -> MarkupTree {
        if limits.marksOpenEnds, open.count > 1 { tree.isCut = true }
        while open.count > 1 { end() }
        tree.nodes[0].subtreeEnd = MarkupTree.Index(tree.nodes.count)
        return tree
    }

    private func cut() {
        tree.isCut = true
        stop()
    }

    private func append(_ node: MarkupTree.Node) {
        let parent = Int(open[open.count - 1])
        let index = MarkupTree.Index(tree.nodes.count)
        tree.nodes.append(node)
        tree.nodes[Int(index)].parent = MarkupTree.Index(parent)
        let previous = tree.nodes[parent].lastChild
        if previous >= 0 { tree.nodes[Int(previous)].next = index } else { tree.nodes[parent].firstChild = index }
        tree.nodes[parent].lastChild = index
    }

    func intern(_ pointer: UnsafePointer<xmlChar>, _ read: (String) -> String = { $0 }) -> Int32 {
        if let known = byPointer[pointer] { return known }
        let known = intern(name: read(String(cString: pointer).asciiLowered))
        byPointer[pointer] = known
        return known
    }

    /// A name of XML: local name, prefix and namespace as the parser's own pointers.
    struct QualifiedName: Hashable {
        let local: UnsafePointer<xmlChar>
        let prefix: UnsafePointer<xmlChar>?
        let uri: UnsafePointer<xmlChar>?
    }

    func intern(_ name: QualifiedName, _ read: (QualifiedName) -> String) -> Int32 {
        if let known = byQualifiedName[name] { return known }
        let known = intern(name: read(name))
        byQualifiedName[name] = known
        return known
    }

    func intern(name: String) -> Int32 {
        if let known = byName[name] { return known }
        let index = Int32(tree.names.count)
        tree.names.append(name)
        byName[name] = index
        return index
    }
}

/// What bounds a tree.
struct TreeLimits {
    /// Elements that are counted as entries.
    var entryNames: Set<String> = []
    var depth = Limits.depth
    /// Whether an element left open means that the document broke off (XML) or nothing (HTML).
    var marksOpenEnds = false
}

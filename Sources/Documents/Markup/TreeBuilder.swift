import CLibxml2
import Glibc

/// Fills a `MarkupTree` from libxml2's SAX events; stops the parser when a limit is passed.
struct TreeBuilder {
    private(set) var tree = MarkupTree()
    private var open: [MarkupTree.Index] = [MarkupTree.root]
    private var elements = NameTable(Tag.names)
    private var keys = NameTable(AttributeName.names)
    private let limits: TreeLimits
    private var entryNames: Set<Int32> = []
    private var entries = 0
    /// Whether the last text ended between an escape's mark and its letter.
    private var holdsEscape = false
    /// To be stopped; nil while it does not run.
    var parser: xmlParserCtxtPtr?

    init(_ limits: TreeLimits) {
        self.limits = limits
        entryNames = Set(limits.entryNames.map { elements.id($0) })
    }

    /// Opens an element; whether there was room for it.
    mutating func begin(_ name: NameTable.Key, _ prefix: (NameTable.Key) -> String) -> Bool {
        let id = elements.id(name, prefix)
        if entryNames.contains(id) {
            entries += 1
            if entries > Limits.entries { return cut() }
        }
        guard tree.nodes.count < limits.nodes, open.count <= limits.depth else { return cut() }
        let attributes = Int32(tree.attributes.count)
        append(MarkupTree.Node(name: id, parent: MarkupTree.none, start: attributes, end: attributes))
        open.append(MarkupTree.Index(tree.nodes.count - 1))
        holdsEscape = false
        return true
    }

    /// An attribute of the element begun last.
    mutating func attribute(
        _ name: NameTable.Key, _ value: UnsafeBufferPointer<xmlChar>, _ prefix: (NameTable.Key) -> String
    ) {
        let start = Int32(tree.pool.count)
        holdsEscape = false
        take(value)
        let id = keys.id(name, prefix)
        tree.attributes.append(MarkupTree.Attribute(name: id, start: start, end: Int32(tree.pool.count)))
        tree.nodes[tree.nodes.count - 1].end = Int32(tree.attributes.count)
    }

    mutating func end() {
        guard open.count > 1, let last = open.popLast() else { return }
        tree.nodes[Int(last)].subtreeEnd = MarkupTree.Index(tree.nodes.count)
        holdsEscape = false
    }

    mutating func text(_ bytes: UnsafeBufferPointer<xmlChar>) {
        guard tree.nodes.count < limits.nodes, !bytes.isEmpty else { return }
        let start = Int32(tree.pool.count)
        take(bytes)
        // The parser hands out long texts in pieces: join what belongs together.
        let last = tree.nodes.count - 1
        if tree.nodes[last].name < 0, tree.nodes[last].parent == open[open.count - 1], tree.nodes[last].end == start {
            tree.nodes[last].end = Int32(tree.pool.count)
            return
        }
        append(MarkupTree.Node(name: -1, parent: MarkupTree.none, start: start, end: Int32(tree.pool.count)))
        tree.nodes[tree.nodes.count - 1].subtreeEnd = MarkupTree.Index(tree.nodes.count)
    }

    /// Text into the pool, its escapes undone.
    private mutating func take(_ bytes: UnsafeBufferPointer<xmlChar>) {
        guard let base = bytes.baseAddress, !bytes.isEmpty else { return }
        var at = 0
        if holdsEscape {
            tree.pool.append(MarkupCleaner.Escape.byte(of: bytes[0]))
            holdsEscape = false
            at = 1
        }
        while at < bytes.count {
            guard let hit = memchr(base + at, Int32(MarkupCleaner.Escape.mark), bytes.count - at) else {
                tree.pool.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at...]))
                return
            }
            let mark = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(hit))
            tree.pool.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[at..<mark]))
            guard mark + 1 < bytes.count else {
                holdsEscape = true
                return
            }
            tree.pool.append(MarkupCleaner.Escape.byte(of: bytes[mark + 1]))
            at = mark + 2
        }
    }

    /// Closes what the document left open.
    consuming func finish() -> MarkupTree {
        if limits.marksOpenEnds, open.count > 1 { tree.isCut = true }
        while open.count > 1 { end() }
        tree.nodes[0].subtreeEnd = MarkupTree.Index(tree.nodes.count)
        tree.names = elements.names
        tree.numbers = elements.byHash
        tree.attributeNames = keys.names
        return tree
    }

    private mutating func cut() -> Bool {
        tree.isCut = true
        if let parser { xmlStopParser(parser) }
        return false
    }

    private mutating func append(_ node: MarkupTree.Node) {
        let parent = open[open.count - 1]
        let index = MarkupTree.Index(tree.nodes.count)
        var node = node
        node.parent = parent
        tree.nodes.append(node)
        let previous = tree.nodes[Int(parent)].lastChild
        if previous >= 0 { tree.nodes[Int(previous)].next = index } else { tree.nodes[Int(parent)].firstChild = index }
        tree.nodes[Int(parent)].lastChild = index
    }
}

/// Names and their numbers. The parser's own pointers, which stay the same for one name while it parses, are the quick way in.
struct NameTable {
    /// A name as the parser hands it out: local name, prefix and namespace.
    struct Key: Equatable {
        let local: UnsafePointer<xmlChar>
        var prefix: UnsafePointer<xmlChar>?
        var uri: UnsafePointer<xmlChar>?

        fileprivate var slot: Int {
            let mixed = UInt(bitPattern: local) ^ UInt(bitPattern: prefix) << 3 ^ UInt(bitPattern: uri) << 1
            return Int((mixed &* 0x9E37_79B9_7F4A_7C15) >> 55)
        }
    }

    private static let limit = 20_000

    private struct Space: Hashable {
        let prefix: UnsafePointer<xmlChar>?
        let uri: UnsafePointer<xmlChar>?
    }

    private(set) var names: [String]
    private(set) var byHash: [UInt64: Int32] = [:]
    private var prefixes: [Space: String] = [:]
    private var slots: [(key: Key, id: Int32)?] = Array(repeating: nil, count: 512)

    init(_ names: [String]) {
        self.names = names
        for (index, name) in names.enumerated() { byHash[WordHash.of(name.utf8)] = Int32(index) }
    }

    /// - Parameter prefix: the prefix under which this room knows a namespace; empty for none.
    mutating func id(_ key: Key, _ prefix: (Key) -> String) -> Int32 {
        let slot = key.slot
        if let known = slots[slot], known.key == key { return known.id }
        let id = find(key, key.prefix == nil && key.uri == nil ? "" : known(key, prefix))
        slots[slot] = (key, id)
        return id
    }

    mutating func id(_ name: String) -> Int32 { add(WordHash.of(name.utf8)) { name } }

    private mutating func known(_ key: Key, _ prefix: (Key) -> String) -> String {
        let space = Space(prefix: key.prefix, uri: key.uri)
        if let known = prefixes[space] { return known }
        let known = prefix(key)
        if prefixes.count < 1_000 { prefixes[space] = known }
        return known
    }

    private mutating func find(_ key: Key, _ prefix: String) -> Int32 {
        var hash = WordHash()
        if !prefix.isEmpty {
            for byte in prefix.utf8 { hash.add(byte) }
            hash.add(UInt8(ascii: ":"))
        }
        var at = key.local
        while at.pointee != 0 {
            hash.add(at.pointee.lowered)
            at += 1
        }
        return add(hash.value) {
            let local = String(cString: key.local).asciiLowered
            return prefix.isEmpty ? local : "\(prefix):\(local)"
        }
    }

    private mutating func add(_ hash: UInt64, _ spelling: () -> String) -> Int32 {
        if let known = byHash[hash] { return known }
        // No vocabulary has so many names: what comes later goes by one name.
        guard names.count < NameTable.limit else { return Int32(NameTable.limit - 1) }
        let index = Int32(names.count)
        names.append(spelling())
        byHash[hash] = index
        return index
    }
}

/// What bounds a tree.
struct TreeLimits {
    /// Elements that are counted as entries.
    var entryNames: Set<String> = []
    var depth = Limits.depth
    var nodes = Limits.nodes
    /// Whether an element left open means that the document broke off (XML) or nothing (HTML).
    var marksOpenEnds = false
}

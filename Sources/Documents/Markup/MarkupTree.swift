/// A document as arrays: elements and stretches of text, linked by index, their text in one pool.
///
/// Everything that reads it walks by index, never by recursion over unbounded depth: a page of 10 MB of `<b>` is a long walk, not a crash.
struct MarkupTree {
    /// Index of a node; `none` where there is no such neighbour.
    typealias Index = Int32
    static let none: Index = -1
    /// The document itself, parent of everything at the top.
    static let root: Index = 0

    struct Node {
        /// Index into `names`; -1 for text.
        var name: Int32
        var parent: Index
        var firstChild: Index = MarkupTree.none
        var lastChild: Index = MarkupTree.none
        var next: Index = MarkupTree.none
        /// Text: range of `pool`. Element: range of `attributes`.
        var start: Int32
        var end: Int32
        /// One past the last descendant: nodes stand in document order.
        var subtreeEnd: Index = 0
    }

    struct Attribute {
        var name: Int32
        var start: Int32
        var end: Int32
    }

    var nodes: [Node] = [Node(name: 0, parent: MarkupTree.none, start: 0, end: 0)]
    var attributes: [Attribute] = []
    var pool: [UInt8] = []
    /// Element names in small letters, HTML's first (`Tag`); with a known namespace's prefix in XML.
    var names: [String] = Tag.names
    /// Likewise of attributes, those of `AttributeName` first.
    var attributeNames: [String] = AttributeName.names
    /// Places in `names` by the hash of the name.
    var numbers: [UInt64: Int32] = [:]
    /// The document broke off before its root was closed, or a limit cut it.
    var isCut = false

    func isText(_ node: Index) -> Bool { nodes[Int(node)].name < 0 }
    func name(_ node: Index) -> String {
        let name = nodes[Int(node)].name
        return name < 0 ? "" : names[Int(name)]
    }
    /// The number of an element name that occurs in the document.
    func nameID(_ name: String) -> Int32? { numbers[WordHash.of(name.utf8)] }
    func tag(_ node: Index) -> Tag? { Tag(rawValue: nodes[Int(node)].name) }
    func parent(_ node: Index) -> Index { nodes[Int(node)].parent }

    /// The bytes of a text node.
    func text(_ node: Index) -> ArraySlice<UInt8> {
        let node = nodes[Int(node)]
        return pool[Int(node.start)..<Int(node.end)]
    }

    /// The bytes of an attribute's value.
    func value(_ node: Index, _ name: AttributeName) -> ArraySlice<UInt8>? {
        let node = nodes[Int(node)]
        guard node.name >= 0 else { return nil }
        for index in Int(node.start)..<Int(node.end) where attributes[index].name == name.rawValue {
            return pool[Int(attributes[index].start)..<Int(attributes[index].end)]
        }
        return nil
    }

    func attribute(_ node: Index, _ name: AttributeName) -> String? { value(node, name).map { String(utf8: $0) } }

    func attribute(_ node: Index, _ name: String) -> String? {
        let node = nodes[Int(node)]
        guard node.name >= 0 else { return nil }
        for index in Int(node.start)..<Int(node.end) where attributeNames[Int(attributes[index].name)] == name {
            return String(utf8: pool[Int(attributes[index].start)..<Int(attributes[index].end)])
        }
        return nil
    }

    func children(_ node: Index) -> Children { Children(tree: self, at: nodes[Int(node)].firstChild) }

    struct Children: Sequence, IteratorProtocol {
        let tree: MarkupTree
        var at: Index

        mutating func next() -> Index? {
            guard at >= 0 else { return nil }
            defer { at = tree.nodes[Int(at)].next }
            return at
        }
    }

    /// All nodes below `node`, in document order.
    func descendants(_ node: Index) -> Range<Index> { (node + 1)..<Swift.max(node + 1, nodes[Int(node)].subtreeEnd) }

    /// All text below `node`, as it stands.
    func textContent(_ node: Index, limit: Int = .max) -> String {
        if isText(node) { return String(utf8: text(node).prefix(limit)) }
        var out: [UInt8] = []
        for index in descendants(node) where isText(index) {
            out += text(index)
            if out.count > limit { break }
        }
        return String(utf8: out.prefix(limit))
    }

    /// The first element of that tag below `node`.
    func first(_ tag: Tag, in node: Index = MarkupTree.root) -> Index? {
        descendants(node).first { nodes[Int($0)].name == tag.rawValue }
    }
}

/// Names of HTML that the readers ask for; their raw values are their places in `MarkupTree.names`.
enum Tag: Int32, CaseIterable {
    case document, html, head, body, title, meta, link, base, script, style, noscript, template
    case article, section, main, nav, header, footer, aside, form, button, dialog, select, textarea, input, label
    case div, p, span, a, h1, h2, h3, h4, h5, h6, ul, ol, li, dl, dt, dd, table, tbody, thead, tfoot, tr, td, th,
        caption
    case blockquote, pre, figure, figcaption, img, picture, video, audio, iframe, object, embed, svg, canvas, math
    case br, hr, center, address, details, summary, fieldset, legend, time, b, strong, i, em, font, u, small, big
    case sub, sup, code, q, cite, abbr, tt, s, strike, del, ins, mark, source, param, map, area, option, optgroup, menu
    case frameset, frame, noframes, applet, marquee, hgroup, nobr, wbr, rt, rp

    static let names: [String] = Tag.allCases.map { "\($0)" }
}

/// A part of a tree as HTML again.
enum MarkupWriter {
    /// What stands inside `node`, at most `Limits.fieldBytes` of it.
    static func inner(_ tree: MarkupTree, _ node: MarkupTree.Index) -> String {
        var out: [UInt8] = []
        var open: [MarkupTree.Index] = []
        for index in tree.descendants(node) {
            while let last = open.last, index >= tree.descendants(last).upperBound {
                close(tree, open.removeLast(), &out)
            }
            guard out.count < Limits.fieldBytes else { break }
            if tree.isText(index) {
                escape(tree.text(index), &out)
            } else {
                start(tree, index, &out)
                open.append(index)
            }
        }
        while let last = open.popLast() { close(tree, last, &out) }
        return String(utf8: out)
    }

    private static func local(_ tree: MarkupTree, _ node: MarkupTree.Index) -> Substring {
        let name = tree.name(node)
        return name.split(separator: ":").last ?? name[...]
    }

    private static func start(_ tree: MarkupTree, _ node: MarkupTree.Index, _ out: inout [UInt8]) {
        out.append(UInt8(ascii: "<"))
        out += local(tree, node).utf8
        for name in ["href", "src", "alt", "title", "class"] {
            guard let value = tree.attribute(node, name) else { continue }
            out += Array(" \(name)=\"".utf8)
            escape(Array(value.utf8)[...], &out)
            out.append(UInt8(ascii: "\""))
        }
        out.append(UInt8(ascii: ">"))
    }

    private static func close(_ tree: MarkupTree, _ node: MarkupTree.Index, _ out: inout [UInt8]) {
        let name = local(tree, node)
        if ["br", "hr", "img", "input", "wbr"].contains(name) { return }
        out += Array("</".utf8)
        out += name.utf8
        out.append(UInt8(ascii: ">"))
    }

    private static func escape(_ bytes: ArraySlice<UInt8>, _ out: inout [UInt8]) {
        for byte in bytes {
            switch byte {
            case UInt8(ascii: "&"): out += Array("&amp;".utf8)
            case UInt8(ascii: "<"): out += Array("&lt;".utf8)
            case UInt8(ascii: ">"): out += Array("&gt;".utf8)
            case UInt8(ascii: "\""): out += Array("&quot;".utf8)
            default: out.append(byte)
            }
        }
    }
}

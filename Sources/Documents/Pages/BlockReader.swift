/// Cuts a part of a tree into blocks of text, in order.
struct BlockReader {
    let tree: MarkupTree
    /// Nodes whose subtree is left out, by index; empty for none.
    var dropped: [Bool] = []

    func blocks(of top: MarkupTree.Index) -> [Block] {
        var walk = Walk(tree: tree)
        var open: [MarkupTree.Index] = []
        var at = top
        let end = tree.descendants(top).upperBound
        while at < end {
            while let last = open.last, at >= tree.descendants(last).upperBound { walk.leave(open.removeLast()) }
            if tree.isText(at) {
                walk.text(at)
                at += 1
                continue
            }
            let tag = tree.tag(at)
            if tag?.isSilent == true || (!dropped.isEmpty && dropped[Int(at)]) {
                if tag?.isBlock == true { walk.flush() }
                at = tree.descendants(at).upperBound
                continue
            }
            walk.enter(at, tag)
            open.append(at)
            at += 1
        }
        walk.flush()
        return walk.blocks
    }

    private struct Walk {
        let tree: MarkupTree
        var blocks: [Block] = []
        private var current = Block()
        private var blockNodes: [MarkupTree.Index] = []
        private var linkDepth = 0
        private var breaks = 0
        private var needsSpace = false
        private var inWord = false
        private var halfWords = 0

        init(tree: MarkupTree) { self.tree = tree }

        mutating func enter(_ node: MarkupTree.Index, _ tag: Tag?) {
            if tag == .a, isLink(node) { linkDepth += 1 }
            if tag == .br {
                breaks += 1
                needsSpace = true
                if breaks >= 2 { flush() }
                return
            }
            guard tag?.isBlock == true else { return }
            flush()
            blockNodes.append(node)
        }

        mutating func leave(_ node: MarkupTree.Index) {
            let tag = tree.tag(node)
            if tag == .a, isLink(node) { linkDepth -= 1 }
            guard tag?.isBlock == true else { return }
            flush()
            blockNodes.removeLast()
        }

        /// An anchor with a target that holds no more than a headline and a summary: an unclosed one swallows the rest of its page.
        private func isLink(_ node: MarkupTree.Index) -> Bool {
            guard tree.attribute(node, "href") != nil else { return false }
            let inside = tree.descendants(node)
            guard inside.count < 200 else { return false }
            return inside.reduce(0) { $0 + (tree.isText($1) ? tree.text($1).count : 0) } < 1500
        }

        mutating func text(_ node: MarkupTree.Index) {
            let slice = tree.text(node)
            var isBlank = true
            var index = slice.startIndex
            while index < slice.endIndex {
                let byte = slice[index]
                // The no-break space is space here: pages use it for layout.
                let isNoBreak = byte == 0xC2 && index + 1 < slice.endIndex && slice[index + 1] == 0xA0
                if byte.isSpace || isNoBreak {
                    needsSpace = true
                    inWord = false
                    index += isNoBreak ? 2 : 1
                    continue
                }
                if isBlank {
                    isBlank = false
                    begin(node)
                }
                if needsSpace, !current.bytes.isEmpty { current.bytes.append(0x20) }
                needsSpace = false
                count(byte)
                current.bytes.append(byte)
                index += 1
            }
        }

        private mutating func begin(_ node: MarkupTree.Index) {
            if current.bytes.isEmpty {
                current.start = node
                current.node = blockNodes.last ?? MarkupTree.root
                current.tag = tree.tag(current.node) ?? .document
            }
            current.end = node
            breaks = 0
        }

        private mutating func count(_ byte: UInt8) {
            if byte >= 0xE3, byte < 0xF0 {
                // Chinese, Japanese, Korean: a character of three bytes is half a word.
                halfWords += 1
                inWord = false
                if halfWords & 1 == 1 { return }
            } else if inWord {
                return
            } else if byte & 0xC0 == 0x80 {
                return
            } else {
                inWord = true
            }
            current.words += 1
            if linkDepth > 0 {
                if current.words == current.linkWords + 1 { current.leadingLinkWords += 1 }
                current.linkWords += 1
            }
        }

        mutating func flush() {
            if !current.bytes.isEmpty { blocks.append(current) }
            current = Block()
            needsSpace = false
            inWord = false
            breaks = 0
        }
    }
}

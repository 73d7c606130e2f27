/// Cuts a part of a tree into blocks of text, in order.
struct BlockReader {
    let tree: MarkupTree
    /// Nodes whose subtree is left out, by index; empty for none.
    var dropped: [Bool] = []

    func blocks(of top: MarkupTree.Index) -> [Block] {
        tree.pool.withUnsafeBufferPointer { pool in
            var walk = Walk(tree: tree, pool: pool)
            walk.run(top, dropped)
            return walk.blocks
        }
    }

    private struct Walk {
        let tree: MarkupTree
        /// The tree's pool, for the time of the walk.
        let pool: UnsafeBufferPointer<UInt8>
        var blocks: [Block] = []
        private var open: [(node: MarkupTree.Index, end: MarkupTree.Index, isBlock: Bool, isLink: Bool)] = []
        private var current = Block()
        private var isOpen = false
        private var blockNodes: [MarkupTree.Index] = []
        private var linkDepth = 0
        private var breaks = 0
        private var needsSpace = false
        private var inWord = false
        private var halfWords = 0

        init(tree: MarkupTree, pool: UnsafeBufferPointer<UInt8>) {
            self.tree = tree
            self.pool = pool
        }

        mutating func run(_ top: MarkupTree.Index, _ dropped: [Bool]) {
            var at = top
            let end = tree.descendants(top).upperBound
            while at < end {
                while let last = open.last, at >= last.end { leave() }
                let node = tree.nodes[Int(at)]
                if node.name < 0 {
                    text(at, Int(node.start)..<Int(node.end))
                    at += 1
                    continue
                }
                let tag = Tag(rawValue: node.name)
                if tag?.isSilent == true || (!dropped.isEmpty && dropped[Int(at)]) {
                    if tag?.isBlock == true { flush() }
                    at = max(at + 1, node.subtreeEnd)
                    continue
                }
                enter(at, tag, max(at + 1, node.subtreeEnd))
                at += 1
            }
            flush()
        }

        private mutating func enter(_ node: MarkupTree.Index, _ tag: Tag?, _ end: MarkupTree.Index) {
            let isLink = tag == .a && isLink(node)
            if isLink { linkDepth += 1 }
            if tag == .br {
                breaks += 1
                needsSpace = true
                inWord = false
                if breaks >= 2 { flush() }
            }
            let isBlock = tag?.isBlock == true
            if isBlock {
                flush()
                blockNodes.append(node)
            }
            if isBlock || isLink { open.append((node, end, isBlock, isLink)) }
        }

        private mutating func leave() {
            let last = open.removeLast()
            if last.isLink { linkDepth -= 1 }
            guard last.isBlock else { return }
            flush()
            blockNodes.removeLast()
        }

        /// An anchor with a target that holds no more than a headline and a summary: an unclosed one swallows the rest of its page.
        private func isLink(_ node: MarkupTree.Index) -> Bool {
            guard tree.value(node, .href) != nil else { return false }
            let inside = tree.descendants(node)
            guard inside.count < 200 else { return false }
            var bytes = 0
            for index in inside where tree.isText(index) { bytes += tree.text(index).count }
            return bytes < 1500
        }

        private mutating func text(_ node: MarkupTree.Index, _ range: Range<Int>) {
            var at = range.lowerBound
            while at < range.upperBound {
                let byte = pool[at]
                // The no-break space is space here: pages use it for layout.
                let isNoBreak = byte == 0xC2 && at + 1 < range.upperBound && pool[at + 1] == 0xA0
                if byte.isSpace || isNoBreak {
                    needsSpace = true
                    inWord = false
                    at += isNoBreak ? 2 : 1
                    continue
                }
                let start = at
                if current.end != node || !isOpen { begin(node) }
                while at < range.upperBound {
                    let byte = pool[at]
                    if byte.isSpace || (byte == 0xC2 && at + 1 < range.upperBound && pool[at + 1] == 0xA0) { break }
                    if !inWord || byte >= 0xE3 { count(byte) }
                    at += 1
                }
                take(start..<at)
            }
        }

        /// A run of text without space inside.
        private mutating func take(_ run: Range<Int>) {
            if needsSpace, !current.bytes.isEmpty { current.bytes.append(0x20) }
            current.bytes.append(contentsOf: UnsafeBufferPointer(rebasing: pool[run]))
            needsSpace = false
        }

        private mutating func begin(_ node: MarkupTree.Index) {
            if !isOpen {
                isOpen = true
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
            } else if inWord || byte & 0xC0 == 0x80 {
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

        private mutating func flush() {
            if isOpen { blocks.append(current) }
            current = Block()
            isOpen = false
            needsSpace = false
            inWord = false
            breaks = 0
        }
    }
}

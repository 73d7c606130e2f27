/// What the phrases stand for that end at each node of a trie: one array for all nodes.
struct PhraseEnds: Sendable {
    struct Match: Sendable {
        private let number: Int32
        let form: ActorPhrase.Form
        let isShort: Bool

        init(entry: Int, form: ActorPhrase.Form, isShort: Bool) {
            number = Int32(entry)
            self.form = form
            self.isShort = isShort
        }

        var entry: Int { Int(number) }
    }

    /// Chains of matches, the latest first: a later line, and so a user's file, decides over an earlier one.
    struct Draft {
        private var first: [Int32] = []
        private var next: [Int32] = []
        fileprivate var matches: [Match] = []

        mutating func put(_ match: Match, at node: Int32) {
            while first.count <= Int(node) { first.append(-1) }
            next.append(first[Int(node)])
            first[Int(node)] = Int32(matches.count)
            matches.append(match)
        }

        /// Whether an entry is among those of a node.
        func holds(_ entry: Int, at node: Int32) -> Bool {
            var at = Int(node) < first.count ? first[Int(node)] : -1
            while at >= 0 {
                if matches[Int(at)].entry == entry { return true }
                at = next[Int(at)]
            }
            return false
        }

        fileprivate func append(node: Int, to all: inout [Match]) {
            var at = node < first.count ? first[node] : -1
            while at >= 0 {
                all.append(matches[Int(at)])
                at = next[Int(at)]
            }
        }
    }

    /// Where each node's matches begin; one more for the end.
    private var starts: [Int32] = [0]
    private var matches: [Match] = []

    init() {}

    init(_ draft: Draft, nodes: Int) {
        starts.reserveCapacity(nodes + 1)
        matches.reserveCapacity(draft.matches.count)
        for node in 0..<nodes {
            draft.append(node: node, to: &matches)
            starts.append(Int32(matches.count))
        }
    }

    @inline(__always)
    func isEmpty(_ node: Int32) -> Bool { starts[Int(node)] == starts[Int(node) + 1] }

    subscript(node: Int32) -> ArraySlice<Match> { matches[Int(starts[Int(node)])..<Int(starts[Int(node) + 1])] }
}

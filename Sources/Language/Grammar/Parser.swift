import Model

/// Finds the head and the relation of every word with a beam of partial parses.
struct Parser: Sendable {
    private let actions: ActionModel
    /// Names an arc while the parse goes on; later choices look at the name.
    private let early: ClassModel
    /// Names it again when the whole tree is known.
    private let final: ClassModel
    private let width: Int
    /// Number of the relation that the root's dependent, and no other word, bears.
    private let root: Int

    /// Beyond this many words the beam is a single parse, so that no text takes long.
    static let longestForBeam = 250

    init(actions: ActionModel, early: ClassModel, final: ClassModel, width: Int, root: Int) {
        self.actions = actions
        self.early = early
        self.final = final
        self.width = width
        self.root = root
    }

    var relationCount: Int { final.classCount }

    /// Heads (0 for nothing, `count + 1` for the root) and relation numbers, indexed from word 1.
    func parse(_ atoms: borrowing ParserAtoms) -> (heads: [Int], relations: [Int]) {
        let count = atoms.count
        var beam = ParserBeam(count: count, width: count > Parser.longestForBeam ? 1 : width)
        var keys = FeatureKeys()
        var weights = [(Int32, Int32, Int32)](repeating: (0, 0, 0), count: width)
        return withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
            guard let scores = scores.baseAddress else { return ([], []) }
            while !beam.isFinished {
                for state in 0..<beam.size {
                    ParserFeatures.fill(&keys, beam, state, atoms)
                    weights[state] = actions.score(keys)
                }
                beam.advance(weights)
                for state in 0..<beam.size where beam.arcs[state].dependent > 0 {
                    let arc = beam.arcs[state]
                    RelationFeatures.fill(&keys, beam, state, atoms, head: arc.head, dependent: arc.dependent)
                    beam.label(state, early.best(keys, scores))
                }
            }
            var heads = [Int](repeating: 0, count: count + 1)
            var relations = heads
            for word in stride(from: 1, through: count, by: 1) {
                heads[word] = beam.head(word, in: 0)
                RelationFeatures.fill(&keys, beam, 0, atoms, head: heads[word], dependent: word)
                relations[word] = heads[word] > count ? root : final.best(keys, scores, except: root)
            }
            return (heads, relations)
        }
    }
}

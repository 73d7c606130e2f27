@_spi(Training) import Language

/// A sentence as the parser is trained on it: tags as a tagger gives them, the tree made projective.
struct ParseExample {
    let atoms: ParserAtoms
    /// From word 1; the root is `count + 1`.
    let heads: [Int]
    let relations: [Int]
    let actions: [ParserBeam.Action]

    var count: Int { atoms.count }

    init(_ sentence: TreeSentence, tags: [UInt8], relations numbers: [String: Int]) {
        atoms = ParserAtoms(sentence.forms, tags: tags)
        let root = sentence.count + 1
        heads = [0] + sentence.projectiveHeads.map { $0 == 0 ? root : $0 }
        relations = [0] + sentence.relations.map { numbers[$0] ?? numbers["dep"] ?? 0 }
        actions = ParseExample.oracle(heads)
    }

    /// The canonical way to the tree: reduce as soon as the top of the stack has all its dependents.
    private static func oracle(_ heads: [Int]) -> [ParserBeam.Action] {
        let count = heads.count - 1
        var waiting = [Int](repeating: 0, count: count + 2)
        for word in stride(from: 1, through: count, by: 1) { waiting[heads[word]] += 1 }
        var stack: [Int] = []
        var next = 1
        var actions: [ParserBeam.Action] = []
        while actions.count < 2 * count {
            if let top = stack.last, waiting[top] == 0, heads[top] == next {
                actions.append(.left)
                waiting[next] -= 1
                stack.removeLast()
            } else if stack.count >= 2, let top = stack.last, waiting[top] == 0, heads[top] == stack[stack.count - 2] {
                actions.append(.right)
                waiting[heads[top]] -= 1
                stack.removeLast()
            } else if next <= count {
                actions.append(.shift)
                stack.append(next)
                next += 1
            } else {
                // Only a tree that is not projective comes here; the caller leaves it out.
                return []
            }
        }
        return actions
    }
}

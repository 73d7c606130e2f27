/// A parsed expression.
indirect enum ExpressionTree: Sendable {
    case empty
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    case assertion(ExpressionAssertion)
    case sequence([ExpressionTree])
    case choice([ExpressionTree])
    /// `most` nil: without end.
    case repeated(ExpressionTree, least: Int, most: Int?)
}

/// Expression → program, after Thompson (1968).
struct ExpressionCompiler {
    /// Instructions of one expression, at most: counted repeats within counted repeats multiply.
    static let limit = 10_000

    private var program: [ExpressionInstruction] = []

    static func program(of tree: ExpressionTree) throws(RegularExpressionError) -> [ExpressionInstruction] {
        var compiler = ExpressionCompiler()
        try compiler.add(tree)
        try compiler.emit(.match)
        return compiler.program
    }

    private mutating func emit(_ instruction: ExpressionInstruction) throws(RegularExpressionError) {
        guard program.count < ExpressionCompiler.limit else {
            throw RegularExpressionError(
                position: 1, found: "an expression of more than \(ExpressionCompiler.limit) steps",
                expected: "smaller repeat counts")
        }
        program.append(instruction)
    }

    private mutating func add(_ tree: ExpressionTree) throws(RegularExpressionError) {
        switch tree {
        case .empty: break
        case .scalar(let scalar): try emit(.scalar(scalar))
        case .set(let set): try emit(.set(set))
        case .assertion(let assertion): try emit(.assertion(assertion))
        case .sequence(let parts): for part in parts { try add(part) }
        case .choice(let branches): try choose(branches[...])
        case .repeated(let part, let least, let most): try loop(part, least, most)
        }
    }

    private mutating func choose(_ branches: ArraySlice<ExpressionTree>) throws(RegularExpressionError) {
        guard let first = branches.first else { return }
        guard branches.count > 1 else { return try add(first) }
        var jumps: [Int] = []
        for (index, branch) in branches.enumerated() {
            guard index < branches.count - 1 else {
                try add(branch)
                break
            }
            let split = program.count
            try emit(.split(split + 1, split))
            try add(branch)
            jumps.append(program.count)
            try emit(.jump(0))
            program[split] = .split(split + 1, program.count)
        }
        for jump in jumps { program[jump] = .jump(program.count) }
    }

    private mutating func loop(_ part: ExpressionTree, _ least: Int, _ most: Int?) throws(RegularExpressionError) {
        for _ in 0..<least {
            let before = program.count
            try add(part)
            // Nothing a thousand times over is still nothing, and would take as long as nested counts multiply to.
            if program.count == before { return }
        }
        guard let most else {
            let split = program.count
            try emit(.split(split + 1, split))
            try add(part)
            try emit(.jump(split))
            program[split] = .split(split + 1, program.count)
            return
        }
        var splits: [Int] = []
        for _ in 0..<max(0, most - least) {
            splits.append(program.count)
            try emit(.split(program.count + 1, 0))
            try add(part)
        }
        for split in splits { program[split] = .split(split + 1, program.count) }
    }
}

/// A regular expression that takes time linear in its text, whatever it says (docs/decisions: "expressions of our own").
///
/// The syntax is that of RE2 without captures: literals, `.`, classes, `\d \w \s \b`, `^ $ \A \z`, groups, `|`, `* + ? {n,m}`, flags
/// `(?i)`, `(?s)`, `(?m)`. Letters, digits and white space are Unicode's. What would need back-tracking (back-references, looking
/// ahead or behind) is refused. Greedy and lazy make no difference, for all that is asked is whether it occurs.
public struct RegularExpression: Sendable, Hashable {
    public let pattern: String
    let program: [ExpressionInstruction]

    /// - Throws: `RegularExpressionError` naming the place, what is wrong there, and what may stand there.
    public init(_ pattern: String) throws(RegularExpressionError) {
        self.pattern = pattern
        var parser = ExpressionParser(pattern)
        let tree = try parser.parse()
        program = try ExpressionCompiler.program(of: tree)
    }

    public static func == (a: RegularExpression, b: RegularExpression) -> Bool { a.pattern == b.pattern }
    public func hash(into hasher: inout Hasher) { hasher.combine(pattern) }

    /// Whether it matches anywhere in the text. Thompson's simulation: every state at most once a character, so the time is at
    /// most the length of the text times the size of the expression.
    public func occurs(in text: String) -> Bool {
        var machine = ExpressionMachine(program: program)
        return machine.run(Array(text.unicodeScalars))
    }
}

/// What is wrong with a regular expression.
public struct RegularExpressionError: Error, Sendable, Hashable, CustomStringConvertible {
    /// Characters from the start, from 1.
    public let position: Int
    public let found: String
    public let expected: String

    public var description: String { "at character \(position): found \(found); expected \(expected)" }
}

/// One step of a program; jumps are to indices in it.
enum ExpressionInstruction: Sendable, Hashable {
    case scalar(Unicode.Scalar)
    case set(ScalarSet)
    case assertion(ExpressionAssertion)
    case split(Int, Int)
    case jump(Int)
    case match
}

enum ExpressionAssertion: Sendable, Hashable {
    case textStart, textEnd, lineStart, lineEnd, wordEdge, notWordEdge
}

/// Runs a program over a text, all its states side by side.
struct ExpressionMachine {
    private let program: [ExpressionInstruction]
    private var current: [Int] = []
    private var next: [Int] = []
    /// The step at which an instruction was last entered: each is entered once a step.
    private var entered: [Int]
    private var pending: [Int] = []

    init(program: [ExpressionInstruction]) {
        self.program = program
        entered = Array(repeating: -1, count: program.count)
    }

    mutating func run(_ text: [Unicode.Scalar]) -> Bool {
        for at in 0...text.count {
            // A match may begin anywhere.
            if enter(0, at, text, step: at) { return true }
            guard at < text.count else { return false }
            next.removeAll(keepingCapacity: true)
            swap(&current, &next)
            for index in next where accepts(index, text[at]) {
                if enter(index + 1, at + 1, text, step: at + 1) { return true }
            }
        }
        return false
    }

    private func accepts(_ index: Int, _ scalar: Unicode.Scalar) -> Bool {
        switch program[index] {
        case .scalar(let wanted): wanted == scalar
        case .set(let set): set.contains(scalar)
        default: false
        }
    }

    /// Follows jumps from an instruction; answers whether the end was reached.
    private mutating func enter(_ start: Int, _ at: Int, _ text: [Unicode.Scalar], step: Int) -> Bool {
        pending = [start]
        while let index = pending.popLast() {
            guard entered[index] != step else { continue }
            entered[index] = step
            switch program[index] {
            case .match: return true
            case .jump(let target): pending.append(target)
            case .split(let first, let second):
                pending.append(second)
                pending.append(first)
            case .assertion(let assertion):
                if assertion.holds(at, in: text) { pending.append(index + 1) }
            case .scalar, .set: current.append(index)
            }
        }
        return false
    }
}

extension ExpressionAssertion {
    func holds(_ at: Int, in text: [Unicode.Scalar]) -> Bool {
        switch self {
        case .textStart: at == 0
        case .textEnd: at == text.count
        case .lineStart: at == 0 || text[at - 1] == "\n"
        case .lineEnd: at == text.count || text[at] == "\n"
        case .wordEdge: isWord(at - 1, text) != isWord(at, text)
        case .notWordEdge: isWord(at - 1, text) == isWord(at, text)
        }
    }

    private func isWord(_ at: Int, _ text: [Unicode.Scalar]) -> Bool {
        text.indices.contains(at) && ScalarClass.word.contains(text[at])
    }
}

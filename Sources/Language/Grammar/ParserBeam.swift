/// The partial parses that a beam keeps, in flat memory.
///
/// Arc-hybrid transitions (Kuhlmann, Gómez-Rodríguez, Satta 2011): *shift* moves the next word onto the stack, *left* makes
/// the next word the head of the stack's top, *right* makes the word below the top its head. Words are numbered from 1;
/// 0 is “nothing there” and `count + 1` the root, which takes exactly one dependent.
@_spi(Training) public struct ParserBeam: ~Copyable {
    @_spi(Training) public enum Action: UInt8, Sendable { case shift, left, right }

    /// What a state records of every word.
    enum Field: Int, CaseIterable {
        case stack, head, label, left1, left2, right1, right2, leftCount, rightCount, leftLabels, rightLabels
    }

    @_spi(Training) public let width: Int
    @_spi(Training) public let count: Int
    @_spi(Training) public private(set) var size = 1
    private let stride: Int
    private let row: Int
    private var memory: UnsafeMutablePointer<Int16>
    private var spare: UnsafeMutablePointer<Int16>
    private var tops: [Int]
    private var nexts: [Int]
    @_spi(Training) public private(set) var scores: [Int32]
    private var candidates: [Candidate] = []
    /// The arc each state has just made, still without label; dependent 0 when it made none.
    @_spi(Training) public private(set) var arcs: [(head: Int, dependent: Int)]
    /// Of each state: the number of the state it came from in the beam before, and by which action.
    @_spi(Training) public private(set) var origins: [(state: Int, action: Action)]

    private struct Candidate {
        let score: Int32
        let state: Int
        let action: Action
    }

    private static let stackFloor = 2

    /// - Parameter count: words of the sentence, at most 32,000.
    @_spi(Training) public init(count: Int, width: Int) {
        self.count = count
        self.width = width
        row = count + 4
        stride = row * Field.allCases.count
        memory = .allocate(capacity: stride * width)
        spare = .allocate(capacity: stride * width)
        memory.initialize(repeating: 0, count: stride * width)
        spare.initialize(repeating: 0, count: stride * width)
        tops = Array(repeating: ParserBeam.stackFloor, count: width)
        nexts = Array(repeating: 1, count: width)
        scores = Array(repeating: 0, count: width)
        arcs = Array(repeating: (0, 0), count: width)
        origins = Array(repeating: (0, .shift), count: width)
        candidates.reserveCapacity(width * 3)
    }

    deinit {
        memory.deallocate()
        spare.deallocate()
    }

    @inline(__always)
    func value(_ state: Int, _ field: Field, _ word: Int) -> Int {
        Int(memory[state * stride + field.rawValue * row + word])
    }

    /// The relations of a word's dependents on one side, as an atom of the kind `slot`.
    @inline(__always)
    func labels(_ state: Int, _ field: Field, _ word: Int, _ slot: UInt64) -> UInt64 {
        FeatureHash.atom(UInt64(UInt16(truncatingIfNeeded: value(state, field, word))) + slot << 20)
    }

    @inline(__always)
    private func set(_ state: Int, _ field: Field, _ word: Int, _ value: Int) {
        memory[state * stride + field.rawValue * row + word] = Int16(truncatingIfNeeded: value)
    }

    /// The word `depth` below the top of the stack, or 0.
    @inline(__always)
    func stacked(_ state: Int, _ depth: Int) -> Int {
        let at = tops[state] - depth
        return at > ParserBeam.stackFloor ? value(state, .stack, at) : 0
    }

    /// The word `ahead` of the next one, or 0.
    @inline(__always)
    func upcoming(_ state: Int, _ ahead: Int) -> Int {
        let word = nexts[state] + ahead
        return word <= count + 1 ? word : 0
    }

    @_spi(Training) public var isFinished: Bool { nexts[0] == count + 1 && tops[0] == ParserBeam.stackFloor }

    @_spi(Training) public func allows(_ action: Action, _ state: Int) -> Bool {
        let depth = tops[state] - ParserBeam.stackFloor
        let atEnd = nexts[state] > count
        switch action {
        case .shift: return !atEnd
        case .left: return depth >= 1 && (!atEnd || depth == 1)
        case .right: return depth >= 2
        }
    }

    /// One step: every state goes on by its best actions; the best `width` results stay.
    ///
    /// - Parameter weights: for each state what shift, left and right are worth.
    @_spi(Training) public mutating func advance(_ weights: [(Int32, Int32, Int32)]) {
        candidates.removeAll(keepingCapacity: true)
        for state in 0..<size {
            let worth = weights[state]
            if allows(.shift, state) { offer(scores[state] &+ worth.0, state, .shift) }
            if allows(.left, state) { offer(scores[state] &+ worth.1, state, .left) }
            if allows(.right, state) { offer(scores[state] &+ worth.2, state, .right) }
        }
        take()
    }

    /// Goes on by one given action in the only state; for training.
    @_spi(Training) public mutating func follow(_ action: Action, worth: Int32) {
        candidates.removeAll(keepingCapacity: true)
        candidates.append(Candidate(score: scores[0] &+ worth, state: 0, action: action))
        take()
    }

    /// Keeps the candidates sorted, best first; an equal one stays behind the earlier, so that results repeat.
    private mutating func offer(_ score: Int32, _ state: Int, _ action: Action) {
        if candidates.count == width, let last = candidates.last {
            if score <= last.score { return }
            candidates.removeLast()
        }
        var at = candidates.count
        while at > 0, candidates[at - 1].score < score { at -= 1 }
        candidates.insert(Candidate(score: score, state: state, action: action), at: at)
    }

    private mutating func take() {
        swap(&memory, &spare)
        let oldTops = tops
        let oldNexts = nexts
        for (index, candidate) in candidates.enumerated() {
            (memory + index * stride).update(from: spare + candidate.state * stride, count: stride)
            tops[index] = oldTops[candidate.state]
            nexts[index] = oldNexts[candidate.state]
            scores[index] = candidate.score
            origins[index] = (candidate.state, candidate.action)
            apply(candidate.action, index)
        }
        size = candidates.count
    }

    private mutating func apply(_ action: Action, _ state: Int) {
        switch action {
        case .shift:
            tops[state] += 1
            set(state, .stack, tops[state], nexts[state])
            nexts[state] += 1
            arcs[state] = (0, 0)
        case .left:
            attach(state, head: nexts[state], dependent: stacked(state, 0))
            tops[state] -= 1
        case .right:
            attach(state, head: stacked(state, 1), dependent: stacked(state, 0))
            tops[state] -= 1
        }
    }

    private mutating func attach(_ state: Int, head: Int, dependent: Int) {
        set(state, .head, dependent, head)
        if dependent < head {
            set(state, .left2, head, value(state, .left1, head))
            set(state, .left1, head, dependent)
            set(state, .leftCount, head, value(state, .leftCount, head) + 1)
        } else {
            set(state, .right2, head, value(state, .right1, head))
            set(state, .right1, head, dependent)
            set(state, .rightCount, head, value(state, .rightCount, head) + 1)
        }
        arcs[state] = (head, dependent)
    }

    /// Names the arc that `state` has just made.
    @_spi(Training) public mutating func label(_ state: Int, _ label: Int) {
        let (head, dependent) = arcs[state]
        set(state, .label, dependent, label)
        let field: Field = dependent < head ? .leftLabels : .rightLabels
        set(state, field, head, value(state, field, head) &* 31 &+ label &+ 1)
    }

    /// Head of a word in a state: 0 while it has none, `count + 1` for the root.
    @_spi(Training) public func head(_ word: Int, in state: Int) -> Int { value(state, .head, word) }

    /// Number of the relation to its head.
    @_spi(Training) public func label(of word: Int, in state: Int) -> Int { value(state, .label, word) }
}

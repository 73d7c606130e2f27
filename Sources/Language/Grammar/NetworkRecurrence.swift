import CLexicons
import Model

/// A long short-term memory that reads a sentence in one direction (Hochreiter and Schmidhuber 1997).
struct NetworkRecurrence: Sendable {
    private let input: NetworkLayer
    private let state: NetworkMatrix
    private let hidden: Int

    init(_ reader: inout NetworkReader, hidden: Int, columns: Int) throws(LexiconError) {
        input = try NetworkLayer(&reader, rows: 4 * hidden, columns: columns)
        state = try reader.matrix(rows: 4 * hidden, columns: hidden)
        self.hidden = hidden
    }

    /// Reads `count` inputs and writes each state at `out`, `stride` apart.
    func read(
        _ inputs: UnsafePointer<Int16>, count: Int, backward: Bool, to out: UnsafeMutablePointer<Int16>, stride: Int
    ) {
        withUnsafeTemporaryAllocation(of: Float.self, capacity: 4 * hidden * count + hidden) { memory in
            guard let gates = memory.baseAddress else { return }
            input.apply(inputs, count: count, to: gates)
            let cell = gates + 4 * hidden * count
            cell.update(repeating: 0, count: hidden)
            for step in 0..<count {
                let token = backward ? count - 1 - step : step
                let gate = gates + 4 * hidden * token
                if step > 0 {
                    state.add(out + (backward ? token + 1 : token - 1) * stride, count: 1, to: gate)
                }
                tocsin_network_cells(gate, cell, out + token * stride, hidden, NetworkMatrix.grain)
            }
        }
    }
}

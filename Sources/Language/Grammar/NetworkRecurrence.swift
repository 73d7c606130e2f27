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

    /// Reads the inputs of a batch and writes each state at `out`, `stride` apart.
    func read(
        _ inputs: UnsafePointer<Int16>, _ batch: NetworkBatch, backward: Bool, to out: UnsafeMutablePointer<Int16>,
        stride: Int
    ) {
        let rows = batch.rows
        let size = 4 * hidden * rows
        withUnsafeTemporaryAllocation(of: Float.self, capacity: size + hidden * batch.order.count) { memory in
            guard let gates = memory.baseAddress else { return }
            input.apply(inputs, count: rows, to: gates)
            let cells = gates + size
            cells.update(repeating: 0, count: hidden * batch.order.count)
            for turn in 0..<batch.steps {
                let step = backward ? batch.steps - 1 - turn : turn
                let going = batch.going(at: step)
                let row = batch.starts[step]
                let gate = gates + 4 * hidden * row
                if turn > 0 {
                    let before = backward ? step + 1 : step - 1
                    state.add(
                        out + batch.starts[before] * stride, stride: stride, count: min(going, batch.going(at: before)),
                        to: gate)
                }
                tocsin_network_cells(gate, cells, out + row * stride, hidden, stride, going, NetworkMatrix.grain)
            }
        }
    }
}

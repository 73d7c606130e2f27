import CLexicons
import Model

/// Tags, heads and relations by a small network: word vectors, two layers that read the sentence both ways, and scores for
/// every pair of words, of which the best tree is taken.
///
/// File (Training/Network writes it): `TNN1`, sizes as UInt32 (words, widths of word, affix and shape vectors), hashes of the
/// words, the three tables of vectors (scale, Int8), then UInt32 hidden, arc, label, tags, relations, and the layers in the
/// order of `init`: each matrix as a scale and Int16, each bias as Float32, all little endian.
struct Network: Sendable {
    private let words: NetworkWords
    private let hidden: Int
    private let arcWidth: Int
    private let labelWidth: Int
    let tagCount: Int
    let relationCount: Int
    /// Forward and backward of the lower, then of the upper layer.
    private let recurrences: [NetworkRecurrence]
    private let head: NetworkLayer
    private let dependent: NetworkLayer
    private let labelHead: NetworkLayer
    private let labelDependent: NetworkLayer
    private let relation: NetworkLayer
    private let inner: NetworkLayer
    private let tag: NetworkLayer
    private let arcBias: [Float]

    /// Beyond this many words a sentence is parsed in parts, so that no text takes long.
    static let longest = 160

    init(_ file: ModelFile) throws(LexiconError) {
        var reader = NetworkReader(file)
        try reader.magic("TNN1")
        words = try NetworkWords(&reader)
        hidden = try reader.size(8...128)
        arcWidth = try reader.size(8...256)
        labelWidth = try reader.size(8...256)
        tagCount = try reader.size(1...250)
        relationCount = try reader.size(1...250)
        guard hidden % 8 == 0, arcWidth % 8 == 0, labelWidth % 8 == 0 else { throw reader.fail("has odd sizes") }
        var recurrences: [NetworkRecurrence] = []
        for columns in [words.width, words.width, 2 * hidden, 2 * hidden] {
            recurrences.append(try NetworkRecurrence(&reader, hidden: hidden, columns: columns))
        }
        self.recurrences = recurrences
        head = try NetworkLayer(&reader, rows: arcWidth, columns: 2 * hidden)
        dependent = try NetworkLayer(&reader, rows: arcWidth, columns: 2 * hidden)
        labelHead = try NetworkLayer(&reader, rows: labelWidth, columns: 2 * hidden)
        labelDependent = try NetworkLayer(&reader, rows: labelWidth, columns: 2 * hidden)
        relation = try NetworkLayer(&reader, rows: relationCount, columns: labelWidth)
        inner = try NetworkLayer(&reader, rows: labelWidth, columns: 2 * hidden)
        tag = try NetworkLayer(&reader, rows: tagCount, columns: labelWidth)
        arcBias = try reader.numbers(arcWidth)
        guard reader.isAtEnd else { throw reader.fail("is longer than it says") }
    }

    struct Parse {
        /// Tag numbers, heads (from 1, 0 for the root) and relation numbers, from word 0.
        var tags: [Int] = []
        var heads: [Int] = []
        var relations: [Int] = []
    }

    /// The parses of sentences read side by side.
    ///
    /// - Parameter root: number of the relation that the root's dependent, and no other word, bears.
    func parse(_ sentences: [[ArraySlice<UInt8>]], root: Int) -> [Parse] {
        var parses = [Parse](repeating: Parse(), count: sentences.count)
        let batch = NetworkBatch(places: sentences.map { $0.count + 1 })
        let width = max(words.width, 2 * hidden)
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: batch.rows * width * 2) { memory in
            guard let low = memory.baseAddress else { return }
            let high = low + batch.rows * width
            for (rank, sentence) in batch.order.enumerated() {
                words.fill(low, with: sentences[sentence], rows: batch.starts, behind: rank)
            }
            for layer in 0..<2 {
                let (from, to) = layer == 0 ? (low, high) : (high, low)
                recurrences[2 * layer].read(from, batch, backward: false, to: to, stride: 2 * hidden)
                recurrences[2 * layer + 1].read(from, batch, backward: true, to: to + hidden, stride: 2 * hidden)
            }
            for (rank, sentence) in batch.order.enumerated() where !sentences[sentence].isEmpty {
                let count = sentences[sentence].count
                // One sentence after the other from here on.
                for place in 0...count {
                    (high + place * 2 * hidden).update(
                        from: low + (batch.starts[place] + rank) * 2 * hidden, count: 2 * hidden)
                }
                parses[sentence] = parse(high, count, root: root)
            }
        }
        return parses
    }

    private func parse(_ states: UnsafePointer<Int16>, _ count: Int, root: Int) -> Parse {
        var parse = Parse()
        parse.heads = heads(states, count)
        parse.relations = relations(states, parse.heads, root)
        parse.tags = tags(states, count)
        parse.heads.removeFirst()
        return parse
    }

    /// A layer's outputs, negative ones as zero, as inputs of a product.
    private func rectified(
        _ layer: NetworkLayer, _ states: UnsafePointer<Int16>, _ places: Int, times share: Float = 1, most: Float = 8,
        to out: UnsafeMutablePointer<Int16>
    ) {
        let size = places * layer.stride
        withUnsafeTemporaryAllocation(of: Float.self, capacity: size) { sums in
            guard let sums = sums.baseAddress else { return }
            layer.apply(states, count: places, to: sums)
            tocsin_network_rectify(sums, size, share, most, NetworkMatrix.grain, out)
        }
    }

    private func heads(_ states: UnsafePointer<Int16>, _ count: Int) -> [Int] {
        let places = count + 1
        let size = places * arcWidth
        return withUnsafeTemporaryAllocation(of: Int16.self, capacity: 2 * size) { memory in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: places * places + places) { scores in
                guard let heads = memory.baseAddress, let scores = scores.baseAddress else { return [] }
                let dependents = heads + size
                // A quarter each, so that the products of a row fit into 32 bits.
                rectified(head, states, places, times: 0.25, most: 2, to: heads)
                rectified(dependent, states, places, times: 0.25, most: 2, to: dependents)
                let grain = NetworkMatrix.grain
                let bias = scores + places * places
                arcBias.withUnsafeBufferPointer { weights in
                    for governor in 0..<places {
                        let row = heads + governor * arcWidth
                        var sums = SIMD8<Float>(repeating: 0)
                        for column in stride(from: 0, to: arcWidth, by: 8) {
                            for lane in 0..<8 { sums[lane] += weights[column + lane] * Float(row[column + lane]) }
                        }
                        bias[governor] = sums.sum() * 4 / grain
                    }
                }
                let share = 16 / (Float(arcWidth).squareRoot() * grain * grain)
                tocsin_network_pairs(heads, dependents, places, arcWidth, share, bias, scores)
                return TreeSearch(count: count, scores: scores).heads()
            }
        }
    }

    private func relations(_ states: UnsafePointer<Int16>, _ heads: [Int], _ root: Int) -> [Int] {
        let places = heads.count
        let size = places * labelWidth
        return withUnsafeTemporaryAllocation(of: Float.self, capacity: 2 * size + places * relation.stride) { memory in
            withUnsafeTemporaryAllocation(of: Int16.self, capacity: size) { inputs in
                guard let governors = memory.baseAddress, let inputs = inputs.baseAddress else { return [] }
                let dependents = governors + size
                let scores = dependents + size
                labelHead.apply(states, count: places, to: governors)
                labelDependent.apply(states, count: places, to: dependents)
                for word in 1..<places {
                    let governor = governors + heads[word] * labelWidth
                    let own = dependents + word * labelWidth
                    for column in 0..<labelWidth { own[column] += governor[column] }
                }
                let grain = NetworkMatrix.grain
                tocsin_network_rectify(dependents + labelWidth, size - labelWidth, 1, 8, grain, inputs)
                relation.apply(inputs, count: places - 1, to: scores)
                return (1..<places).map { word in
                    heads[word] == 0 ? root : best(scores + (word - 1) * relation.stride, relationCount, except: root)
                }
            }
        }
    }

    private func tags(_ states: UnsafePointer<Int16>, _ count: Int) -> [Int] {
        withUnsafeTemporaryAllocation(of: Int16.self, capacity: count * labelWidth) { inputs in
            withUnsafeTemporaryAllocation(of: Float.self, capacity: count * tag.stride) { scores in
                guard let inputs = inputs.baseAddress, let scores = scores.baseAddress else { return [] }
                rectified(inner, states + 2 * hidden, count, to: inputs)
                tag.apply(inputs, count: count, to: scores)
                return (0..<count).map { best(scores + $0 * tag.stride, tagCount, except: -1) }
            }
        }
    }

    /// The place of the highest score, the first among equals.
    private func best(_ scores: UnsafePointer<Float>, _ count: Int, except: Int) -> Int {
        var best = except == 0 ? 1 : 0
        for index in 0..<count where scores[index] > scores[best] && index != except { best = index }
        return best
    }
}

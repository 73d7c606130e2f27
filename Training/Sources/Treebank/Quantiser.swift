/// Weights as signed square roots in eight bits: fine steps for the many small ones, the few largest cut off.
struct Quantiser {
    /// The largest weight that can be told from larger ones.
    let top: Float
    /// The smallest weight that is not rounded to nothing.
    var least: Float { top / (127 * 127) / 4 }

    init(_ weights: [Float]) {
        let magnitudes = weights.map(abs).filter { $0 > 0.001 }.sorted()
        top = magnitudes.isEmpty ? 1 : magnitudes[magnitudes.count - 1 - magnitudes.count / 10_000]
    }

    func root(_ weight: Float) -> Int8 {
        let root = min(127, (abs(weight) / top).squareRoot() * 127).rounded()
        return Int8(weight < 0 ? -root : root)
    }
}

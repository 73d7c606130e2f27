/// Spreads many sources that are due at once over a short window, so that a start is no stampede.
struct Spread {
    /// How many go at once.
    static let burst = 20
    /// Milliseconds between two of the others.
    static let step: Int64 = 20
    /// Milliseconds after which the last one goes, however many there are.
    static let window: Int64 = 30_000

    let count: Int

    /// Milliseconds by which the one at `index` waits.
    func delay(_ index: Int) -> Int64 {
        guard index >= Spread.burst else { return 0 }
        let behind = Int64(index - Spread.burst + 1)
        let all = Int64(max(count - Spread.burst, 1))
        return min(behind * Spread.step, behind * Spread.window / all)
    }
}

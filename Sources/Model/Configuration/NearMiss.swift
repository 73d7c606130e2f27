/// What was probably meant: the nearest of some names by edit distance.
public enum NearMiss {
    /// The nearest name, unless more than about a third of the letters would have to change; else one that is cut short or drawn out.
    public static func of(_ word: String, among names: some Collection<String>) -> String? {
        let given = Array(word.lowercased().utf8)
        guard given.count <= 64 else { return nil }
        var best: (name: String, distance: Int)?
        for name in names where name.utf8.count <= 64 {
            let candidate = Array(name.lowercased().utf8)
            let reach = max(1, (max(candidate.count, given.count) + 1) / 3)
            guard abs(candidate.count - given.count) <= reach else { continue }
            let found = distance(given, candidate)
            if found <= reach, found < (best?.distance ?? .max) { best = (name, found) }
        }
        return best?.name ?? names.first { isBeginning($0, word) || isBeginning(word, $0) }
    }

    /// Whether a word begins with another of three letters or more: `environment` and `env`.
    private static func isBeginning(_ short: String, _ long: String) -> Bool {
        short.utf8.count >= 3 && long.lowercased().hasPrefix(short.lowercased())
    }

    /// Optimal string alignment: insertions, deletions, substitutions and swaps of neighbours, each at cost 1.
    static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
        var rows = [[Int]](repeating: [Int](repeating: 0, count: b.count + 1), count: a.count + 1)
        for i in 0...a.count { rows[i][0] = i }
        for j in 0...b.count { rows[0][j] = j }
        guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
        for i in 1...a.count {
            for j in 1...b.count {
                let change = a[i - 1] == b[j - 1] ? 0 : 1
                var cost = min(rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] { cost = min(cost, rows[i - 2][j - 2] + 1) }
                rows[i][j] = cost
            }
        }
        return rows[a.count][b.count]
    }
}

import Model

/// Keeps secrets out of reasons: a target's own words may repeat what they were sent.
struct Redaction: Sendable {
    private let words: [String]

    /// - Parameter secrets: Tokens, addresses, whole header values. Of an address what stands behind its host is secret, of a header what stands
    ///   behind its scheme as well.
    init(_ secrets: [Secret]) {
        var words: [String] = []
        for secret in secrets.map({ $0.reveal() }) {
            words.append(secret)
            if secret.hasPrefix("http://") || secret.hasPrefix("https://") {
                let path = secret.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false).last ?? ""
                words.append(String(path))
            } else if let space = secret.lastIndex(of: " ") {
                words.append(String(secret[secret.index(after: space)...]))
            }
        }
        // Shorter ones would take harmless words with them.
        // The longest first: one may hold another.
        self.words = words.filter { $0.utf8.count >= 4 }.sorted { $0.utf8.count > $1.utf8.count }
    }

    func clean(_ reason: String) -> String { words.reduce(reason) { $0.replacing($1, with: "[secret]") } }

    func clean(_ outcome: DeliveryOutcome) -> DeliveryOutcome {
        switch outcome {
        case .delivered: outcome
        case .retry(let after, let reason): .retry(after: after, reason: clean(reason))
        case .rejected(let reason): .rejected(reason: clean(reason))
        case .gone(let reason): .gone(reason: clean(reason))
        }
    }
}

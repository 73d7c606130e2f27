public import Dashboard

/// What the page needs of those who know the detector and the lexicons.
public struct PageParts: Sendable {
    /// Reads what somebody tries in its box.
    public var read: @Sendable (Trial.Input) async -> Result<Trial, Trial.Failure>
    public var kinds: [String]
    public var countries: [(code: String, name: String)]
    /// Where systemd says which socket it hands over.
    var environment: [String: String] = [:]

    public init(
        vocabulary: Vocabulary, read: @escaping @Sendable (Trial.Input) async -> Result<Trial, Trial.Failure>
    ) {
        self.read = read
        kinds = vocabulary.kinds.map(\.name)
        countries = vocabulary.countries
    }
}

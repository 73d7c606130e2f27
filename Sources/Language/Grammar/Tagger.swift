import Model

/// Gives each word its part of speech, from left to right.
struct Tagger: Sendable {
    private let model: ClassModel

    init(_ file: ModelFile) throws(LexiconError) {
        model = try ClassModel(file)
    }

    var tagCount: Int { model.classCount }

    func tag(_ forms: borrowing WordForms) -> [UInt8] { Tagger.tag(forms, model) }

    /// Tag numbers, indexed as the forms are: one entry before the first word, one for the root.
    static func tag(_ forms: borrowing WordForms, _ model: borrowing ClassModel) -> [UInt8] {
        var tags = [UInt8](repeating: GrammarNames.nothing, count: forms.count + 2)
        tags[forms.count + 1] = GrammarNames.root
        var keys = FeatureKeys()
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
            guard let base = scores.baseAddress else { return }
            for index in stride(from: 1, through: forms.count, by: 1) {
                tags.withUnsafeBufferPointer { tags in
                    guard let tags = tags.baseAddress else { return }
                    TaggerFeatures.fill(&keys, forms, index, tags)
                }
                tags[index] = UInt8(model.best(keys, base))
            }
        }
        return tags
    }
}

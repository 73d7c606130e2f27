@_spi(Training) import Language

/// Trains the tagger, and tags the training data with taggers that have not seen them.
struct TagTraining {
    let names: [String]
    private let numbers: [String: Int]

    init(_ sentences: [TreeSentence]) {
        var counts: [String: Int] = [:]
        for tag in sentences.flatMap(\.tags) { counts[tag, default: 0] += 1 }
        names = counts.filter { $0.value >= 3 }.keys.sorted()
        numbers = Dictionary(uniqueKeysWithValues: names.enumerated().map { ($0.element, $0.offset) })
    }

    /// The number of a tag, or nil for the rarest.
    func number(_ tag: String) -> Int? { numbers[tag] }

    func train(_ sentences: [TreeSentence], rounds: Int, seed: UInt64) -> ClassTrainer {
        var trainer = ClassTrainer(classCount: names.count)
        var keys = FeatureKeys()
        let prepared = sentences.map { ($0.forms, $0.tags.map { numbers[$0] }) }
        var order = Array(prepared.indices)
        var random = SeededGenerator(seed)
        for _ in 0..<rounds {
            order.shuffle(using: &random)
            for index in order {
                let (forms, gold) = prepared[index]
                var tags = [UInt8](repeating: 255, count: forms.count + 2)
                tags[forms.count + 1] = 254
                for word in stride(from: 1, through: forms.count, by: 1) {
                    tags.withUnsafeBufferPointer { tags in
                        guard let tags = tags.baseAddress else { return }
                        TaggerFeatures.fill(&keys, forms, word, tags)
                    }
                    let chosen = trainer.predict(keys)
                    if let right = gold[word - 1] { trainer.learn(keys, right: right, chosen: chosen) }
                    tags[word] = UInt8(chosen)
                }
            }
        }
        return trainer
    }

    /// Tag numbers of every sentence by taggers trained on the other parts, with entries for nothing and root.
    ///
    /// - Parameter parts: the part each sentence is in; a sentence and its copies share one.
    func jackknife(_ sentences: [TreeSentence], parts: [Int], rounds: Int, limit: Int) throws -> [[UInt8]] {
        var result = [[UInt8]](repeating: [], count: sentences.count)
        for fold in Set(parts).sorted() {
            let others = sentences.indices.filter { parts[$0] != fold }.map { sentences[$0] }
            let trainer = train(others, rounds: rounds, seed: UInt64(fold) + 100)
            let tagger = try TagRunner(ClassModel(ModelFile(name: "fold", bytes: trainer.model(limit: limit))))
            for index in sentences.indices where parts[index] == fold {
                result[index] = tagger.tag(sentences[index].forms)
            }
        }
        return result
    }
}

/// Tags by a model that is not embedded.
struct TagRunner {
    let model: ClassModel

    init(_ model: ClassModel) { self.model = model }

    func tag(_ forms: WordForms) -> [UInt8] { Grammar.tags(forms, by: model) }
}

extension TreeSentence {
    var forms: WordForms { WordForms(words.map { $0[...] }) }
}

/// The same numbers on every machine (xorshift64*).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    mutating func next() -> UInt64 {
        state ^= state >> 12
        state ^= state << 25
        state ^= state >> 27
        return state &* 0x2545_F491_4F6C_DD1D
    }
}

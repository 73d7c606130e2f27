import Foundation

@_spi(Training) import Language

/// Makes every model from the treebank and our own newswire sentences; the same input gives the same bytes.
public struct Trainer {
    public struct Options: Sendable {
        /// 2^bits buckets of four features for the parser's actions, 16 bytes each.
        public var actionBits: UInt32 = 17
        /// Partial parses kept at each step of training the actions.
        public var beamWidth = 8
        public var tagRounds = 7
        public var relationRounds = 4
        public var actionRounds = 9
        /// After this round only the features that the model has room for are learnt further.
        public var selectionRound = 3
        public var folds = 3
        /// How often the newswire sentences are seen for once of the treebank's.
        public var newswireWeight = 4
        public var tagLimit = 1_500_000
        public var earlyLimit = 500_000
        public var relationLimit = 900_000

        public init() {}
    }

    private let options: Options
    private let log: (String) -> Void

    public init(options: Options = Options(), log: @escaping (String) -> Void) {
        self.options = options
        self.log = log
    }

    /// The models by file name.
    public func train(treebank: [TreeSentence], newswire: [TreeSentence]) throws -> [String: [UInt8]] {
        let (sentences, parts) = material(treebank, newswire)
        var files: [String: [UInt8]] = [:]
        let tagging = TagTraining(sentences)
        files["tags.model"] = tagging.train(sentences, rounds: options.tagRounds, seed: 1).model(
            limit: options.tagLimit)
        log("tagger: \(tagging.names.count) tags, \(files["tags.model"]?.count ?? 0) bytes")
        files["endings.lex"] = EndingTraining(treebank).file()

        let relations = Array(Set(treebank.flatMap(\.relations))).sorted()
        let numbers = Dictionary(uniqueKeysWithValues: relations.enumerated().map { ($0.element, $0.offset) })
        files["names.lex"] = names(tagging.names, relations)
        let tags = try tagging.jackknife(
            sentences, parts: parts, rounds: options.tagRounds - 3, limit: options.tagLimit)
        log("jackknifed tags: \(agreement(sentences, tags, tagging)) right")
        let examples = zip(sentences, tags).map { ParseExample($0, tags: $1, relations: numbers) }
            .filter { !$0.actions.isEmpty }
        try trainParser(examples, relations.count, &files)
        return files
    }

    /// What is trained on, and the part of the jackknife that each sentence is in.
    private func material(_ treebank: [TreeSentence], _ newswire: [TreeSentence]) -> ([TreeSentence], [Int]) {
        var material: [(TreeSentence, Int)] = []
        for (index, sentence) in treebank.enumerated() where sentence.count <= 120 {
            let part = index % options.folds
            material.append((sentence, part))
            if index % 5 == 0, let titled = Headlines.titled(sentence) { material.append((titled, part)) }
            if index % 5 == 2, let bare = Headlines.unstopped(sentence) { material.append((bare, part)) }
        }
        for (index, sentence) in newswire.enumerated() {
            for _ in 0..<options.newswireWeight { material.append((sentence, index % options.folds)) }
        }
        return (material.map(\.0), material.map(\.1))
    }

    private func trainParser(_ examples: [ParseExample], _ relationCount: Int, _ files: inout [String: [UInt8]]) throws
    {
        let naming = RelationTraining(relationCount: relationCount)
        let earlyBytes = naming.early(examples, rounds: options.relationRounds).model(limit: options.earlyLimit)
        let early = try ClassModel(ModelFile(name: "early", bytes: earlyBytes))
        files["relations-early.model"] = earlyBytes
        let final = naming.final(examples, early: early, rounds: options.relationRounds)
        files["relations.model"] = final.model(limit: options.relationLimit)
        log("relations: \(relationCount), \(earlyBytes.count) and \(files["relations.model"]?.count ?? 0) bytes")
        let weights = ActionTrainer(bucketBits: options.actionBits)
        let training = ActionTraining(early: early, width: options.beamWidth)
        training.train(examples, into: weights, rounds: options.actionRounds) { round, wrong in
            log("round \(round): \(wrong) of \(examples.count) sentences wrong")
            if round == options.selectionRound {
                let selection = weights.select()
                log("kept \(selection.kept) features, dropped \(selection.dropped)")
            }
        }
        let model = weights.model()
        files["actions.model"] = model.bytes
        log("actions: \(model.kept) features, \(model.bytes.count) bytes")
    }

    private func agreement(_ sentences: [TreeSentence], _ tags: [[UInt8]], _ tagging: TagTraining) -> String {
        var right = 0
        var total = 0
        for (sentence, numbers) in zip(sentences, tags) {
            for word in 0..<sentence.count {
                total += 1
                if tagging.names[Int(numbers[word + 1])] == sentence.tags[word] { right += 1 }
            }
        }
        return percent(right, total)
    }

    private func names(_ tags: [String], _ relations: [String]) -> [UInt8] {
        var lines = [
            "# format: grammar-names 1", "# source: learnt from the English Web Treebank by Training/; do not edit",
            "# licence: CC BY-SA 4.0",
        ]
        lines += tags.enumerated().map { "\($0.offset) | tag: \($0.element.replacing(",", with: "\\,"))" }
        lines += relations.enumerated().map { "\($0.offset) | relation: \($0.element)" }
        return Array(lines.joined(separator: "\n").utf8) + [0x0A]
    }
}

/// `83.70 %`.
func percent(_ part: Int, _ whole: Int) -> String {
    let hundredths = whole == 0 ? 0 : (part * 10_000 + whole / 2) / whole
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100) %"
}

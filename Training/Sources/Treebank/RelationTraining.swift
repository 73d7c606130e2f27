@_spi(Training) import Language

/// Trains the two namers of arcs along the right way to each tree.
struct RelationTraining {
    let relationCount: Int

    /// Names arcs as they are made; the names it gives are what it sees of earlier arcs.
    func early(_ examples: [ParseExample], rounds: Int) -> ClassTrainer {
        var trainer = ClassTrainer(classCount: relationCount)
        var keys = FeatureKeys()
        for order in RelationTraining.orders(examples.count, rounds) {
            for index in order {
                let example = examples[index]
                var beam = ParserBeam(count: example.count, width: 1)
                for action in example.actions {
                    beam.follow(action, worth: 0)
                    let (head, dependent) = beam.arcs[0]
                    if dependent == 0 { continue }
                    RelationFeatures.fill(&keys, beam, 0, example.atoms, head: head, dependent: dependent)
                    let chosen = trainer.predict(keys)
                    trainer.learn(keys, right: example.relations[dependent], chosen: chosen)
                    beam.label(0, chosen)
                }
            }
        }
        return trainer
    }

    /// Names arcs again in the finished tree, in which `early` has named them.
    func final(_ examples: [ParseExample], early: ClassModel, rounds: Int) -> ClassTrainer {
        var trainer = ClassTrainer(classCount: relationCount)
        var keys = FeatureKeys()
        for order in RelationTraining.orders(examples.count, rounds) {
            for index in order {
                let example = examples[index]
                let beam = example.tree(early)
                for word in stride(from: 1, through: example.count, by: 1) {
                    RelationFeatures.fill(&keys, beam, 0, example.atoms, head: example.heads[word], dependent: word)
                    let chosen = trainer.predict(keys)
                    trainer.learn(keys, right: example.relations[word], chosen: chosen)
                }
            }
        }
        return trainer
    }

    static func orders(_ count: Int, _ rounds: Int) -> [[Int]] {
        var random = SeededGenerator(7)
        var order = Array(0..<count)
        return (0..<rounds).map { _ in
            order.shuffle(using: &random)
            return order
        }
    }
}

extension ParseExample {
    /// The finished right tree, its arcs named by `early`.
    func tree(_ early: ClassModel) -> ParserBeam {
        var beam = ParserBeam(count: count, width: 1)
        var keys = FeatureKeys()
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
            guard let scores = scores.baseAddress else { return }
            for action in actions {
                beam.follow(action, worth: 0)
                beam.name(0, atoms, early, &keys, scores)
            }
        }
        return beam
    }
}

extension ParserBeam {
    /// Names the arc that a state has just made, if it has.
    mutating func name(
        _ state: Int, _ atoms: ParserAtoms, _ namer: ClassModel, _ keys: inout FeatureKeys,
        _ scores: UnsafeMutablePointer<Int32>
    ) {
        let (head, dependent) = arcs[state]
        guard dependent > 0 else { return }
        RelationFeatures.fill(&keys, self, state, atoms, head: head, dependent: dependent)
        label(state, namer.best(keys, scores))
    }
}

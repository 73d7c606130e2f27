@_spi(Training) import Language

/// Trains the choice of actions for the beam that will use it: a structured perceptron that is corrected where the beam's
/// best partial parse is furthest ahead of the right one (max-violation, Huang, Fayong, Guo 2012).
struct ActionTraining {
    let early: ClassModel
    let width: Int

    private struct Violation {
        var margin: Int32
        var step: Int
        var state: Int
    }

    func train(_ examples: [ParseExample], into trainer: ActionTrainer, rounds: Int, report: (Int, Int) -> Void) {
        for (round, order) in RelationTraining.orders(examples.count, rounds).enumerated() {
            var wrong = 0
            for index in order {
                if learn(examples[index], trainer) { wrong += 1 }
                trainer.nextStep()
            }
            report(round + 1, wrong)
        }
    }

    private func learn(_ example: ParseExample, _ trainer: ActionTrainer) -> Bool {
        var keys = FeatureKeys()
        var beam = ParserBeam(count: example.count, width: width)
        var history: [[(state: Int, action: ParserBeam.Action)]] = []
        var weights = [(Int32, Int32, Int32)](repeating: (0, 0, 0), count: width)
        var goldState: Int? = 0
        var lost = ParserBeam(count: example.count, width: 1)
        var goldScore: Int32 = 0
        var worst: Violation?
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
            guard let scores = scores.baseAddress else { return }
            for (step, action) in example.actions.enumerated() {
                ParserFeatures.fill(&keys, lost, 0, example.atoms)
                let worth = trainer.score(keys)
                let gain = action == .shift ? worth.0 : action == .left ? worth.1 : worth.2
                goldScore &+= gain
                lost.follow(action, worth: gain)
                lost.name(0, example.atoms, early, &keys, scores)

                for state in 0..<beam.size {
                    ParserFeatures.fill(&keys, beam, state, example.atoms)
                    weights[state] = trainer.score(keys)
                }
                beam.advance(weights)
                for state in 0..<beam.size { beam.name(state, example.atoms, early, &keys, scores) }
                history.append(Array(beam.origins.prefix(beam.size)))
                if let before = goldState {
                    goldState = history[step].firstIndex { $0.state == before && $0.action == action }
                }
                if goldState == 0 { continue }
                let margin = beam.scores[0] &- goldScore
                if margin >= worst?.margin ?? 0 { worst = Violation(margin: margin, step: step, state: 0) }
            }
        }
        guard let worst else { return false }
        correct(example, worst, history, trainer)
        return goldState != 0
    }

    private func correct(
        _ example: ParseExample, _ violation: Violation, _ history: [[(state: Int, action: ParserBeam.Action)]],
        _ trainer: ActionTrainer
    ) {
        var chosen: [ParserBeam.Action] = []
        var state = violation.state
        for step in stride(from: violation.step, through: 0, by: -1) {
            let origin = history[step][state]
            chosen.append(origin.action)
            state = origin.state
        }
        chosen.reverse()
        let right = Array(example.actions.prefix(violation.step + 1))
        let shared = zip(chosen, right).prefix { $0 == $1 }.count
        move(example, right, from: shared, by: 1, trainer)
        move(example, chosen, from: shared, by: -1, trainer)
    }

    private func move(
        _ example: ParseExample, _ actions: [ParserBeam.Action], from start: Int, by delta: Int32,
        _ trainer: ActionTrainer
    ) {
        var beam = ParserBeam(count: example.count, width: 1)
        var keys = FeatureKeys()
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 256) { scores in
            guard let scores = scores.baseAddress else { return }
            for (step, action) in actions.enumerated() {
                if step >= start {
                    ParserFeatures.fill(&keys, beam, 0, example.atoms)
                    trainer.add(keys, Int(action.rawValue), delta)
                }
                beam.follow(action, worth: 0)
                beam.name(0, example.atoms, early, &keys, scores)
            }
        }
    }
}

import Model

/// What the model makes of a word: how likely it tells each kind and action, or nothing.
struct Judgement: Sendable {
    /// Probability that the word tells no event.
    let nothing: Double
    /// By number of the kind.
    let kinds: [Double]
    /// The likeliest kind, and of its actions the likeliest, by number.
    let likeliest: Int
    let action: Int
}

/// A judgement put to use for one match, with the features that spoke loudest for it.
struct Opinion: Sendable {
    /// Probabilities of the match's kind, and of no event at all.
    let kind: Double
    let nothing: Double
    /// Whether the model alone made the match.
    let isOwn: Bool
    /// Whether no pattern found an event in the sentence.
    let isAlone: Bool
    /// How likely the event is right, all told.
    var confidence = 0.0
    /// What that confidence is made of.
    var signs: [Event.Sign] = []
    /// Loudest first, only for matches of the model's own. The words are those of the sentence that the feature looked at.
    var reasons: [(name: String, words: [Int])] = []
}

// What made the detector see an event, as people read it.

extension Event {
    /// The word that told it, as it stands in the sentence; nil when that is not known any more.
    public var trigger: String? {
        guard let span = evidence.first(where: { $0.role == "trigger" })?.span,
            sentence.span.lowerBound <= span.lowerBound, span.upperBound <= sentence.span.upperBound,
            sentence.span.count == sentence.text.utf8.count
        else { return nil }
        let start = span.lowerBound - sentence.span.lowerBound
        let bytes = sentence.text.utf8.dropFirst(start).prefix(span.count)
        return span.isEmpty ? nil : String(decoding: bytes, as: UTF8.self)
    }

    /// Whether the model found it; else a pattern of the lexicon.
    public var isLearned: Bool { rule.hasPrefix("model ") }
}

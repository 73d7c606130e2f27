import Model

extension PatternMatcher {
    /// Where anybody may stand who does what a word says, and to whom, when no pattern tells.
    static let before: [Role] = ["subject", "possessor", "modifier", "by", "light.subject"].map(Role.init)
    static let after: [Role] = [
        "object", "iobj", "against", "with", "to", "on", "between", "of", "at", "from", "for", "into", "in", "over",
    ].map(Role.init)

    func anybody(at word: Int, isVerb: Bool) -> (source: [Actor], target: [Actor]) {
        let carrier = isVerb ? nil : reader.carrier(ofNoun: word)
        func first(_ wanted: [Role]) -> [Actor] {
            for role in wanted {
                if role.steps.first == "light", carrier == nil { continue }
                let found = roles.words(role, at: word, carrier: carrier).flatMap(resolver.actors(at:)).distinct()
                if found.contains(where: { $0.country != nil }) { return found }
            }
            return []
        }
        return (first(PatternMatcher.before), first(PatternMatcher.after))
    }
}

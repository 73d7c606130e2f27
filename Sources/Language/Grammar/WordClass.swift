/// Universal part-of-speech tags (universaldependencies.org, v2), by their UD names.
public enum WordClass: UInt8, Sendable, CaseIterable {
    case adj, adp, adv, aux, cconj, det, intj, noun, num, part, pron, propn, punct, sconj, sym, verb, x

    public var name: String { String(describing: self).uppercased() }

    public init?(name: String) {
        guard let match = WordClass.allCases.first(where: { $0.name == name }) else { return nil }
        self = match
    }
}

/// What the relation of a word to its head is chosen by.
@_spi(Training) public enum RelationFeatures {
    /// Features of the arc from `head` to `dependent` as the state stands.
    @_spi(Training) public static func fill(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ atoms: borrowing ParserAtoms,
        head: Int, dependent: Int
    ) {
        keys.removeAll()
        let (w, t, p) = (atoms.words, atoms.tags, atoms.pairs)
        let side: UInt64 = dependent < head ? 0 : 1000
        let gap = FeatureHash.atom(ParserFeatures.distance(head, dependent) + 900)
        let left = beam.value(state, .left1, dependent)
        let inner = beam.value(state, .left2, dependent)
        let right = beam.value(state, .right1, dependent)
        let last = atoms.count + 1
        let after = min(dependent + 1, last)
        let headAfter = min(head + 1, last)

        keys.append(FeatureHash.key(side + 1, w[dependent]))
        keys.append(FeatureHash.key(side + 2, p[dependent]))
        keys.append(FeatureHash.key(side + 3, w[head]))
        keys.append(FeatureHash.key(side + 4, p[head]))
        keys.append(FeatureHash.key(side + 5, t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 6, w[dependent], t[head]))
        keys.append(FeatureHash.key(side + 7, t[dependent], w[head]))
        keys.append(FeatureHash.key(side + 8, w[dependent], w[head]))
        keys.append(FeatureHash.key(side + 9, t[dependent], t[head], gap))
        keys.append(FeatureHash.key(side + 10, t[dependent - 1], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 11, t[dependent], t[after], t[head]))
        keys.append(FeatureHash.key(side + 12, t[head - 1], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 13, t[headAfter], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 14, w[left], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 15, w[left], w[head]))
        keys.append(FeatureHash.key(side + 16, w[left], w[dependent]))
        keys.append(FeatureHash.key(side + 17, w[right], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 18, t[right], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 19, t[left], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 20, w[inner], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 21, atoms.suffixes[dependent], t[head]))
        keys.append(FeatureHash.key(side + 22, atoms.suffixes[head], t[dependent]))
        keys.append(FeatureHash.key(side + 23, w[dependent - 1], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 24, w[after], t[dependent], t[head]))
        labels(&keys, beam, state, atoms, head, dependent)
        siblings(&keys, beam, state, atoms, head, dependent)
    }

    /// The relations that dependents of either bear.
    @inline(__always)
    private static func labels(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ atoms: borrowing ParserAtoms,
        _ head: Int, _ dependent: Int
    ) {
        let (w, t) = (atoms.words, atoms.tags)
        let side: UInt64 = dependent < head ? 0 : 1000
        let headLeft = beam.labels(state, .leftLabels, head, 1)
        let headRight = beam.labels(state, .rightLabels, head, 2)
        let ownLeft = beam.labels(state, .leftLabels, dependent, 3)
        let ownRight = beam.labels(state, .rightLabels, dependent, 4)
        keys.append(FeatureHash.key(side + 30, headLeft, t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 31, headRight, t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 32, headLeft, w[head], t[dependent]))
        keys.append(FeatureHash.key(side + 33, headRight, w[head], t[dependent]))
        keys.append(FeatureHash.key(side + 34, ownLeft, t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 35, ownLeft, w[dependent]))
        keys.append(FeatureHash.key(side + 36, ownRight, t[dependent], t[head]))
        // "by" under a passive names the agent; other prepositions say more with the head's own relations, too.
        let preposition = w[beam.value(state, .left1, dependent)]
        keys.append(FeatureHash.key(side + 38, preposition, headLeft, t[head]))
        keys.append(FeatureHash.key(side + 39, preposition, t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 37, ownLeft, headLeft, t[dependent]))
    }

    /// The other dependents of the head.
    @inline(__always)
    private static func siblings(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ atoms: borrowing ParserAtoms,
        _ head: Int, _ dependent: Int
    ) {
        let (w, t) = (atoms.words, atoms.tags)
        let side: UInt64 = dependent < head ? 0 : 1000
        let sibling1 = beam.value(state, .left1, head)
        let sibling2 = beam.value(state, .right1, head)
        let siblingLeft = sibling1 == dependent ? beam.value(state, .left2, head) : sibling1
        let siblingRight = sibling2 == dependent ? beam.value(state, .right2, head) : sibling2
        let nearest = dependent < head ? siblingLeft : siblingRight
        keys.append(FeatureHash.key(side + 40, w[siblingLeft], t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 41, w[siblingRight], t[dependent], t[head]))
        keys.append(
            FeatureHash.key(
                side + 42, FeatureHash.atom(UInt64(beam.value(state, .label, nearest)) + 64), t[dependent], t[head]))
        keys.append(FeatureHash.key(side + 43, t[nearest], w[dependent], t[head]))
    }
}

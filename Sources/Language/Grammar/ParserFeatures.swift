/// The words and tags of a sentence as the parser's atoms; indexed like the words: 0 nothing, then words, then the root.
@_spi(Training) public struct ParserAtoms: Sendable {
    let words: [UInt64]
    let tags: [UInt64]
    let pairs: [UInt64]
    let suffixes: [UInt64]
    @_spi(Training) public let count: Int

    /// - Parameter tags: tag numbers, with one entry before the first word and one for the root.
    @_spi(Training) public init(_ forms: borrowing WordForms, tags numbers: [UInt8]) {
        words = forms.words
        count = forms.count
        suffixes = forms.suffixes[2]
        tags = numbers.map { FeatureHash.atom(UInt64($0) + 4096) }
        pairs = zip(forms.words, tags).map { FeatureHash.atom($0 &+ FeatureHash.rotate($1, 17)) }
    }
}

/// What the parser looks at when it chooses an action (after Zhang and Nivre 2011, for arc-hybrid).
@_spi(Training) public enum ParserFeatures {
    @_spi(Training) public static func fill(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ atoms: borrowing ParserAtoms
    ) {
        keys.removeAll()
        let view = View(beam, state)
        words(&keys, view, atoms)
        pairs(&keys, view, atoms)
        distances(&keys, view, atoms)
        children(&keys, beam, state, view, atoms)
        counts(&keys, beam, state, view, atoms)
        labels(&keys, beam, state, view, atoms)
    }

    /// The words in view.
    struct View {
        let s0: Int, s1: Int, s2: Int, b0: Int, b1: Int, b2: Int

        @inline(__always)
        init(_ beam: borrowing ParserBeam, _ state: Int) {
            s0 = beam.stacked(state, 0)
            s1 = beam.stacked(state, 1)
            s2 = beam.stacked(state, 2)
            b0 = beam.upcoming(state, 0)
            b1 = beam.upcoming(state, 1)
            b2 = beam.upcoming(state, 2)
        }
    }

    @inline(__always)
    private static func words(_ keys: inout FeatureKeys, _ view: View, _ atoms: borrowing ParserAtoms) {
        var template: UInt64 = 1
        for word in [view.s0, view.s1, view.b0, view.b1] {
            keys.append(FeatureHash.key(template, atoms.words[word]))
            keys.append(FeatureHash.key(template + 1, atoms.tags[word]))
            keys.append(FeatureHash.key(template + 2, atoms.pairs[word]))
            template += 3
        }
        keys.append(FeatureHash.key(14, atoms.tags[view.s2]))
        keys.append(FeatureHash.key(15, atoms.words[view.s2]))
        keys.append(FeatureHash.key(16, atoms.pairs[view.b2]))
        keys.append(FeatureHash.key(17, atoms.tags[view.b2]))
        keys.append(FeatureHash.key(18, atoms.suffixes[view.s0], atoms.tags[view.b0]))
        keys.append(FeatureHash.key(19, atoms.suffixes[view.b0], atoms.tags[view.s0]))
    }

    @inline(__always)
    private static func pairs(_ keys: inout FeatureKeys, _ view: View, _ atoms: borrowing ParserAtoms) {
        let (w, t, p) = (atoms.words, atoms.tags, atoms.pairs)
        let (s0, s1, s2, b0, b1, b2) = (view.s0, view.s1, view.s2, view.b0, view.b1, view.b2)
        keys.append(FeatureHash.key(30, p[s0], p[b0]))
        keys.append(FeatureHash.key(31, p[s0], w[b0]))
        keys.append(FeatureHash.key(32, w[s0], p[b0]))
        keys.append(FeatureHash.key(33, p[s0], t[b0]))
        keys.append(FeatureHash.key(34, t[s0], p[b0]))
        keys.append(FeatureHash.key(35, w[s0], w[b0]))
        keys.append(FeatureHash.key(36, t[s0], t[b0]))
        keys.append(FeatureHash.key(37, t[b0], t[b1]))
        keys.append(FeatureHash.key(38, p[s0], p[s1]))
        keys.append(FeatureHash.key(39, w[s0], w[s1]))
        keys.append(FeatureHash.key(40, t[s0], t[s1]))
        keys.append(FeatureHash.key(41, p[s0], t[s1]))
        keys.append(FeatureHash.key(42, t[s0], p[s1]))
        keys.append(FeatureHash.key(43, t[s1], t[b0]))
        keys.append(FeatureHash.key(44, p[s1], t[b0]))
        keys.append(FeatureHash.key(45, t[s1], p[b0]))
        keys.append(FeatureHash.key(46, w[s1], w[b0]))
        keys.append(FeatureHash.key(47, t[b0], t[b1], t[b2]))
        keys.append(FeatureHash.key(48, t[s0], t[b0], t[b1]))
        keys.append(FeatureHash.key(49, t[s1], t[s0], t[b0]))
        keys.append(FeatureHash.key(50, w[s1], t[s0], t[b0]))
        keys.append(FeatureHash.key(51, t[s1], w[s0], t[b0]))
        keys.append(FeatureHash.key(52, t[s1], t[s0], w[b0]))
        keys.append(FeatureHash.key(53, t[s2], t[s1], t[s0]))
        keys.append(FeatureHash.key(54, w[s0], t[b0], t[b1]))
        keys.append(FeatureHash.key(55, t[s0], w[b0], t[b1]))
        keys.append(FeatureHash.key(56, t[s0], t[b0], w[b1]))
        keys.append(FeatureHash.key(57, t[s2], t[s0], t[b0]))
        keys.append(FeatureHash.key(58, t[s1], t[b0], t[b1]))
        keys.append(FeatureHash.key(59, w[s0], w[b0], t[s1]))
        keys.append(FeatureHash.key(60, w[s1], w[s0], t[b0]))
    }

    /// How far the words in view are apart.
    @inline(__always)
    private static func distances(_ keys: inout FeatureKeys, _ view: View, _ atoms: borrowing ParserAtoms) {
        let (w, t) = (atoms.words, atoms.tags)
        let (s0, s1, b0) = (view.s0, view.s1, view.b0)
        let ahead = FeatureHash.atom(distance(s0, b0))
        let below = FeatureHash.atom(distance(s1, s0) + 16)
        keys.append(FeatureHash.key(70, w[s0], ahead))
        keys.append(FeatureHash.key(71, t[s0], ahead))
        keys.append(FeatureHash.key(72, w[b0], ahead))
        keys.append(FeatureHash.key(73, t[b0], ahead))
        keys.append(FeatureHash.key(74, t[s0], t[b0], ahead))
        keys.append(FeatureHash.key(75, t[s1], t[s0], below))
        keys.append(FeatureHash.key(76, w[s1], t[s0], below))
        keys.append(FeatureHash.key(77, t[s1], w[s0], below))
    }

    /// The dependents that the words in view have so far.
    @inline(__always)
    private static func children(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ view: View,
        _ atoms: borrowing ParserAtoms
    ) {
        let (w, t) = (atoms.words, atoms.tags)
        let (s0, s1, b0) = (view.s0, view.s1, view.b0)
        let s0l = beam.value(state, .left1, s0)
        let s0r = beam.value(state, .right1, s0)
        let s1l = beam.value(state, .left1, s1)
        let s1r = beam.value(state, .right1, s1)
        let b0l = beam.value(state, .left1, b0)
        let s0l2 = beam.value(state, .left2, s0)
        let s0r2 = beam.value(state, .right2, s0)
        let s1r2 = beam.value(state, .right2, s1)
        let b0l2 = beam.value(state, .left2, b0)

        var template: UInt64 = 80
        for child in [s0l, s0r, s1l, s1r, b0l, s0l2, s0r2, s1r2, b0l2] {
            let label = FeatureHash.atom(UInt64(beam.value(state, .label, child)) + 64)
            keys.append(FeatureHash.key(template, w[child], t[s0]))
            keys.append(FeatureHash.key(template + 1, t[child], t[s0], t[b0]))
            keys.append(FeatureHash.key(template + 2, label, t[s0], t[b0]))
            keys.append(FeatureHash.key(template + 3, t[child], t[s1], t[s0]))
            template += 4
        }
        // A preposition's noun with the word it may hang on: the first left child is mostly the preposition.
        keys.append(FeatureHash.key(120, w[s0l], w[s1]))
        keys.append(FeatureHash.key(121, w[s0l], w[s1], w[s0]))
        keys.append(FeatureHash.key(122, w[s0l], t[s1], t[b0]))
        keys.append(FeatureHash.key(123, w[s0l], t[s1], t[view.s2]))
        keys.append(FeatureHash.key(124, w[s0l], w[view.s2]))
        keys.append(FeatureHash.key(125, w[b0l], w[s0]))
        keys.append(FeatureHash.key(126, t[s0], t[s0l], t[s0l2]))
        keys.append(FeatureHash.key(127, t[s0], t[s0r], t[s0r2]))
        keys.append(FeatureHash.key(128, t[b0], t[b0l], t[b0l2]))
    }

    /// How many dependents they have on either side.
    @inline(__always)
    private static func counts(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ view: View,
        _ atoms: borrowing ParserAtoms
    ) {
        let t = atoms.tags
        let (s0, s1, b0) = (view.s0, view.s1, view.b0)
        let counts0 = FeatureHash.atom(UInt64(min(beam.value(state, .leftCount, s0), 5)) + 128)
        let counts0r = FeatureHash.atom(UInt64(min(beam.value(state, .rightCount, s0), 5)) + 136)
        let counts1r = FeatureHash.atom(UInt64(min(beam.value(state, .rightCount, s1), 5)) + 144)
        let countb0 = FeatureHash.atom(UInt64(min(beam.value(state, .leftCount, b0), 5)) + 152)
        keys.append(FeatureHash.key(130, atoms.pairs[s0], counts0))
        keys.append(FeatureHash.key(131, atoms.pairs[s0], counts0r))
        keys.append(FeatureHash.key(132, t[s0], t[b0], counts0r))
        keys.append(FeatureHash.key(133, t[s1], t[s0], counts1r))
        keys.append(FeatureHash.key(134, atoms.pairs[b0], countb0))
        keys.append(FeatureHash.key(135, t[b0], t[s0], countb0))
    }

    /// Which relations these dependents bear.
    @inline(__always)
    private static func labels(
        _ keys: inout FeatureKeys, _ beam: borrowing ParserBeam, _ state: Int, _ view: View,
        _ atoms: borrowing ParserAtoms
    ) {
        let (w, t) = (atoms.words, atoms.tags)
        let (s0, s1, b0) = (view.s0, view.s1, view.b0)
        let left0 = beam.labels(state, .leftLabels, s0, 1)
        let right0 = beam.labels(state, .rightLabels, s0, 2)
        let right1 = beam.labels(state, .rightLabels, s1, 3)
        let left1 = beam.labels(state, .leftLabels, s1, 4)
        let leftB = beam.labels(state, .leftLabels, b0, 5)
        keys.append(FeatureHash.key(140, left0, t[s0]))
        keys.append(FeatureHash.key(141, left0, t[s0], t[b0]))
        keys.append(FeatureHash.key(142, right0, t[s0]))
        keys.append(FeatureHash.key(143, right0, t[s0], t[b0]))
        keys.append(FeatureHash.key(144, right1, t[s1], t[s0]))
        keys.append(FeatureHash.key(145, left1, t[s1], t[s0]))
        keys.append(FeatureHash.key(146, leftB, t[b0], t[s0]))
        keys.append(FeatureHash.key(147, leftB, w[b0]))
        keys.append(FeatureHash.key(148, left0, w[s0]))
        keys.append(FeatureHash.key(149, right0, w[s0]))
        keys.append(FeatureHash.key(150, left0, t[s1], t[s0]))
    }

    /// Words between two, in steps that widen; 0 when either is missing.
    @inline(__always)
    static func distance(_ first: Int, _ second: Int) -> UInt64 {
        guard first > 0, second > 0 else { return 0 }
        let gap = abs(second - first)
        return gap < 6 ? UInt64(gap) : gap < 11 ? 6 : gap < 21 ? 7 : 8
    }
}

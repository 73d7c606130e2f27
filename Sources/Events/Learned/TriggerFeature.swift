/// One observation about a candidate trigger: what was looked at, and what stood there.
struct TriggerFeature {
    /// What is looked at. Raw values are part of the model file: append, never reorder.
    enum Template: UInt8, CaseIterable {
        case lemma, form, object, lemmaObject, objectIs, lemmaObjectIs, subject, lemmaSubject, subjectIs, lemmaSubjectIs
        case bothSides, preposition, lemmaPreposition, prepositionOf, prepositionIs, lemmaPrepositionIs
        case lemmaPrepositionOf
        case clause, lemmaClause, governor, lemmaGovernor, lemmaPlace, modifier, lemmaModifier, particle
        case carrier, lemmaCarrier, before, after, near, objectModifier, lemmaObjectModifier, objectOf
        case pattern, rule, lexicon, misfit, countries, countriesAndPattern, sentence, auxiliary, lemmaAuxiliary
        case bias
    }

    /// What was seen: a hash for the model and where it came from for whoever asks why.
    struct Atom {
        enum Origin {
            case nothing
            /// The lemma of a word of the sentence.
            case lemma(Int)
            case relation(Int)
            case text(String)
        }

        let hash: UInt64
        let origin: Origin

        static let nothing = Atom(hash: 0, origin: .nothing)
    }

    let template: Template
    let first: Atom
    let second: Atom
    let third: Atom

    init(_ template: Template, _ first: Atom = .nothing, _ second: Atom = .nothing, _ third: Atom = .nothing) {
        self.template = template
        self.first = first
        self.second = second
        self.third = third
    }

    /// What the model knows the feature by.
    var key: UInt32 {
        var mixed = UInt64(template.rawValue) &* 0xD6E8_FEB8_6659_FD93
        mixed = TriggerFeature.mix(mixed ^ first.hash)
        mixed = TriggerFeature.mix(mixed &+ second.hash)
        return UInt32(truncatingIfNeeded: TriggerFeature.mix(mixed ^ third.hash) >> 32)
    }

    private static func mix(_ value: UInt64) -> UInt64 {
        let mixed = (value ^ (value >> 31)) &* 0x9E37_79B9_7F4A_7C15
        return mixed ^ (mixed >> 29)
    }

    /// FNV-1a of a text's bytes.
    static func hash(_ text: some Sequence<UInt8>) -> UInt64 {
        text.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    }
}

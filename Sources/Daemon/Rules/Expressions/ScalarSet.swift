/// A named class of characters.
enum ScalarClass: Sendable, Hashable {
    case digit, word, space, letter, upper, lower, number

    func contains(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return switch self {
        case .digit: properties.numericType == .decimal
        case .word: scalar == "_" || properties.isAlphabetic || properties.numericType == .decimal
        case .space: properties.isWhitespace
        case .letter: properties.isAlphabetic
        case .upper: properties.isUppercase
        case .lower: properties.isLowercase
        case .number: properties.numericType != nil
        }
    }
}

/// What one character may be.
struct ScalarSet: Sendable, Hashable {
    struct Member: Sendable, Hashable {
        var kind: ScalarClass
        var isNegated: Bool
    }

    var ranges: [ClosedRange<UInt32>] = []
    var classes: [Member] = []
    var isNegated = false
    var foldsCase = false

    func contains(_ scalar: Unicode.Scalar) -> Bool { has(scalar) != isNegated }

    private func has(_ scalar: Unicode.Scalar) -> Bool {
        if holds(scalar) { return true }
        return foldsCase && (holds(ScalarSet.lower(scalar)) || holds(ScalarSet.upper(scalar)))
    }

    private func holds(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) }
            || classes.contains { $0.kind.contains(scalar) != $0.isNegated }
    }

    /// The small letter, where it is a single character.
    static func lower(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        single(scalar.properties.lowercaseMapping) ?? scalar
    }
    static func upper(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        single(scalar.properties.uppercaseMapping) ?? scalar
    }

    private static func single(_ text: String) -> Unicode.Scalar? {
        text.unicodeScalars.count == 1 ? text.unicodeScalars.first : nil
    }
}

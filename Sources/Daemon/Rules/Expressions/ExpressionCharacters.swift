// What stands for one character: escapes and classes.

extension ExpressionParser {
    mutating func escape(_ start: Int) throws(RegularExpressionError) -> ExpressionTree {
        guard let scalar = peek else { throw fault("a “\\” at the end", "a character after it", at: start) }
        switch scalar {
        case "b": return asserting(.wordEdge)
        case "B": return asserting(.notWordEdge)
        case "A": return asserting(.textStart)
        case "z": return asserting(.textEnd)
        case "1"..."9", "k":
            throw fault("a back-reference", "what it should repeat, written out", at: start)
        default: break
        }
        if let member = try classEscape(start) { return .set(ScalarSet(classes: [member])) }
        return literal(try scalarEscape(start))
    }

    private mutating func asserting(_ assertion: ExpressionAssertion) -> ExpressionTree {
        at += 1
        return .assertion(assertion)
    }

    private mutating func classEscape(_ start: Int) throws(RegularExpressionError) -> ScalarSet.Member? {
        guard let scalar = peek else { return nil }
        let simple: [Unicode.Scalar: ScalarClass] = ["d": .digit, "w": .word, "s": .space]
        if let kind = simple[ScalarSet.lower(scalar)] {
            at += 1
            return ScalarSet.Member(kind: kind, isNegated: scalar != ScalarSet.lower(scalar))
        }
        guard scalar == "p" || scalar == "P" else { return nil }
        at += 1
        var name = ""
        if take("{") {
            while let letter = peek, letter != "}", name.count < 20 {
                name.unicodeScalars.append(letter)
                at += 1
            }
            guard take("}") else { throw fault("an unfinished class", "\\p{L}", at: start) }
        } else if let letter = peek {
            name.unicodeScalars.append(letter)
            at += 1
        }
        let known: [String: ScalarClass] = ["L": .letter, "Lu": .upper, "Ll": .lower, "N": .number, "Nd": .digit]
        guard let kind = known[name] else {
            throw fault("the class “\(name)”", "one of \\p{L}, \\p{Lu}, \\p{Ll}, \\p{N}, \\p{Nd}", at: start)
        }
        return ScalarSet.Member(kind: kind, isNegated: scalar == "P")
    }

    /// A character behind a backslash that stands for one character.
    private mutating func scalarEscape(_ start: Int) throws(RegularExpressionError) -> Unicode.Scalar {
        guard let scalar = peek else { throw fault("a “\\” at the end", "a character after it", at: start) }
        at += 1
        switch scalar {
        case "n": return "\n"
        case "t": return "\t"
        case "r": return "\r"
        case "x": return try hexadecimal(start)
        default: break
        }
        guard !ScalarClass.word.contains(scalar) else {
            throw fault("“\\\(scalar)”", "a known escape; a letter needs no “\\”", at: start)
        }
        return scalar
    }

    private mutating func hexadecimal(_ start: Int) throws(RegularExpressionError) -> Unicode.Scalar {
        var digits = ""
        let isBraced = take("{")
        while let scalar = peek, scalar.properties.isASCIIHexDigit, digits.count < (isBraced ? 6 : 2) {
            digits.unicodeScalars.append(scalar)
            at += 1
        }
        let isClosed = !isBraced || take("}")
        guard isClosed, let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) else {
            throw fault("an unfinished character number", "\\x41 or \\x{1F600}", at: start)
        }
        return scalar
    }

    mutating func bracket(_ start: Int) throws(RegularExpressionError) -> ScalarSet {
        var set = ScalarSet(foldsCase: flags.ignoresCase)
        set.isNegated = take("^")
        var isFirst = true
        while let scalar = peek, scalar != "]" || isFirst {
            isFirst = false
            let place = at
            at += 1
            if scalar == "[", peek == ":" {
                throw fault("a class such as [:alpha:]", "\\p{L}, \\d, \\s or \\w", at: place)
            }
            var low = scalar
            if scalar == "\\" {
                if let member = try classEscape(place) {
                    set.classes.append(member)
                    continue
                }
                low = try scalarEscape(place)
            }
            guard peek == "-", at + 1 < text.count, text[at + 1] != "]" else {
                set.ranges.append(low.value...low.value)
                continue
            }
            at += 1
            var high = text[at]
            at += 1
            if high == "\\" { high = try scalarEscape(at - 1) }
            guard low <= high else { throw fault("the range \(low)-\(high)", "the smaller character first", at: place) }
            set.ranges.append(low.value...high.value)
        }
        guard take("]") else {
            throw fault("a “[” that is never closed", "a “]”, or “\\[” for the character itself", at: start)
        }
        return set
    }
}

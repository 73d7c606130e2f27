/// Reads the syntax of regular expressions.
struct ExpressionParser {
    /// Characters of a pattern, groups in groups, and the largest repeat count.
    private static let limits = (length: 4_000, depth: 100, count: 1_000)

    let text: [Unicode.Scalar]
    var at = 0
    private var depth = 0
    var flags = Flags()

    struct Flags {
        var ignoresCase = false
        var dotTakesLines = false
        var isMultiline = false
    }

    init(_ pattern: String) { text = Array(pattern.unicodeScalars) }

    mutating func parse() throws(RegularExpressionError) -> ExpressionTree {
        guard text.count <= ExpressionParser.limits.length else {
            throw fault("an expression of \(text.count) characters", "at most \(ExpressionParser.limits.length)")
        }
        let tree = try choice()
        guard at == text.count else { throw fault("a “)” that closes nothing", "“\\)” for the character itself") }
        return tree
    }

    func fault(_ found: String, _ expected: String, at place: Int? = nil) -> RegularExpressionError {
        RegularExpressionError(position: (place ?? at) + 1, found: found, expected: expected)
    }

    var peek: Unicode.Scalar? { at < text.count ? text[at] : nil }

    mutating func take(_ wanted: Unicode.Scalar) -> Bool {
        guard peek == wanted else { return false }
        at += 1
        return true
    }

    // MARK: Structure

    private mutating func choice() throws(RegularExpressionError) -> ExpressionTree {
        let outer = flags
        var branches = [try sequence()]
        while take("|") { branches.append(try sequence()) }
        flags = outer
        return branches.count == 1 ? branches[0] : .choice(branches)
    }

    private mutating func sequence() throws(RegularExpressionError) -> ExpressionTree {
        var parts: [ExpressionTree] = []
        while let scalar = peek, scalar != "|", scalar != ")" {
            guard let atom = try atom() else { continue }
            parts.append(try quantified(atom))
        }
        return parts.count == 1 ? parts[0] : parts.isEmpty ? .empty : .sequence(parts)
    }

    private mutating func quantified(_ atom: ExpressionTree) throws(RegularExpressionError) -> ExpressionTree {
        let start = at
        guard let (least, most) = try count() else { return atom }
        _ = take("?")
        if peek == "+" { throw fault("a possessive “+”", "a repeat without it: nothing is tried twice here") }
        if try count() != nil {
            throw fault("a repeat of a repeat", "one, or the first in brackets: (?:…)", at: start)
        }
        return .repeated(atom, least: least, most: most)
    }

    private mutating func count() throws(RegularExpressionError) -> (Int, Int?)? {
        if take("*") { return (0, nil) }
        if take("+") { return (1, nil) }
        if take("?") { return (0, 1) }
        let start = at
        guard take("{") else { return nil }
        let least = number()
        let hasComma = take(",")
        let most = hasComma ? number() : least
        guard let least, take("}") else {
            // A brace that begins no count is itself.
            at = start
            return nil
        }
        let largest = max(least, most ?? 0)
        guard largest <= ExpressionParser.limits.count else {
            throw fault("the count \(largest)", "at most \(ExpressionParser.limits.count)", at: start)
        }
        if let most, most < least { throw fault("{\(least),\(most)}", "the smaller count first", at: start) }
        return (least, hasComma ? most : least)
    }

    private mutating func number() -> Int? {
        var value: Int?
        while let digit = peek, ("0"..."9").contains(digit), value ?? 0 < 1_000_000 {
            value = (value ?? 0) * 10 + Int(digit.value - 48)
            at += 1
        }
        return value
    }

    // MARK: Atoms

    /// Nil where only flags were set.
    private mutating func atom() throws(RegularExpressionError) -> ExpressionTree? {
        let start = at
        let scalar = text[at]
        at += 1
        switch scalar {
        case "(": return try group(start)
        case "[": return .set(try bracket(start))
        case ".":
            return .set(
                ScalarSet(ranges: flags.dotTakesLines ? [] : [10...10], isNegated: true))
        case "^": return .assertion(flags.isMultiline ? .lineStart : .textStart)
        case "$": return .assertion(flags.isMultiline ? .lineEnd : .textEnd)
        case "\\": return try escape(start)
        case "*", "+", "?":
            throw fault("a “\(scalar)” with nothing to repeat", "“\\\(scalar)” for the character itself", at: start)
        case "{":
            at = start
            if try count() != nil {
                throw fault("a count with nothing to repeat", "“\\{” for the character itself", at: start)
            }
            at = start + 1
            return literal(scalar)
        default: return literal(scalar)
        }
    }

    func literal(_ scalar: Unicode.Scalar) -> ExpressionTree {
        guard flags.ignoresCase, ScalarSet.lower(scalar) != scalar || ScalarSet.upper(scalar) != scalar else {
            return .scalar(scalar)
        }
        return .set(ScalarSet(ranges: [scalar.value...scalar.value], foldsCase: true))
    }

    private mutating func group(_ start: Int) throws(RegularExpressionError) -> ExpressionTree? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= ExpressionParser.limits.depth else {
            throw fault("groups \(depth) deep", "at most \(ExpressionParser.limits.depth)", at: start)
        }
        let outer = flags
        if take("?"), try !opening(start) { return nil }
        let inner = try choice()
        guard take(")") else {
            throw fault("a “(” that is never closed", "a “)”, or “\\(” for the character itself", at: start)
        }
        flags = outer
        return inner
    }

    /// What follows `(?`; false when flags were set for the rest of the group around it.
    private mutating func opening(_ start: Int) throws(RegularExpressionError) -> Bool {
        if take(":") { return true }
        if take("P") || peek == "<" {
            guard take("<") else { throw fault("“(?P”", "a name: (?P<name>…)", at: start) }
            if peek == "=" || peek == "!" {
                throw fault("a look behind", "no more than what is there: “\\b”, “^”", at: start)
            }
            while let scalar = peek, scalar != ">" {
                guard ScalarClass.word.contains(scalar) else { break }
                at += 1
            }
            guard take(">") else { throw fault("an unfinished name of a group", "(?<name>…)", at: start) }
            return true
        }
        if peek == "=" || peek == "!" {
            throw fault("a look ahead", "two conditions of the rule, with “all” or “not”", at: start)
        }
        var isOn = true
        var new = flags
        while let scalar = peek {
            at += 1
            switch scalar {
            case "i": new.ignoresCase = isOn
            case "s": new.dotTakesLines = isOn
            case "m": new.isMultiline = isOn
            case "-": isOn = false
            case ":":
                flags = new
                return true
            case ")":
                flags = new
                return false
            default: throw fault("the unknown flag “\(scalar)”", "one of i, s, m", at: at - 1)
            }
        }
        throw fault("a “(” that is never closed", "a “)”", at: start)
    }
}

internal import Model

/// What a time is to its clause, from the words right before it.
struct Roles {
    let text: TimeText

    func role(before index: Int, _ sentence: Range<Int>) -> TemporalExpression.Role {
        func lexeme(_ distance: Int) -> Lexeme {
            let at = index - distance
            return at >= sentence.lowerBound ? text.tokens[at].lexeme : .edge
        }
        var distance = 1
        if lexeme(1) == .the || lexeme(1) == .at || lexeme(1) == .on { distance = 2 }
        switch lexeme(distance) {
        case .by: return .by
        case .until, .till, .til: return .until
        case .before: return .before
        case .since: return .since
        case .after: return .after
        case .within: return .within
        case .than where lexeme(distance + 1) == .later: return .by
        case .deadline: return .by
        case .of where lexeme(distance + 1) == .deadline: return .by
        default: return .at
        }
    }
}

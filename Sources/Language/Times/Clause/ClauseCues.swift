/// Words beside a mention that tell its direction before any verb does.
extension ClauseTense {
    /// What stands before the limit is no state that lasted: "lasted until Tuesday" is past.
    func verbBeforeLimit(_ index: Int, _ start: Int) -> Bool {
        var at = index - 1
        while at >= start, index - at < 8 {
            // "They have until Friday": a term.
            if token(at).verb == .has, index - at <= 2 { return true }
            if token(at).verb == .past || token(at).verb == .ed {
                return !ClauseTense.lasting.contains(text.word(token(at)))
            }
            at -= 1
        }
        return index - start > 2
    }

    private static let lasting: Set<String> = [
        "lasted", "continued", "stayed", "ran", "waited", "remained", "held", "worked",
    ]

    func isPossessive(_ index: Int) -> Bool {
        index + 1 < text.tokens.count && token(index).lexeme == .apostrophe && token(index + 1).lexeme == .s
    }

    /// "postponed to April", "adjourned until Friday": put off to a time still to come.
    func isDeferred(_ index: Int, _ start: Int) -> Bool {
        var at = index - 1
        while at > start, index - at < 4, token(at).lexeme != .to, token(at).lexeme != .until { at -= 1 }
        guard at > start, token(at).lexeme == .to || token(at).lexeme == .until, token(at - 1).verb == .ed else {
            return false
        }
        return ClauseTense.deferred.contains(text.word(token(at - 1)))
    }

    private static let deferred: Set<String> = [
        "postponed", "delayed", "rescheduled", "moved", "deferred", "adjourned", "pushed", "suspended", "extended",
    ]

    /// "called a strike for Monday": appointed for the day; "wanted for Monday's raid" is not.
    func isAppointed(_ mention: Range<Int>, _ start: Int) -> Bool {
        let index = mention.lowerBound
        guard index - 2 > start, token(index - 1).lexeme == .for, token(index).lexeme == .weekday,
            !isPossessive(mention.upperBound)
        else { return false }
        return true
    }

    /// "a pact effective June 1": still to begin; "became effective" is told by its verb.
    func isEffective(_ index: Int, _ start: Int) -> Bool {
        guard index - 2 > start, token(index - 1).lexeme == .other, token(index - 1).width == 9,
            text.word(token(index - 1)) == "effective"
        else { return false }
        return token(index - 2).verb == .none
    }

    /// A verb stands right before the mention and its preposition: "due to start on Thursday".
    func isGoverned(_ index: Int, _ start: Int) -> Bool {
        var at = index - 1
        while at >= start, [.on, .at, .the, .in, .by].contains(token(at).lexeme) { at -= 1 }
        return at >= start && token(at).verb != .none
    }

    /// "Obama on Thursday said": a finite verb right behind the mention.
    func adjacentVerb(after index: Int, _ end: Int) -> Lean? {
        guard index < end else { return nil }
        switch token(index).verb {
        case .past, .was, .had, .done: return .past
        case .ed: return token(index).flags.contains(.capital) ? nil : .past
        case .will: return .future
        default: return nil
        }
    }

    /// "ahead of", "before", "for", "until" before a possessive: what is to come.
    func aheadCue(before index: Int, _ start: Int) -> Bool {
        guard index > start else { return false }
        switch token(index - 1).lexeme {
        case .until, .till, .for: return true
        default: return false
        }
    }

    /// "ahead of Thursday's vote": still to come, whatever the verb tells.
    func isAheadOf(_ index: Int, _ start: Int) -> Bool {
        index - 2 >= start && token(index - 1).lexeme == .of && token(index - 2).width == 5
            && text.word(token(index - 2)) == "ahead"
    }

    /// "until Tuesday", "no later than": a limit lies ahead, unless the state is told as past.
    func isLimit(_ index: Int, _ start: Int) -> Bool {
        var at = index - 1
        while at >= start, [.the, .at, .on].contains(token(at).lexeme) { at -= 1 }
        guard at >= start else { return false }
        switch token(at).lexeme {
        case .until, .till: return true
        case .than: return at > start && token(at - 1).lexeme == .later
        default: return false
        }
    }
}

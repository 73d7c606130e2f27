/// Which way the clause of a mention points: the border behind which the real tagger can stand later.
///
/// The verb group nearest to the left within the clause governs; where the mention opens its clause, the first finite verb to
/// the right. A window of keywords is measurably worse than nothing; the governing verb is what tells.
struct ClauseTense {
    let text: TimeText

    func lean(of mention: Range<Int>, in sentence: Range<Int>) -> Lean {
        if !isGoverned(mention.lowerBound, sentence.lowerBound),
            let verb = adjacentVerb(after: mention.upperBound, sentence.upperBound)
        {
            return verb
        }
        if isDeferred(mention.lowerBound, sentence.lowerBound) || isAppointed(mention, sentence.lowerBound) {
            return .future
        }
        if isEffective(mention.lowerBound, sentence.lowerBound) { return .future }
        if isLimit(mention.lowerBound, sentence.lowerBound), verbBeforeLimit(mention.lowerBound, sentence.lowerBound) {
            return .future
        }
        let possessive = isPossessive(mention.upperBound)
        if possessive, isAheadOf(mention.lowerBound, sentence.lowerBound) { return .future }
        if !possessive, let left = leftward(from: mention.lowerBound, to: sentence.lowerBound) { return left }
        let right = rightward(from: mention.upperBound, to: sentence.upperBound)
        if possessive, right != .future, aheadCue(before: mention.lowerBound, sentence.lowerBound) {
            return leftward(from: mention.lowerBound, to: sentence.lowerBound) ?? .future
        }
        return right
    }

    func token(_ index: Int) -> TimeToken { text.tokens[index] }

    /// The nearest verb group to the left; nil where a clause border comes first.
    private func leftward(from start: Int, to begin: Int) -> Lean? {
        var index = start - 1
        var seen = 0
        while index >= begin, seen < 40 {
            let token = token(index)
            if isBorder(token) { return nil }
            if token.lexeme == .to, isInfinitive(index, start, begin) { return infinitive(index, begin) }
            if token.verb != .none, let lean = group(endingAt: index, begin) { return lean }
            index -= 1
            seen += 1
        }
        return nil
    }

    private func isBorder(_ token: TimeToken) -> Bool {
        switch token.lexeme {
        case .semicolon, .colon, .dash: true
        default: false
        }
    }

    /// Reads the verb group whose last word stands at `index`; nil where the word turns out to be no verb.
    private func group(endingAt index: Int, _ begin: Int) -> Lean? {
        let token = token(index)
        let before = verbBefore(index, begin)
        switch token.verb {
        case .will: return .future
        case .would, .modal, .plan: return planned(index, before)
        // "will be held", "to be met": the irregular past is a participle there.
        case .past: return before == .be && !isFailedGroup(index, begin) ? .future : .past
        case .modal where isFailed(index, begin): return .past
        case .done, .was, .had: return .past
        case .has: return before == .will || before == .would || before == .modal ? .future : .past
        case .is: return .unknown
        case .third: return .future
        case .ed where isAdjective(index, begin): return nil
        case .ed, .participle, .been: return before == .be && isFailedGroup(index, begin) ? .past : participle(before)
        case .base: return base(index, begin)
        case .ing: return ing(before)
        case .be: return before == .will || before == .would || before == .modal ? .future : .unknown
        case .none: return nil
        }
    }

    private func planned(_ index: Int, _ before: VerbForm) -> Lean {
        switch token(index).verb {
        case .would: .future
        case .modal: .future
        default: before == .been || isMainVerb(index, before) ? .past : .future
        }
    }

    /// "set aside": a past verb of its own, with no "to", "for" or "on" to come and no "be" before.
    private func isMainVerb(_ index: Int, _ before: VerbForm) -> Bool {
        guard imperative(index) == nil, text.word(token(index)) == "set", index + 1 < text.tokens.count else {
            return false
        }
        switch before {
        case .is, .was, .be, .been, .has: return false
        default: break
        }
        if isRecord(index) { return true }
        switch token(index + 1).lexeme {
        case .to, .for, .on, .by, .in, .at, .weekday, .month, .monthShort, .number, .relativeDay, .next, .this, .later:
            return false
        default: return true
        }
    }

    /// "the record set on Aug. 6": reached, not appointed.
    private func isRecord(_ index: Int) -> Bool {
        (max(0, index - 2)..<index).contains {
            ["record", "high", "low", "mark", "peak"].contains(text.word(token($0)))
        }
    }

    private func participle(_ before: VerbForm) -> Lean {
        switch before {
        case .be, .will, .modal, .would: .future
        // "when the case is heard in May": the present tells nothing.
        case .is: .unknown
        default: .past
        }
    }

    /// The same, seen from the participle at its end.
    private func isFailedGroup(_ index: Int, _ begin: Int) -> Bool {
        (max(begin, index - 4)..<index).contains { token($0).verb == .modal && isFailed($0, begin) }
    }

    /// "could not be reached", "neither could be found": what was tried and failed.
    private func isFailed(_ index: Int, _ begin: Int) -> Bool {
        guard text.word(token(index)) == "could" else { return false }
        if index + 1 < text.tokens.count, token(index + 1).lexeme == .not { return true }
        return (max(begin, index - 8)..<index).contains {
            ["neither", "nobody", "none"].contains(text.word(token($0)))
        }
    }

    private func ing(_ before: VerbForm) -> Lean? {
        switch before {
        case .is: .future
        case .was, .had, .been: .past
        default: nil
        }
    }

    /// "a proposed meeting", "an as yet unspecified date": it stands between an article and its noun.
    private func isAdjective(_ index: Int, _ begin: Int) -> Bool {
        guard index > begin, index + 1 < text.tokens.count else { return false }
        let next = token(index + 1)
        guard next.lexeme == .other, !next.isCapital, next.verb == .none else { return false }
        let before = token(index - 1)
        if isArticle(before) { return true }
        return index - 1 > begin && isArticle(token(index - 2))
            && (isAdverb(before) || ["still", "yet", "also", "long"].contains(text.word(before)))
    }

    private func isArticle(_ token: TimeToken) -> Bool {
        token.lexeme == .a || token.lexeme == .an || token.lexeme == .the
    }

    /// "Schedule a meeting": a base form that opens the sentence, with its object.
    private func imperative(_ index: Int) -> Lean? {
        guard index + 1 < text.tokens.count, index == 0 || token(index - 1).lexeme == .period else { return nil }
        switch token(index + 1).lexeme {
        case .a, .an, .the, .this: return .future
        default:
            return ["me", "us", "my", "our", "up", "it", "ooo"].contains(text.word(token(index + 1))) ? .future : nil
        }
    }

    /// "to meet", "will meet", "did not meet", "they meet".
    private func base(_ index: Int, _ begin: Int) -> Lean? {
        guard index > begin else { return imperative(index) }
        var back = index - 1
        while back > begin, token(back).lexeme == .not { back -= 1 }
        let previous = token(back)
        switch previous.verb {
        case .modal: return isFailed(back, begin) ? .past : .future
        case .will, .would: return .future
        case .done: return text.word(previous) == "did" ? .past : .future
        default: break
        }
        if previous.lexeme == .to { return infinitive(back, begin) }
        // A bare base form after a plural subject, "leaders meet": a noun after an article.
        switch previous.lexeme {
        case .the, .a, .an, .of, .this, .that: return nil
        default: return isPlural(previous) || previous.isCapital && previous.lexeme == .other ? .future : nil
        }
    }

    /// "to drive", where the list of base forms lacks the verb: a word in small letters after "to", a verb before it.
    private func isInfinitive(_ index: Int, _ start: Int, _ begin: Int) -> Bool {
        guard index + 1 < start, index > begin else { return false }
        let next = token(index + 1)
        let governor = token(index - 1)
        return next.lexeme == .other && next.verb == .none && !next.isCapital && next.width > 2
            && (governor.verb == .plan || governor.verb == .ing || governor.verb == .is || governor.verb == .was
                || ClauseTense.resolved.contains(text.word(governor)))
    }

    /// "was forced to leave" is past; "agreed to meet", "plans to meet", "is to meet" look ahead.
    private func infinitive(_ to: Int, _ begin: Int) -> Lean {
        guard to > begin else { return .future }
        let governor = token(to - 1)
        if governor.verb == .plan { return planned(to - 1, verbBefore(to - 1, begin)) }
        guard governor.verb == .ed || governor.verb == .past else { return .future }
        return ClauseTense.done.contains(text.word(governor)) ? .past : .future
    }

    /// Words of decision: what follows after "to" is yet to be done.
    private static let resolved: Set<String> = [
        "decided", "agreed", "voted", "vowed", "promised", "pledged", "offered", "resolved", "opted", "agreement",
        "decision", "plan", "deal", "proposal", "offer", "pledge", "promise", "commitment",
    ]

    private static let done: Set<String> = [
        "managed", "failed", "began", "started", "continued", "helped", "forced", "refused", "declined", "tried",
        "attempted",
        "sought", "rushed", "had", "used", "rose", "fell", "met", "went", "came", "gathered", "moved", "traveled",
    ]

    private func isPlural(_ token: TimeToken) -> Bool {
        token.lexeme == .other && token.width > 3 && text.bytes[Int(token.end) - 1] == UInt8(ascii: "s")
    }

    /// The verb just before, over adverbs and "not".
    private func verbBefore(_ index: Int, _ begin: Int) -> VerbForm {
        var back = index - 1
        var steps = 0
        while back >= begin, steps < 2 {
            let token = token(back)
            if token.verb != .none { return token.verb }
            guard token.lexeme == .not || isAdverb(token) || token.lexeme == .other else { return .none }
            if token.lexeme == .other, !isAdverb(token), steps > 0 { return .none }
            back -= 1
            steps += 1
        }
        return .none
    }

    private func isAdverb(_ token: TimeToken) -> Bool {
        token.width > 3 && text.bytes[Int(token.end) - 1] == UInt8(ascii: "y")
            && text.bytes[Int(token.end) - 2] == UInt8(ascii: "l")
    }

    /// The first finite verb to the right.
    private func rightward(from index: Int, to end: Int) -> Lean {
        var at = index
        while at < end, at - index < 40 {
            let token = token(at)
            switch token.verb {
            case .past, .was, .had, .done, .has: return .past
            case .ed where isAdjective(at, index): break
            case .ed: return .past
            case .will, .would, .modal, .third: return .future
            case .plan: return planned(at, verbBefore(at, index))
            case .is: return nextPlan(at, end) ? .future : .unknown
            default: break
            }
            if token.lexeme == .semicolon { return .unknown }
            at += 1
        }
        return .unknown
    }

    private func nextPlan(_ index: Int, _ end: Int) -> Bool {
        index + 1 < end && (token(index + 1).verb == .plan || token(index + 1).lexeme == .to)
    }
}

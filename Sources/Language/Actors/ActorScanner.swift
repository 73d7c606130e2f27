/// One look through one text: matches phrases, screens them by what stands beside them, puts them together.
struct ActorScanner {
    let lexicon: ActorLexicon
    let text: TokenizedText
    /// Day of publication, from 1970-01-01.
    let day: Int?
    let units: ActorUnits
    var items: [Item] = []
    /// Persons that the text has named in full so far, by entry.
    private var named: [Int] = []
    /// Whether the words an entry needs, and none that it shuns, stand in the text.
    private var surroundings: [Int: Bool] = [:]

    /// Short forms that the text itself gives its bodies: "European Community (**EC**)".
    var shortForms: [ShortForm] = []

    /// A short form in capitals and the entry it stands for.
    struct ShortForm {
        let bytes: [UInt8]
        let entry: Int
    }

    /// A phrase found: units, and the entry it stands for.
    struct Item {
        var units: Range<Int>
        var entry: Int
        var role: ActorEntry.Role
        var isShort: Bool
        var standing: ActorMention.Standing = .actor
        var isFormer = false
    }

    init(lexicon: ActorLexicon, text: TokenizedText, day: Int?) {
        self.lexicon = lexicon
        self.text = text
        self.day = day
        units = ActorUnits(text, words: lexicon.words)
    }

    mutating func mentions() -> [ActorMention] {
        var mentions: [ActorMention] = []
        for sentence in units.sentences {
            match(sentence)
            if items.isEmpty { continue }
            screen(sentence)
            compose(sentence, into: &mentions)
            learnShortForms(sentence)
        }
        return mentions
    }

    /// Longest matches, left to right.
    private mutating func match(_ sentence: Range<Int>) {
        items.removeAll(keepingCapacity: true)
        var at = sentence.lowerBound
        while at < sentence.upperBound {
            let (exact, folded) = (units.exact[at], units.folded[at])
            if exact >= 0 && lexicon.isFirst[Int(exact)] || folded >= 0 && lexicon.isFirst[Int(folded)],
                let item = longest(at, sentence)
            {
                if let better = behindArticle(item, sentence) {
                    items.append(better)
                    at = better.units.upperBound
                    continue
                }
                items.append(item)
                at = item.units.upperBound
            } else {
                if !shortForms.isEmpty, let item = shortForm(at) {
                    items.append(item)
                } else if let item = paired(at, sentence) {
                    items.append(item)
                }
                at += 1
            }
        }
    }

    /// A longer name that begins inside a match with an article: "the **North Korea** issue" is not the North.
    private mutating func behindArticle(_ item: Item, _ sentence: Range<Int>) -> Item? {
        guard item.units.count == 2, units.folded[item.units.lowerBound] == lexicon.function.the,
            let other = longest(item.units.lowerBound + 1, sentence), other.units.upperBound > item.units.upperBound
        else { return nil }
        return other
    }

    /// "**North** and South Korea": a word that is a name with the tail of the name behind "and".
    private mutating func paired(_ at: Int, _ sentence: Range<Int>) -> Item? {
        guard at + 3 < sentence.upperBound, units.exact[at] >= 0, units.shapes[at].contains(.capitalised),
            isUnit(at + 1, among: lexicon.function.conjunctions), let other = longest(at + 2, sentence),
            other.role == .country, other.units.count > 1
        else { return nil }
        var node = lexicon.written.step(from: 0, units.exact[at])
        for unit in other.units.dropFirst() where node >= 0 {
            node = units.exact[unit] < 0 ? -1 : lexicon.written.step(from: node, units.exact[unit])
        }
        guard node >= 0,
            let match = lexicon.writtenEnds[node].first(where: { lexicon.entries[$0.entry].role == .country })
        else { return nil }
        return Item(units: at..<at + 1, entry: match.entry, role: .country, isShort: false)
    }

    private mutating func longest(_ start: Int, _ sentence: Range<Int>) -> Item? {
        var ends: [(end: Int, matches: ArraySlice<ActorLexicon.Match>)] = []
        var (written, folded): (Int32, Int32) = (0, 0)
        var at = start
        while at < sentence.upperBound, written >= 0 || folded >= 0 {
            if folded >= 0 {
                folded = units.folded[at] < 0 ? -1 : lexicon.folded.step(from: folded, units.folded[at])
                if folded >= 0, !lexicon.foldedEnds.isEmpty(folded) {
                    ends.append((at + 1, lexicon.foldedEnds[folded]))
                }
            }
            if written >= 0 {
                written = units.exact[at] < 0 ? -1 : lexicon.written.step(from: written, units.exact[at])
                if written >= 0, !lexicon.writtenEnds.isEmpty(written) {
                    ends.append((at + 1, lexicon.writtenEnds[written]))
                }
            }
            at += 1
        }
        for candidate in ends.reversed() {
            guard let match = choose(candidate.matches, start..<candidate.end, sentence) else { continue }
            let role = lexicon.entries[match.entry].role
            if role == .person, !match.isShort { named.append(match.entry) }
            return Item(units: start..<candidate.end, entry: match.entry, role: role, isShort: match.isShort)
        }
        return nil
    }

    /// Among the entries of one phrase: those whose conditions hold; of persons, the one named before or in office.
    private mutating func choose(_ matches: ArraySlice<ActorLexicon.Match>, _ found: Range<Int>, _ sentence: Range<Int>)
        -> ActorLexicon.Match?
    {
        var best: (match: ActorLexicon.Match, score: Int)?
        for match in matches {
            let entry = lexicon.entries[match.entry]
            guard holds(entry, match.entry, found, sentence),
                match.form == .full || isIntroduced(match.entry, before: found)
            else {
                continue
            }
            if matches.count == 1 { return match }
            let score = (entry.near.isEmpty ? 0 : 1 << 40) + rank(match, entry)
            if best.map({ score > $0.score }) ?? true { best = (match, score) }
        }
        return best?.match
    }

    /// Higher for the likelier person of that name.
    private func rank(_ match: ActorLexicon.Match, _ entry: ActorEntry) -> Int {
        guard entry.role == .person else { return 0 }
        if match.isShort, named.contains(match.entry) { return 1 << 30 }
        guard let day else { return entry.terms.map { max($0.from, -20_000) }.max() ?? 0 }
        if entry.terms.contains(where: { $0.from <= day && day <= $0.until }) { return 1 << 29 }
        let begun = entry.terms.filter { $0.from <= day }.map { min($0.until, day) - day }.max()
        return begun ?? -1 << 29
    }

    private mutating func holds(_ entry: ActorEntry, _ index: Int, _ found: Range<Int>, _ sentence: Range<Int>) -> Bool
    {
        if entry.isSkippedInCapitals, isAllCapitals(sentence) { return false }
        if !entry.after.isEmpty {
            guard found.lowerBound > sentence.lowerBound, stands(entry.after, at: found.lowerBound - 1) else {
                return false
            }
        }
        if entry.near.isEmpty, entry.unless.isEmpty { return true }
        if let known = surroundings[index] { return known }
        let near = entry.near.isEmpty || (0..<units.count).contains { stands(entry.near, at: $0) }
        let holds = near && !(0..<units.count).contains { stands(entry.unless, at: $0) }
        surroundings[index] = holds
        return holds
    }

    /// Whether one of the words or phrases begins at a unit.
    private func stands(_ phrases: [String], at unit: Int) -> Bool {
        phrases.contains { phrase in
            let span = Int(units.starts[unit])..<text.bytes.count
            guard text.bytes[span].starts(with: phrase.utf8) else { return false }
            let end = span.lowerBound + phrase.utf8.count
            return units.ends[unit...].prefix(4).contains { Int($0) == end || Int($0) == end + 1 }
        }
    }

    /// A bare surname counts after the full name, and after a title or an office.
    private func isIntroduced(_ entry: Int, before found: Range<Int>) -> Bool {
        if named.contains(entry) { return true }
        guard let last = items.last, last.units.upperBound == found.lowerBound else { return false }
        return last.role == .courtesy || last.role == .office
    }

    func isAllCapitals(_ sentence: Range<Int>) -> Bool {
        !sentence.contains { units.shapes[$0].contains(.hasSmall) }
    }

    /// Whether all but the little words carry a capital: a headline in title case, where capitals say nothing.
    func isTitleCase(_ sentence: Range<Int>) -> Bool {
        var capitals = 0
        for unit in sentence where units.shapes[unit].contains(.isWord) {
            if units.shapes[unit].contains(.capitalised) {
                capitals += 1
            } else if !isUnit(unit, among: lexicon.function.little) {
                return false
            }
        }
        return capitals >= 3
    }

    func isUnit(_ unit: Int, among words: [Int32]) -> Bool {
        units.folded[unit] >= 0 && words.contains(units.folded[unit])
    }
}

import Model

/// Puts matches together: "US" + "Secretary of State" + "Antony Blinken", "Putin" + "'s" + "adviser", "president" + "of" + "Chad".
extension ActorScanner {
    mutating func compose(_ sentence: Range<Int>, into mentions: inout [ActorMention]) {
        let canSwallow = !isTitleCase(sentence)
        let first = mentions.count
        var next = 0
        while next < items.count {
            let (draft, after) = compose(from: next, sentence, canSwallow)
            next = max(after, next + 1)
            if let draft, let mention = mention(draft) { mentions.append(mention) }
        }
        shareHeads(&mentions, from: first, sentence)
    }

    private func compose(from first: Int, _ sentence: Range<Int>, _ canSwallow: Bool) -> (ActorDraft?, Int) {
        var lead = first
        var isFormer = false
        var start: Int?
        while isHelper(items[lead].role) {
            guard lead + 1 < items.count, items[lead + 1].units.lowerBound == items[lead].units.upperBound else {
                return (nil, lead + 1)
            }
            if items[lead].role == .former { isFormer = true }
            if items[lead].role != .modifier { start = start ?? items[lead].units.lowerBound }
            lead += 1
        }
        guard items[lead].role.isOwner || items[lead].role.isHead else { return (nil, lead + 1) }
        var draft = ActorDraft(items[lead])
        var next = lead + 1
        if items[lead].standing == .actor { grow(&draft, &next, sentence, canSwallow) }
        if let start { draft.units = start..<draft.units.upperBound }
        if isFormer { draft.isFormer = true }
        return (draft, next)
    }

    private func isHelper(_ role: ActorEntry.Role) -> Bool { role == .modifier || role == .former || role == .courtesy }

    private func grow(_ draft: inout ActorDraft, _ next: inout Int, _ sentence: Range<Int>, _ canSwallow: Bool) {
        while true {
            if extend(&draft, &next, sentence) { continue }
            if canSwallow, swallowName(&draft, &next, sentence) { continue }
            if takeOwnerAfterOf(&draft, &next, sentence) { continue }
            return
        }
    }

    /// Takes the next head, person or sub-body if it belongs to the same phrase.
    private func extend(_ draft: inout ActorDraft, _ next: inout Int, _ sentence: Range<Int>) -> Bool {
        var at = draft.units.upperBound
        let isPossessive = at < sentence.upperBound && isUnit(at, among: lexicon.function.possessives)
        if isPossessive { at += 1 }
        var index = next
        var isFormer = false
        while index < items.count, items[index].units.lowerBound == at, isHelper(items[index].role) {
            if items[index].role == .former { isFormer = true }
            at = items[index].units.upperBound
            index += 1
        }
        guard index < items.count, items[index].units.lowerBound == at, items[index].standing == .actor,
            !isJoined(at, sentence), belongs(items[index], to: draft, isPossessive, index, sentence)
        else { return false }
        if isPossessive || items[index].role.isHead { draft.handOver() }
        if isPossessive, let owner = draft.owner, isOthers(items[index], of: owner) { draft.ruling = owner }
        draft.take(items[index])
        if isFormer { draft.isFormer = true }
        next = index + 1
        return true
    }

    private func belongs(
        _ item: Item, to draft: ActorDraft, _ isPossessive: Bool, _ index: Int, _ sentence: Range<Int>
    ) -> Bool {
        let isClosed = draft.nameUnits != nil && draft.person == nil
        if item.role.isHead {
            if isClosed { return isPossessive }
            return isPossessive || canTakeHead(draft, item, index, sentence)
        }
        guard !isClosed || isPossessive else { return false }
        let (own, other) = (code(of: draft), entry(item).code)
        switch item.role {
        case .person:
            guard draft.person == nil || isPossessive else { return false }
            if draft.heads.isEmpty { return own != nil && own == other && draft.owner?.role != .person }
            if draft.heads.last.map({ isPlural($0) }) ?? false { return false }
            return own == nil || own == other || other == nil || draft.owner?.role == .organization
        case .organization, .group, .company, .media, .seat:
            guard let owner = draft.owner, draft.heads.isEmpty, own != nil else { return false }
            if isPossessive, isOthers(item, of: owner) { return true }
            guard own == other else { return false }
            return owner.role == .country || owner.role == .demonym || owner.role == .person && isPossessive
        default: return false
        }
    }

    /// "**Canada**'s House of Commons", "**Pakistan**'s Taliban": a state's body or a movement by a name that others bear too.
    private func isOthers(_ item: Item, of owner: Item) -> Bool {
        guard owner.role == .country || owner.role == .demonym || owner.role == .capital, let code = entry(owner).code,
            entry(item).code != code
        else { return false }
        switch entry(item).sector {
        case .government, .military, .legislature, .judiciary, .police: return item.role == .organization
        case .rebels, .opposition: return item.role == .group
        case nil: return item.role == .organization && entry(item).entity.hasSuffix("Party")
        default: return false
        }
    }

    /// Without `'s`: a person takes only small heads and institutions, a place after a preposition no titled office,
    /// and "US forces Iran" is a verb.
    private func canTakeHead(_ draft: ActorDraft, _ head: Item, _ index: Int, _ sentence: Range<Int>) -> Bool {
        let isCapital = units.shapes[head.units.lowerBound].contains(.capitalised)
        if draft.person != nil { return !isCapital || head.role == .institution }
        guard let owner = draft.owner, draft.heads.isEmpty else { return true }
        if owner.role.isPlace, owner.role != .country, owner.role != .seat, isCapital, head.role == .office,
            owner.units.lowerBound > sentence.lowerBound,
            isUnit(owner.units.lowerBound - 1, among: lexicon.function.prepositions)
        {
            return false
        }
        let isVerb =
            owner.role == .country && units.folded[head.units.lowerBound] == lexicon.function.forces
            && index + 1 < items.count && items[index + 1].units.lowerBound == head.units.upperBound
        return !isVerb
    }

    /// A capitalised name that no lexicon has, after a title: "Foreign Minister Ivan Ivanov".
    private func swallowName(_ draft: inout ActorDraft, _ next: inout Int, _ sentence: Range<Int>) -> Bool {
        guard let head = draft.heads.last, head.role == .office, draft.nameUnits == nil,
            head.units.upperBound == draft.units.upperBound, !isPlural(head)
        else { return false }
        let start = draft.units.upperBound
        var at = start
        var end = start
        var index = next
        while at < sentence.upperBound, at < start + 6 {
            if index < items.count, items[index].units.lowerBound == at, !isPartOfName(items[index].role) { break }
            let isName = units.shapes[at].isSuperset(of: [.capitalised, .isWord])
            guard isName || at > start && isUnit(at, among: lexicon.function.particles) else { break }
            at += 1
            if isName { end = at }
            while index < items.count, items[index].units.lowerBound < at { index += 1 }
        }
        guard end > start else { return false }
        draft.nameUnits = start..<end
        draft.units = draft.units.lowerBound..<end
        while next < items.count, items[next].units.lowerBound < end { next += 1 }
        return true
    }

    private func isPartOfName(_ role: ActorEntry.Role) -> Bool { role == .givenName || role == .courtesy }

    /// "president of Russia", "government of the Sudan", "Foreign Minister Ivan Ivanov of Belarus".
    private func takeOwnerAfterOf(_ draft: inout ActorDraft, _ next: inout Int, _ sentence: Range<Int>) -> Bool {
        guard !draft.heads.isEmpty, draft.owner == nil || draft.owner?.role == .person, next < items.count else {
            return false
        }
        var at = draft.units.upperBound
        guard at < sentence.upperBound, units.folded[at] == lexicon.function.of else { return false }
        at += 1
        if at < sentence.upperBound, units.folded[at] == lexicon.function.the { at += 1 }
        let item = items[next]
        guard item.units.lowerBound == at, item.role.isOwner, item.role != .person, item.standing == .actor else {
            return false
        }
        if let person = draft.person, entry(person).code != entry(item).code { return false }
        draft.take(item)
        next += 1
        return true
    }

    private func isPlural(_ item: Item) -> Bool {
        let last = Int(units.ends[item.units.upperBound - 1])
        return text.bytes[last - 1] | 32 == UInt8(ascii: "s")
    }

    /// "Russian and Chinese foreign ministers": the first owner has the office too.
    private func shareHeads(_ mentions: inout [ActorMention], from first: Int, _ sentence: Range<Int>) {
        guard mentions.count > first + 1 else { return }
        for index in (first..<mentions.count - 1).reversed() {
            let (one, other) = (mentions[index], mentions[index + 1])
            let gap = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
            guard gap.count == 1, one.kind == .demonym || one.kind == .country, one.sector == nil,
                [.office, .force, .people, .organization].contains(other.kind), other.country != nil,
                other.tokens.count > 1
            else { continue }
            let word = text.word(gap.lowerBound)
            if word == "and" || word == "," || word == "&" {
                mentions[index].sector = other.sector
                mentions[index].entity = other.entity
            }
        }
    }
}

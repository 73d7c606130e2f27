import Model

/// A mention while it is put together: an owner, the heads that say what is meant, a person's name.
struct ActorDraft {
    var units: Range<Int>
    var owner: ActorScanner.Item?
    var heads: [ActorScanner.Item] = []
    var person: ActorScanner.Item?
    /// A person's name, known or not.
    var nameUnits: Range<Int>?
    var isFormer = false
    /// The owner whose code counts although a body of another's name follows: "**Canada**'s House of Commons".
    var ruling: ActorScanner.Item?
    /// Whether the owner came before the heads; one that follows ("president of Russia") closes the phrase.
    var items: [ActorScanner.Item] = []

    init(_ item: ActorScanner.Item) {
        units = item.units
        isFormer = item.isFormer
        take(item)
    }

    mutating func take(_ item: ActorScanner.Item) {
        items.append(item)
        units = units.lowerBound..<max(units.upperBound, item.units.upperBound)
        if item.isFormer { isFormer = true }
        if item.role.isHead {
            heads.append(item)
        } else if item.role == .person {
            person = item
            nameUnits = item.units
            if owner == nil { owner = item }
        } else {
            owner = item
        }
    }

    /// The person becomes the owner of what follows: "Putin's spokesman".
    mutating func handOver() {
        guard person != nil, nameUnits != nil else { return }
        if owner == nil || heads.isEmpty { owner = person }
        person = nil
        nameUnits = nil
    }
}

extension ActorScanner {
    /// The mention that a finished draft stands for; nil for words that are nobody's.
    func mention(_ draft: ActorDraft) -> ActorMention? {
        let lead = draft.person ?? draft.heads.last ?? draft.owner
        guard let lead, let kind = lead.role.kind, isSomebody(draft) else { return nil }
        let tokens = tokens(draft.units)
        let code = code(of: draft)
        let sector = sector(of: draft)
        let isFormer = draft.isFormer || draft.person.map { isOutOfOffice($0) } ?? false
        let isUnknownPerson = draft.person == nil && draft.nameUnits != nil
        return ActorMention(
            tokens: tokens,
            span: Int(units.starts[draft.units.lowerBound])..<Int(units.ends[draft.units.upperBound - 1]),
            kind: isUnknownPerson ? .person : kind, standing: (draft.owner ?? lead).standing,
            name: name(of: draft, code: code, sector: sector, isFormer: isFormer), entity: entity(of: draft, lead),
            country: code, sector: isFormer ? nil : sector,
            acts: draft.items.count == 1 ? entry(draft.items[0]).acts : nil,
            personTokens: draft.nameUnits.map { self.tokens($0) },
            isFormer: isFormer, entry: draft.items.map { entry($0).source }.joined(separator: " + "))
    }

    /// Words like "chief" or "jets" are nobody without an owner or a name.
    private func isSomebody(_ draft: ActorDraft) -> Bool {
        if draft.owner != nil || draft.nameUnits != nil { return true }
        return draft.heads.contains { entry($0).sector != nil && !entry($0).needsOwner }
    }

    private func tokens(_ range: Range<Int>) -> Range<Int> {
        Int(units.tokens[range.lowerBound])..<Int(units.tokens[range.upperBound - 1]) + 1
    }

    private func entity(of draft: ActorDraft, _ lead: Item) -> String {
        guard draft.person == nil, let name = draft.nameUnits else { return entry(lead).entity }
        return text.text(Int(units.starts[name.lowerBound])..<Int(units.ends[name.upperBound - 1]))
    }

    func code(of draft: ActorDraft) -> String? {
        if let ruling = draft.ruling { return entry(ruling).code }
        let own = draft.items.filter { !$0.role.isHead && $0.role != .person }.last.flatMap { entry($0).code }
        let persons = draft.items.filter { $0.role == .person }.last.flatMap { entry($0).code }
        return own ?? persons ?? draft.heads.last { entry($0).code != nil }.flatMap { entry($0).code }
    }

    /// The last head that has a sector decides, but rebels and opposition stay what they are.
    private func sector(of draft: ActorDraft) -> Actor.Sector? {
        if draft.heads.isEmpty, let person = draft.person { return personSector(person) }
        var sector: Actor.Sector?
        if let owner = draft.owner { sector = owner.role == .person ? personSector(owner) : entry(owner).sector }
        for head in draft.heads {
            guard let next = entry(head).sector, sector != .rebels, sector != .opposition || next == .military else {
                continue
            }
            if draft.owner?.role == .company || draft.owner?.role == .media, next == .government { continue }
            if sector == .intergovernmental, next == .government { continue }
            sector = next
        }
        return sector ?? draft.person.flatMap { personSector($0) }
    }

    private func personSector(_ item: Item) -> Actor.Sector? {
        let person = entry(item)
        guard let term = term(of: person) else { return person.sector }
        return term.sector ?? person.sector
    }

    /// The office held on the day of publication, or the last one without a day.
    private func term(of person: ActorEntry) -> ActorEntry.Term? {
        guard let day else { return person.terms.last }
        return person.terms.last { $0.from <= day && day <= $0.until }
    }

    private func isOutOfOffice(_ item: Item) -> Bool {
        guard let day, !entry(item).terms.isEmpty else { return false }
        return !entry(item).terms.contains { $0.from <= day && day <= $0.until }
    }

    /// A state's name for all that belongs to the state; a body's or a person's own name otherwise.
    private func name(of draft: ActorDraft, code: String?, sector: Actor.Sector?, isFormer: Bool) -> String {
        let lead = draft.person ?? draft.owner
        if let lead, [.group, .company, .media].contains(lead.role) { return entry(lead).name }
        if let lead, lead.role == .person, draft.heads.isEmpty, isFormer || !ActorScanner.isOfState(sector) {
            return entry(lead).name
        }
        if let code, let name = lexicon.codeNames[code] { return name }
        if draft.person == nil, let name = draft.nameUnits {
            return text.text(Int(units.starts[name.lowerBound])..<Int(units.ends[name.upperBound - 1]))
        }
        return (lead ?? draft.heads.last).map { entry($0).name } ?? ""
    }

    private static func isOfState(_ sector: Actor.Sector?) -> Bool {
        switch sector {
        case .government, .military, .legislature, .judiciary, .police, .intergovernmental: true
        default: false
        }
    }
}

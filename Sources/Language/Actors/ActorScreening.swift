/// What stands beside a match decides whether it is one: given names, landmarks, hyphens.
extension ActorScanner {
    mutating func screen(_ sentence: Range<Int>) {
        let isTitleCase = isTitleCase(sentence)
        for index in items.indices {
            screenHyphens(index, sentence)
            if items[index].standing == .actor { screenNames(index, sentence, isTitleCase) }
            if items[index].role != .blocked { screenLandmarks(index, sentence) }
        }
    }

    /// "pro-Russian" and "Iran-backed" only colour; "Kyiv-based" is a place; "US-led" acts; "ex-president" has left.
    private mutating func screenHyphens(_ index: Int, _ sentence: Range<Int>) {
        let role = items[index].role
        guard role.isOwner || role.isHead else { return }
        let range = items[index].units
        if index > 0, isJoined(range.lowerBound, sentence), items[index - 1].units.upperBound == range.lowerBound {
            let before = items[index - 1]
            if before.role == .hyphenPrefix { items[index].standing = entry(before).standing }
            if before.role == .former { items[index].isFormer = true }
        }
        if index + 1 < items.count, items[index + 1].role == .hyphenSuffix, isJoined(range.upperBound, sentence),
            items[index + 1].units.lowerBound == range.upperBound
        {
            items[index].standing = entry(items[index + 1]).standing
        }
    }

    private mutating func screenNames(_ index: Int, _ sentence: Range<Int>, _ isTitleCase: Bool) {
        let item = items[index]
        let entry = entry(item)
        let isSingle = item.units.count == 1
        if item.role == .person, item.isShort {
            screenSurname(index, sentence, isTitleCase)
            // "President **Abdelaziz** Somebody": the name goes on, so it is somebody else's first.
            if isSingle, items[index].role == .person, !isTitleCase,
                isFreeName(item.units.upperBound, sentence, after: index)
            {
                items[index].role = .givenName
            }
        } else if isSingle, item.role.isPlace, index > 0 {
            let before = items[index - 1]
            let follows = before.units.upperBound == item.units.lowerBound
            if follows, before.role == .givenName, !isJoined(item.units.lowerBound, sentence) { block(index) }
        }
        if entry.isGivenName, isSingle, !isTitleCase, isFreeName(item.units.upperBound, sentence, after: index) {
            block(index)
        }
    }

    /// A surname after somebody else's given name is somebody else; after an initial or a like given name it is the same.
    private mutating func screenSurname(_ index: Int, _ sentence: Range<Int>, _ isTitleCase: Bool) {
        var first = items[index].units.lowerBound
        guard first > sentence.lowerBound, !isJoined(first, sentence) else { return }
        let floor = index > 0 ? items[index - 1].units.upperBound : sentence.lowerBound
        if first > floor, isInitial(first - 1) { first -= 1 }
        let before = index > 0 && items[index - 1].units.upperBound == first ? items[index - 1] : nil
        if let before, before.role == .givenName {
            adopt(index, from: before.units.lowerBound)
        } else if before == nil, first > sentence.lowerBound + 1 || first < items[index].units.lowerBound,
            first > sentence.lowerBound, units.shapes[first - 1].isSuperset(of: [.capitalised, .hasSmall]),
            !isTitleCase,
            !isUnit(first - 1, among: lexicon.function.prepositions)
        {
            adopt(index, from: first - 1)
        }
    }

    /// Takes the given name before a surname into the match if it begins like the person's own; drops the match otherwise.
    private mutating func adopt(_ index: Int, from unit: Int) {
        let own = entry(items[index]).entity.utf8.first
        if own == text.bytes[Int(units.starts[unit])] {
            items[index].units = unit..<items[index].units.upperBound
        } else {
            block(index)
        }
    }

    /// "Kabul Airport" is a place; "Clinton Foundation" is nobody we know.
    private mutating func screenLandmarks(_ index: Int, _ sentence: Range<Int>) {
        let item = items[index]
        guard item.role.isOwner, item.role != .demonym else { return }
        var next = index + 1
        var end = item.units.upperBound
        while next < items.count, items[next].role == .modifier, items[next].units.lowerBound == end {
            end = items[next].units.upperBound
            next += 1
        }
        guard next < items.count, items[next].role == .landmark, items[next].units.lowerBound == end,
            units.shapes[items[next].units.lowerBound].contains(.capitalised)
        else { return }
        if item.role.isPlace { items[index].standing = .place } else if item.role == .person { block(index) }
    }

    private mutating func block(_ index: Int) { items[index].role = .blocked }

    func entry(_ item: Item) -> ActorEntry { lexicon.entries[item.entry] }

    /// Whether a unit hangs on the one before it by a hyphen.
    func isJoined(_ unit: Int, _ sentence: Range<Int>) -> Bool {
        unit < sentence.upperBound && units.shapes[unit].contains(.joined)
    }

    func isInitial(_ unit: Int) -> Bool {
        let length = units.ends[unit] - units.starts[unit]
        return units.shapes[unit].contains(.capitalised)
            && (length == 1 || length == 2 && text.bytes[Int(units.ends[unit]) - 1] == UInt8(ascii: "."))
    }

    /// Whether a capitalised word that no lexicon explains stands at a unit: the rest of somebody's name.
    private func isFreeName(_ unit: Int, _ sentence: Range<Int>, after index: Int) -> Bool {
        guard unit < sentence.upperBound, units.shapes[unit].isSuperset(of: [.capitalised, .hasSmall]),
            !units.shapes[unit].contains(.joined), !isUnit(unit, among: lexicon.function.days)
        else { return false }
        return index + 1 >= items.count || items[index + 1].units.lowerBound > unit
    }
}

/// Short forms that a text introduces in brackets behind a body's full name and uses from then on.
extension ActorScanner {
    /// "European Community (EC)": two to six capitals in brackets right behind an organisation, a group or a company, beginning with
    /// a letter of its name.
    mutating func learnShortForms(_ sentence: Range<Int>) {
        for item in items where item.role == .organization || item.role == .group || item.role == .company {
            let open = item.units.upperBound
            guard open + 2 < sentence.upperBound, byte(open) == UInt8(ascii: "("), byte(open + 2) == UInt8(ascii: ")"),
                isAbbreviation(open + 1), !shortForms.contains(where: { $0.bytes.elementsEqual(bytes(open + 1)) })
            else { continue }
            let initial = text.bytes[Int(units.starts[open + 1])]
            let begins = item.units.contains { text.bytes[Int(units.starts[$0])] == initial }
            if begins { shortForms.append(ShortForm(bytes: Array(bytes(open + 1)), entry: item.entry)) }
        }
    }

    /// The item that a unit stands for by a short form learnt before.
    func shortForm(_ unit: Int) -> Item? {
        guard isAbbreviation(unit), let found = shortForms.first(where: { $0.bytes.elementsEqual(bytes(unit)) }) else {
            return nil
        }
        return Item(units: unit..<unit + 1, entry: found.entry, role: lexicon.entries[found.entry].role, isShort: false)
    }

    private func isAbbreviation(_ unit: Int) -> Bool {
        let length = Int(units.ends[unit] - units.starts[unit])
        return (2...6).contains(length) && units.shapes[unit].contains(.capitalised)
            && bytes(unit).allSatisfy { $0 &- 65 < 26 }
    }

    private func bytes(_ unit: Int) -> ArraySlice<UInt8> { text.bytes[Int(units.starts[unit])..<Int(units.ends[unit])] }

    private func byte(_ unit: Int) -> UInt8 { text.bytes[Int(units.starts[unit])] }
}

/// Attributes of HTML that the readers ask for; their raw values are their places in `MarkupTree.attributeNames`.
enum AttributeName: Int32, CaseIterable {
    case href, rel, `class`, id, style, role, hidden, ariaHidden, itemprop, itemtype, datetime, content, property, name
    case httpEquiv, type, src, lang, xmlLang, pubdate, title, alt, dataDatetime

    var spelling: String {
        switch self {
        case .ariaHidden: "aria-hidden"
        case .httpEquiv: "http-equiv"
        case .xmlLang: "xml:lang"
        case .dataDatetime: "data-datetime"
        default: "\(self)"
        }
    }

    static let names: [String] = AttributeName.allCases.map(\.spelling)

    /// The spellings by their length: a page has more attributes than nodes.
    private static let byLength: [[[UInt8]]] = {
        var table = [[[UInt8]]](repeating: [], count: 16)
        for name in names { table[name.utf8.count].append(Array(name.utf8)) }
        return table
    }()

    /// Whether anybody reads the attribute of that name, in either case.
    static func isRead(_ name: UnsafeBufferPointer<UInt8>) -> Bool {
        guard name.count < byLength.count else { return false }
        return byLength[name.count].contains { spelling in
            for index in 0..<name.count where name[index].lowered != spelling[index] { return false }
            return true
        }
    }
}

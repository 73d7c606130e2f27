import Model

/// The day in an address: `/2020/04/14/`, `/2020-04-14-`, `/20200414/`, `/14-04-2020`.
enum URLDate {
    static func read(_ url: String) -> Publication? {
        let path = Array((WebAddress.parse(url)?.path ?? "").utf8)
        for at in path.indices where path[at].isDigit && (at == 0 || !path[at - 1].isDigit) {
            let figures = path[at...].prefix { $0.isDigit }
            let date: CivilDate?
            switch figures.count {
            case 8: date = day(figures.prefix(4), figures.dropFirst(4).prefix(2), figures.suffix(2))
            case 4: date = parts(path, after: figures).flatMap { day(figures, $0.0, $0.1) }
            case 2: date = parts(path, after: figures).flatMap { $0.1.count == 4 ? day($0.1, $0.0, figures) : nil }
            default: date = nil
            }
            if let date { return Publication(wall: WallTime(date), offset: nil, evidence: .url) }
        }
        return nil
    }

    private typealias Figures = ArraySlice<UInt8>

    /// The two runs of figures behind the first, with one separator between all three.
    private static func parts(_ path: [UInt8], after first: Figures) -> (Figures, Figures)? {
        guard first.endIndex < path.count else { return nil }
        let separator = path[first.endIndex]
        guard [0x2F, 0x2D, 0x5F].contains(separator) else { return nil }
        let second = path[(first.endIndex + 1)...].prefix { $0.isDigit }
        guard (1...2).contains(second.count), second.endIndex < path.count, path[second.endIndex] == separator else {
            return nil
        }
        let third = path[(second.endIndex + 1)...].prefix { $0.isDigit }
        guard !third.isEmpty else { return nil }
        // "/2023/10/3-questions" names a month, and a story that starts with a figure.
        let isWhole = third.endIndex >= path.count || separator != 0x2F || [0x2F, 0x2E].contains(path[third.endIndex])
        return isWhole ? (second, third) : nil
    }

    private static func day(_ year: Figures, _ month: Figures, _ day: Figures) -> CivilDate? {
        guard let year = number(year), (1995...2050).contains(year), day.count <= 2, let month = number(month),
            let day = number(day)
        else { return nil }
        return CivilDate(year: year, month: month, day: day)
    }

    private static func number(_ figures: Figures) -> Int? {
        figures.isEmpty ? nil : Int(String(utf8: figures))
    }
}

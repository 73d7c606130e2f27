import Model

/// The date that readers see beside the headline: the publisher's word to people, in the publisher's zone.
struct DateLine {
    /// Dates of the date lines around the headline, nearest first.
    private let dates: [Publication]
    /// Days that a date line names when figures are read the other way round, months for days.
    private let swapped: Set<Int>

    /// Blocks before and after the headline in which a date line stands, and its longest.
    private static let before = 1
    private static let after = 6
    private static let words = 12

    init(clutter: Clutter, title: String, isDayFirst: Bool) {
        var dates: [Publication] = []
        var swapped: Set<Int> = []
        let blocks = clutter.blocks
        let heading = blocks.firstIndex { $0.tag == .h1 && $0.words > 2 } ?? blocks.firstIndex { $0.text == title }
        if let heading {
            let near = max(0, heading - DateLine.before)..<min(blocks.count, heading + DateLine.after)
            for index in near.sorted(by: { abs($0 - heading) < abs($1 - heading) }) {
                let block = blocks[index]
                guard block.words <= DateLine.words, block.bytes.count < 200, !clutter.isBeside(block.node),
                    DateFinder.mayHold(block.bytes), block.bytes.find("://") == nil,
                    !DocumentLexicons.boilerplate.table.speaksOfChange(block.text),
                    let date = DateFinder.first(in: block.text, dayFirst: isDayFirst)
                else { continue }
                dates.append(date)
                if let other = DateFinder.first(in: block.text, dayFirst: !isDayFirst) {
                    swapped.insert(other.wall.date.dayNumber)
                }
            }
        }
        self.dates = dates
        self.swapped = swapped
    }

    var date: Publication? { dates.first }

    /// What a page states in its head, held against what it shows: a day that differs by a zone is the publisher's, and a day that
    /// differs by more is when the text was put before readers.
    func corrected(_ stated: Publication) -> Publication {
        let day = stated.wall.date.dayNumber
        guard let first = dates.first, !swapped.contains(day), !dates.contains(where: { $0.wall.date.dayNumber == day })
        else { return stated }
        return wall(of: stated, on: first.wall.date) ?? first
    }

    /// `stated`, an instant in UTC, as the clock on the publisher's wall: told by a date line of that day with its time.
    func wall(of stated: Publication, on day: CivilDate) -> Publication? {
        guard stated.isUTC, let shown = dates.first(where: { $0.wall.date == day && $0.wall.time != nil }) else {
            return nil
        }
        let exact = Timestamp(wall: shown.wall, offset: 0).seconds - stated.instant.seconds
        let offset = Int((Double(exact) / 900).rounded()) * 900
        guard abs(offset) <= 14 * 3600, abs(Int(exact) - offset) <= 120 else { return nil }
        return Publication(wall: stated.instant.wall(offset: offset), offset: offset, evidence: stated.evidence)
    }
}

extension Publication {
    /// Has a time that counts as UTC.
    var isUTC: Bool { (offset ?? 0) == 0 && wall.time != nil }
}

import Model

/// Reads a stretch of office: `2000-05/2008-05-07 president`, `2019/ OPP opposition leader`; open ends may be left empty.
enum ActorTerm {
    /// - Throws: `LexiconError` when the dates cannot be read or run backwards.
    static func read(_ text: String, line: LexiconFile.Line, file: String) throws(LexiconError) -> ActorEntry.Term {
        let failure = LexiconError(
            file: file, line: line.number,
            reason: "“\(text)” should read “FROM/UNTIL office”, dates as 2004, 2004-03 or 2004-03-09")
        let parts = text.split(separator: " ", maxSplits: 1)
        let dates = parts.first?.split(separator: "/", omittingEmptySubsequences: false) ?? []
        guard parts.count == 2, dates.count == 2, let from = day(dates[0], last: false, open: Int.min),
            let until = day(dates[1], last: true, open: Int.max), from <= until
        else { throw failure }
        let words = parts[1].split(separator: " ", maxSplits: 1)
        let sector = Actor.Sector(rawValue: String(words[0]))
        guard sector == nil || words.count == 2 else { throw failure }
        let office = sector == nil ? String(parts[1]) : String(words[1])
        return ActorEntry.Term(from: from, until: until, sector: sector, office: office)
    }

    /// First or last day of a year, a month or a day; `open` for nothing.
    private static func day(_ text: Substring, last: Bool, open: Int) -> Int? {
        if text.isEmpty { return open }
        let numbers = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard numbers.count <= 3, let year = numbers[0] else { return nil }
        guard let month = numbers.count > 1 ? numbers[1] : (last ? 12 : 1), (1...12).contains(month) else { return nil }
        guard let day = numbers.count > 2 ? numbers[2] : (last ? CivilDate.daysIn(month: month, year: year) : 1) else {
            return nil
        }
        return CivilDate(year: year, month: month, day: day)?.dayNumber
    }
}

internal import Model

/// A day with a name, and how a year gives its date.
struct Holiday: Sendable {
    enum Rule: Sendable {
        case fixed(month: Int, day: Int)
        case nth(month: Int, weekday: Int, which: Int)
        case easter(Int)
        case orthodox(Int)
        case islamic(month: Int, day: Int)
        case hebrew(month: Int, day: Int)
        case tithi(month: Int, tithi: Int, hour: Int)
        case table([Int: CivilDate])
    }

    let rule: Rule
    let plus: Int
    /// How many days it lasts.
    let days: Int
    /// In small letters it is another word.
    let needsCapital: Bool
    /// Published dates, which go before computed ones.
    let published: [Int: CivilDate]

    /// From its first day to the day after its last.
    func stretch(in year: Int) -> Stretch? {
        guard let first = date(in: year) else { return nil }
        var stretch = Stretch.day(first)
        if days > 1 { stretch.end = WallTime(first.adding(days: days)) }
        return stretch
    }

    var isEaster: Bool {
        switch rule {
        case .easter(0), .orthodox(0): true
        default: false
        }
    }

    func date(in year: Int) -> CivilDate? {
        if let date = published[year] { return date }
        return switch rule {
        case .fixed(let month, let day): CivilDate(year: year, month: month, day: day)?.adding(days: plus)
        case .nth(let month, let weekday, let which):
            Stretch.month(year, month).flatMap { NthOfPeriod.pick(which, .day, weekday, in: $0)?.day }?.adding(
                days: plus)
        case .easter(let days): Holiday.easter(year)?.adding(days: days)
        case .orthodox(let days): Holiday.orthodoxEaster(year)?.adding(days: days)
        case .islamic(let month, let day):
            IslamicCalendar.date(month: month, day: day, in: year)?.adding(days: plus)
        case .hebrew(let month, let day): HebrewCalendar.date(month: month, day: day, in: year)?.adding(days: plus)
        case .tithi(let month, let tithi, let hour):
            HinduCalendar.date(month: month, tithi: tithi, hour: hour, in: year)?.adding(days: plus)
        case .table(let dates): dates[year]
        }
    }

    /// Western Easter by the anonymous Gregorian computus (Meeus, Jones and Butcher).
    static func easter(_ year: Int) -> CivilDate? {
        let (a, b, c) = (year % 19, year / 100, year % 100)
        let (d, e, f) = (b / 4, b % 4, (b + 8) / 25)
        let g = (b - f + 1) / 3
        let h = (19 * a + b - d - g + 15) % 30
        let (i, k) = (c / 4, c % 4)
        let l = (32 + 2 * e + 2 * i - h - k) % 7
        let m = (a + 11 * h + 22 * l) / 451
        let sum = h + l - 7 * m + 114
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)
    }

    /// Julian Easter (Meeus) moved to the Gregorian calendar.
    static func orthodoxEaster(_ year: Int) -> CivilDate? {
        let (a, b, c) = (year % 4, year % 7, year % 19)
        let d = (19 * c + 15) % 30
        let e = (2 * a + 4 * b - d + 34) % 7
        let sum = d + e + 114
        let gap = year / 100 - year / 400 - 2
        return CivilDate(year: year, month: sum / 31, day: sum % 31 + 1)?.adding(days: gap)
    }
}

/// All holidays by their words in lower case.
struct HolidayTable: Sendable {
    private var byName: [[String]: Holiday] = [:]
    /// The longest name, in tokens.
    private(set) var longest = 1
    /// First words of all names.
    var openings: Set<String> { Set(byName.keys.compactMap(\.first)) }

    /// Reads `holidays.lex`.
    ///
    /// - Throws: `LexiconError` with file and line where a rule cannot be read.
    init() throws(LexiconError) {
        let name = "Language/holidays.lex"
        let file = try LexiconFile(
            name: name, text: EmbeddedFile(name).text, format: "holidays 1",
            keys: [
                "date", "nth", "plus", "days", "easter", "orthodox", "islamic", "hebrew", "tithi", "table", "capital",
            ])
        for line in file.lines {
            guard let rule = HolidayTable.rule(line) else {
                throw LexiconError(file: name, line: line.number, reason: "no rule for the date can be read")
            }
            let words = HolidayTable.words(line.head)
            byName[words] = Holiday(
                rule: rule, plus: line["plus"].first.flatMap { Int($0) } ?? 0,
                days: line["days"].first.flatMap { Int($0) } ?? 1, needsCapital: !line["capital"].isEmpty,
                published: HolidayTable.published(line) ?? [:])
            longest = max(longest, words.count)
        }
    }

    /// Letters in runs; marks and spaces part them, as the lexer does, and are dropped.
    static func words(_ name: String) -> [String] {
        name.split { !$0.isLetter }.map(String.init)
    }

    subscript(words: [String]) -> Holiday? { byName[words] }

    private static func rule(_ line: LexiconFile.Line) -> Holiday.Rule? {
        if let date = line["date"].first {
            let parts = date.split(separator: "-").compactMap { Int($0) }
            return parts.count == 2 ? .fixed(month: parts[0], day: parts[1]) : nil
        }
        if let parts = numbers(line["nth"]), parts.count == 3 {
            return .nth(month: parts[0], weekday: parts[1], which: parts[2])
        }
        if let parts = numbers(line["islamic"]), parts.count == 2 { return .islamic(month: parts[0], day: parts[1]) }
        if let parts = numbers(line["hebrew"]), parts.count == 2 { return .hebrew(month: parts[0], day: parts[1]) }
        if let parts = numbers(line["tithi"]), parts.count == 3 {
            return .tithi(month: parts[0], tithi: parts[1], hour: parts[2])
        }
        if let days = line["easter"].first.flatMap({ Int($0) }) { return .easter(days) }
        if let days = line["orthodox"].first.flatMap({ Int($0) }) { return .orthodox(days) }
        return published(line).map { .table($0) }
    }

    private static func numbers(_ values: [String]) -> [Int]? {
        values.first.map { $0.split(separator: " ").compactMap { Int($0) } }
    }

    /// Dates of a `table`, by year.
    private static func published(_ line: LexiconFile.Line) -> [Int: CivilDate]? {
        let dates = line["table"].compactMap { CivilDate(iso: $0) }
        guard !dates.isEmpty, dates.count == line["table"].count else { return nil }
        return Dictionary(dates.map { ($0.year, $0) }, uniquingKeysWith: { first, _ in first })
    }
}

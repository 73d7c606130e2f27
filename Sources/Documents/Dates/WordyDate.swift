import Model

/// `Thu, 01 Jan 2004 19:48:21 EST`, `1 janvier 2004`, `Jan 1st, 2004 at 7:48 pm`, `01.01.2004`, `2004年1月1日 19시`.
///
/// The text is cut into numbers, words and clocks; what each may be is told by its neighbours and its size.
struct WordyDate {
    private var year: Int?
    private var month: Int?
    private var day: Int?
    private var numbers: [(value: Int, digits: Int)] = []
    private var clock: TimeOfDay?
    private var isNextDay = false
    private var hour: Int?
    private var isAfternoon: Bool?
    private var offset: Int?
    /// `31.1.2004`: with full stops the day comes first everywhere.
    private var isDotted = false

    static func read(_ text: String, dayFirst: Bool) -> PublicationReader.Moment? {
        var date = WordyDate()
        for token in tokens(of: text) { date.take(token) }
        return date.moment(dayFirst: dayFirst)
    }

    /// Splits at white space, commas and brackets; a dash or a slash between figures stays for `take`.
    private static func tokens(of text: String) -> [Substring] {
        text.split { " ,()|\u{2022}\u{b7};[]\u{2013}\u{2014}\u{3000}".contains($0) }
    }

    private mutating func take(_ token: Substring) {
        let bytes = Array(token.utf8)
        if bytes.contains(0x3A), takeClock(bytes) { return }
        if let first = bytes.first, first.isDigit { return takeFigures(bytes) }
        takeWord(token)
    }

    private mutating func takeWord(_ token: Substring) {
        let word = token.lowercased().trimmingDots
        if month == nil, let found = DocumentLexicons.months.table[word] {
            month = found
        } else if ["am", "a.m"].contains(word) {
            isAfternoon = false
        } else if ["pm", "p.m"].contains(word) {
            isAfternoon = true
        } else if clock != nil, offset == nil, let zone = PublicationReader.zone(token) {
            offset = zone
        } else if month == nil, let dash = word.firstIndex(where: { $0 == "-" || $0 == "/" }) {
            takeWord(word[..<dash])
            for part in word[dash...].split(whereSeparator: { $0 == "-" || $0 == "/" }) { take(part) }
        }
    }

    /// `19:48`, `19:48:21.5`, `7:48pm`, `19:48:21+0200`, `19:48Z`.
    private mutating func takeClock(_ bytes: [UInt8]) -> Bool {
        var fields: [Int] = []
        var value: Int?
        var at = 0
        while at < bytes.count, fields.count < 3 {
            if bytes[at].isDigit {
                value = (value ?? 0) * 10 + Int(bytes[at] - 48)
                if let value, value > 99 { return false }
            } else if let found = value {
                fields.append(found)
                value = nil
                guard bytes[at] == 0x3A else { break }
            } else {
                return false
            }
            at += 1
        }
        if let value { fields.append(value) }
        guard fields.count >= 2, clock == nil else { return false }
        if fields[0] == 24, fields[1] == 0 {
            isNextDay = true
            fields[0] = 0
        }
        guard let read = TimeOfDay(hour: fields[0], minute: fields[1], second: fields.count > 2 ? fields[2] : 0) else {
            return false
        }
        clock = read
        let tail = String(utf8: bytes[min(at, bytes.count)...].drop { $0 == 0x2E || $0.isDigit })
        if !tail.isEmpty { takeWord(tail[...]) }
        return true
    }

    /// `1`, `01.01.2004`, `1/1/04`, `1st`, `2004年1月1日`, `01-Jan-2004`.
    private mutating func takeFigures(_ bytes: [UInt8]) {
        var run: [(value: Int, digits: Int)] = []
        var at = 0
        while at < bytes.count {
            let start = at
            var value = 0
            while at < bytes.count, bytes[at].isDigit, at - start < 9 {
                value = value * 10 + Int(bytes[at] - 48)
                at += 1
            }
            guard at > start else { break }
            run.append((value, at - start))
            let word = bytes[at...].prefix { !$0.isDigit }
            at += word.count
            if word.elementsEqual([0x2E]) { isDotted = true }
            if !takeUnit(String(utf8: word), run[run.count - 1].value) { continue }
            run.removeLast()
        }
        numbers += run
    }

    /// What follows a number: a month between dashes, a Chinese, Japanese or Korean unit, an ordinal's ending.
    private mutating func takeUnit(_ word: String, _ value: Int) -> Bool {
        switch word {
        case "年", "년": year = value
        case "月", "월": month = value
        case "日", "일": day = value
        case "時", "시", "时": hour = value
        case "am", "AM": return false
        default:
            let inner = word.split { $0 == "-" || $0 == "/" || $0 == "." }
            if inner.count == 1, month == nil { takeWord(inner[0]) }
            return false
        }
        return true
    }

    private mutating func moment(dayFirst: Bool) -> PublicationReader.Moment? {
        var open = numbers
        if year == nil, let index = open.firstIndex(where: { $0.digits == 4 && (1970...2100).contains($0.value) }) {
            year = open.remove(at: index).value
            // 2004/1/31 and 2004.1.31 put the month next.
            if index == 0, month == nil, open.count >= 2 {
                month = open.removeFirst().value
            }
        }
        if month == nil, day == nil, open.count >= 2 {
            let first = open.removeFirst().value
            let second = open.removeFirst().value
            let startsWithDay = first > 12 || (second <= 12 && (dayFirst || isDotted))
            (day, month) = startsWithDay ? (first, second) : (second, first)
        } else if day == nil, let index = open.firstIndex(where: { $0.digits <= 2 && (1...31).contains($0.value) }) {
            day = open.remove(at: index).value
        }
        if year == nil, let short = open.first(where: { $0.digits == 2 }) {
            year = short.value + (short.value < 70 ? 2000 : 1900)
        }
        guard let year, let month, let day, var date = CivilDate(year: year, month: month, day: day) else { return nil }
        if isNextDay { date = date.adding(days: 1) }
        return PublicationReader.Moment(wall: WallTime(date, time()), offset: offset)
    }

    private func time() -> TimeOfDay? {
        guard let clock = clock ?? hour.flatMap({ TimeOfDay(hour: $0) }), let isAfternoon else {
            return clock ?? hour.flatMap { TimeOfDay(hour: $0) }
        }
        if isAfternoon, clock.hour < 12 {
            return TimeOfDay(hour: clock.hour + 12, minute: clock.minute, second: clock.second)
        }
        if !isAfternoon, clock.hour == 12 { return TimeOfDay(hour: 0, minute: clock.minute, second: clock.second) }
        return clock
    }
}

extension String {
    fileprivate var trimmingDots: String {
        var text = self[...]
        while text.last == "." || text.last == ":" { text.removeLast() }
        return String(text)
    }
}

import Model
import Testing

@testable import Delivery

@Suite struct HumanLineTests {
    static let golden: [(Alert, String)] = [
        (
            Samples.call,
            "2021-12-31 06:13:02Z  DONE        call/hold            United States ↔ Russia         on Thu 2021-12-30  96%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #e5b1c07a42d9\n"
        ),
        (
            Samples.sanction,
            "2021-12-31 06:13:02Z  THREATENED  sanction/impose      United States → Russia         if Putin goes ahead with invading Ukraine  91%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #1f0c9a7d33b8\n"
        ),
        (
            Samples.meeting,
            "2021-12-31 06:13:02Z  PLANNED     meeting/hold         Russia ↔ United States         on Sun 2022-01-09 – Mon 2022-01-10  in Geneva (CHE)  94%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #77aa20c4e61f\n"
        ),
        (
            Samples.troops,
            "2021-12-31 06:13:02Z  DONE        mobilization/troops  Russia                         70%  “Biden, Putin trade warnings over Ukraine in 50-minute call”  https://news.example/world/biden-putin-call/  #0b6e55f2d1aa\n"
        ),
    ]

    @Test(arguments: golden)
    func line(_ alert: Alert, _ expected: String) {
        #expect(String(decoding: LogFormat.human.line(alert, clock: .utc), as: UTF8.self) == expected)
    }

    static let whens: [(TemporalExpression, String)] = [
        (Samples.day("2022-01-13"), "on Thu 2022-01-13"),
        (Samples.time("January 9 and 10", "2022-01-09", "2022-01-11"), "on Sun 2022-01-09 – Mon 2022-01-10"),
        (
            Samples.time(
                "24, 25 and 27", "2022-01-24", "2022-01-28", parts: ["2022-01-24", "2022-01-25", "2022-01-27"]),
            "on Mon 2022-01-24, Tue 2022-01-25, Thu 2022-01-27"
        ),
        (Samples.time("March", "2022-03-01", "2022-04-01", grain: .month), "in 2022-03"),
        (Samples.time("next year", "2022-01-01", "2023-01-01", grain: .year), "in 2022"),
        (Samples.time("next week", "2022-01-03", "2022-01-10", grain: .week), "on Mon 2022-01-03 – Sun 2022-01-09"),
        (Samples.time("by Friday", "", "2022-01-14", role: .by), "by Fri 2022-01-14"),
        (Samples.time("since May", "2021-05-01", "", grain: .month, role: .since), "since Sat 2021-05-01"),
        (
            Samples.time(
                "3 p.m. Moscow time", "2022-01-13T15:00", "2022-01-13T16:00", grain: .hour, zone: "Europe/Moscow"),
            "at Thu 2022-01-13 15:00 Europe/Moscow"
        ),
        (
            Samples.time("Thursday morning", "2022-01-13T06:00", "2022-01-13T12:00", grain: .part),
            "at Thu 2022-01-13 06:00–12:00"
        ),
        (
            Samples.time("overnight", "2022-01-13T20:00", "2022-01-14T04:00", grain: .part),
            "at Thu 2022-01-13 20:00 – Fri 2022-01-14 04:00"
        ),
        (Samples.time("in the coming weeks", "", ""), "“in the coming weeks”"),
    ]

    @Test(arguments: whens)
    func when(_ time: TemporalExpression, _ expected: String) {
        #expect(WhenPhrase.text(time) == expected)
    }

    /// Hostile words: what comes in and what may stand in the line.
    static let hostile: [(String, String)] = [
        ("two\nlines\r\nand\ttabs", "two lines and tabs"),
        ("  many   spaces  ", "many spaces"),
        ("line\u{2028}paragraph\u{2029}next\u{85}end", "line paragraph next end"),
        ("\u{1b}[31mred\u{1b}[0m", "\\x1b[31mred\\x1b[0m"),
        ("\u{9b}2J", "\\x9b2J"),
        ("nul\u{0}bell\u{7}del\u{7f}", "nul\\x00bell\\x07del\\x7f"),
        ("\u{202e}gnp.exe\u{202c}\u{2066}x\u{2069}\u{200f}", "gnp.exex"),
        ("soft\u{ad}hyphen\u{feff}", "softhyphen"),
        ("می‌خواهم", "می‌خواهم"),
        ("Käse – 東京 🇺🇳", "Käse – 東京 🇺🇳"),
    ]

    @Test(arguments: hostile)
    func neutralised(_ text: String, _ expected: String) {
        #expect(PlainText.oneLine(text) == expected)
        var alert = Samples.sanction
        alert.article.title = text
        alert.article.url = "https://x.example/" + text
        alert.article.source = text
        alert.event.condition?.text = text
        alert.event.source[0].name = text
        alert.event.action = text
        for format in LogFormat.allCases {
            let line = format.line(alert, clock: .utc)
            #expect(line.count { $0 == 0x0A } == 1 && line.last == 0x0A)
            let scalars = String(decoding: line.dropLast(), as: UTF8.self).unicodeScalars
            #expect(
                !scalars.contains { $0.properties.generalCategory == .control || (0x2028...0x202E).contains($0.value) })
            #expect(LogFormat.id(in: line.dropLast()) == alert.id)
        }
    }

    @Test func fieldsAreCutAtTheirLimit() {
        let long = String(repeating: "ü ", count: 400)
        #expect(PlainText.oneLine(long, limit: 20).unicodeScalars.count == 20)
        #expect(PlainText.oneLine(long, limit: 20).hasSuffix("…"))
        #expect(PlainText.oneLine(String(repeating: "x", count: 20), limit: 20).unicodeScalars.count == 20)
    }

    @Test func jsonKeepsItsValue() throws {
        var alert = Samples.sanction
        alert.article.title = "a\u{202e}b\u{2028}c\u{85}d\u{feff}e\u{61c}f 東京"
        let line = LogFormat.jsonl.line(alert, clock: .utc)
        let value = try JSONReader.read(line)
        #expect(value["article"]?["title"]?.string == alert.article.title)
        #expect(String(decoding: line, as: UTF8.self).contains(#"a\u202eb\u2028c\u0085d\ufeffe\u061cf 東京"#))
    }

    @Test func aHeadlineCannotForgeAnId() {
        var alert = Samples.sanction
        alert.article.title = "#a1z\n#a2z"
        alert.article.url = "https://x.example/#fragment"
        #expect(LogFormat.id(in: LogFormat.human.line(alert, clock: .utc).dropLast()) == alert.id)
    }

    @Test func namesOfOneActorStandOnce() {
        var alert = Samples.sanction
        alert.event.source.append(Samples.actor("the White House", "United States", "USA"))
        #expect(
            String(decoding: LogFormat.human.line(alert, clock: .utc), as: UTF8.self).contains(
                "  United States → Russia  "))
    }
}

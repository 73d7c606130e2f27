import Model
import Testing

@testable import Delivery

@Suite struct LogFmtTests {
    func text(_ alert: Alert) -> String { String(decoding: LogFmt.bytes(alert), as: UTF8.self) }

    @Test func aLineAsItIs() {
        #expect(
            text(Samples.sanction) == """
                time=2021-12-31T06:13:02Z transition=new modality=threatened kind=sanction action=impose \
                source="United States" target=Russia condition="if Putin goes ahead with invading Ukraine" confidence=0.91 \
                rule=news trigger=A outlet="News Example" headline="Biden, Putin trade warnings over Ukraine in 50-minute call" \
                sentence="A sentence." url=https://news.example/world/biden-putin-call/ id=1f0c9a7d33b8

                """)
    }

    @Test func whyAndWhereItIsTold() {
        let line = text(ToldSamples.meeting)
        #expect(line.contains(#" why="kind: meeting; between: Russia, United States" trigger=talks "#))
        #expect(line.contains(" page=https://tocsin.example/events/event-77aa20c4e61f id="))
    }

    @Test func wordsOfStrangersForgeNothing() {
        var alert = Samples.call
        alert.article.title = "a\" id=forged\nkind=attack \u{1B}[2J \\"
        let line = text(alert)
        #expect(line.filter { $0 == "\n" }.count == 1)
        #expect(line.contains(#"headline="a\" id=forged kind=attack \\x1b[2J \\""#))
        #expect(LogFormat.id(in: Array(line.utf8).dropLast()) == alert.id)
    }
}

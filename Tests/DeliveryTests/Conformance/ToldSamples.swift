import Model

/// What every sink is shown to tell: an ordinary alert, a change, words made to do harm, more words than fit, a notice of Tocsin's own.
enum ToldSamples {
    static let all: [(name: String, alert: Alert)] = [
        ("meeting", meeting), ("changed", changed), ("hostile", hostile), ("long", long),
        ("notice", Alert.notice(.test, id: "notice_1", text: "A test of this sink.", now: Samples.recorded)),
    ]

    static let meeting: Alert = {
        var alert = Samples.meeting
        alert.event.sentence.text = "Russia and the United States will hold talks in Geneva on January 9 and 10."
        alert.sources = [
            Alert.Origin(source: "Wire", title: "Talks set", url: "https://wire.example/1", published: nil),
            Samples.article,
        ]
        alert.page = "https://tocsin.example/events/event-77aa20c4e61f"
        alert.why = [
            Alert.Reason(condition: "kind", found: "meeting"),
            Alert.Reason(condition: "between", found: "Russia, United States"),
        ]
        let sentence = alert.event.sentence.text
        alert.event.sentence.span = 100..<(100 + sentence.utf8.count)
        alert.event.evidence = [Event.Evidence(span: 139..<144, role: "trigger")]
        alert.event.signs = [
            Event.Sign(name: "modality planned", weight: 0.36), Event.Sign(name: "quoted", weight: -0.21),
        ]
        return alert
    }()

    static let changed: Alert = {
        var alert = meeting
        alert.id = "77aa20c4e620"
        alert.transition = .changed
        alert.changes = [
            Alert.Change(attribute: "time", from: "2022-01-09", to: "2022-01-12"),
            Alert.Change(attribute: "place", from: "Geneva", to: nil),
        ]
        return alert
    }()

    /// Whatever any of the markups acts upon, in every stranger's word.
    static let harm =
        #"@everyone <!channel> **b** _i_ `c` [x](javascript:1) <script>&amp; "q" 'a' | ~s~ # h > q \ {{event.id}} %0A"#

    static let hostile: Alert = {
        var alert = meeting
        alert.id = "5e1f"
        alert.why = [Alert.Reason(condition: "words", found: harm)]
        alert.event.sentence.text = harm + "\r\nBcc: a@b.example\r\n.\r\n<!here>"
        alert.event.participants = [Samples.actor("x", harm, "RUS"), Samples.actor("y", "@here", "USA")]
        alert.article = Alert.Origin(
            source: "<b>Outlet</b> @channel", title: harm + "\u{202E}evil\u{1B}[31m",
            url: "https://news.example/a?b=\"><script>alert(1)</script>&c=(d)|e", published: nil)
        alert.event.place = Place(text: "x", name: "*Geneva*", country: "CHE", span: 0..<1)
        return alert
    }()

    static let long: Alert = {
        var alert = hostile
        alert.id = "10119"
        let words = String(repeating: "Переговоры 会談 <&*_> 👩‍🚀 ", count: 300)
        alert.event.sentence.text = words
        alert.article.title = "Kopf " + words
        alert.article.source = words
        alert.article.url = "https://news.example/" + String(repeating: "a/", count: 400)
        alert.event.participants = (0..<300).map { Samples.actor("a\($0)", "Actor & \($0)", "RUS") }
        alert.changes = (0..<30).map { Alert.Change(attribute: "time", from: "\($0) <b>", to: words) }
        alert.sources = (0..<300).map { Alert.Origin(source: "Outlet \($0) *", title: "", url: "", published: nil) }
        return alert
    }()
}

import Model

/// An alert as any, for trying a template before anything has happened. Its words hold what templates stumble over.
enum SampleAlert {
    static let alert: Alert = {
        func actor(_ text: String, _ name: String, _ country: String) -> Actor {
            Actor(
                text: text, name: name, country: country, sector: .government, span: 0..<text.utf8.count,
                entry: "sample")
        }
        let sentence = "“We will meet in Geneva,” the ministry's spokesman said \\ on Monday."
        let event = Event(
            id: "event_sample", kind: "meeting", action: "hold", modality: .planned, plover: "CONSULT", cameo: "036",
            participants: [actor("Moscow", "Russia", "RUS"), actor("Washington", "United States", "USA")],
            place: Place(text: "Geneva", name: "Geneva", country: "CHE", span: 17..<23), confidence: 0.9,
            sentence: Event.Quote(text: sentence, span: 0..<sentence.utf8.count),
            evidence: [Event.Evidence(span: 9..<13, role: "trigger")], rule: "sample")
        let article = Alert.Origin(
            source: "Sample", title: "“Sample” of an alert\twith \\ and \"", url: "https://example.org/sample",
            published: Publication(iso: "2022-01-03T08:00:00Z"))
        return Alert(
            id: "alert_sample", transition: .new, event: event, rule: "sample",
            recorded: Timestamp(seconds: 1_641_196_800), article: article, sources: [article])
    }()
}

import Model
import Store

/// What is told of a source's health: an event like any other, of the kind `health`, so that rules and sinks take it like any other.
enum HealthNews {
    static let kind = "health"
    static let actions = ["failing", "gone", "silent", "recovered", "line-down", "line-up"]

    static func item(_ notice: HealthPolicy.Notice, of job: FetchJob, now: Timestamp) -> ReadItem {
        let name = "“\(job.source.name)”"
        let (action, text): (String, String) =
            switch notice {
            case .failing(let since, let code, let detail):
                ("failing", "\(name) has failed for \(length(since, now)): \(code): \(detail)")
            case .gone: ("gone", "\(name) is gone for good (HTTP 410); it is asked again once a month")
            case .silent(let since): ("silent", "\(name) has brought nothing new for \(length(since, now))")
            case .recovered(let trouble): ("recovered", "\(name) is well again; it was \(trouble.rawValue)")
            }
        return item(action, text, job, now)
    }

    static func item(_ change: LineWatch.Change, _ job: FetchJob, now: Timestamp) -> ReadItem {
        switch change {
        case .down: item("line-down", "No source can be reached: this machine's own line seems to be down", job, now)
        case .up: item("line-up", "Sources can be reached again", job, now)
        }
    }

    private static func length(_ since: Timestamp, _ now: Timestamp) -> String {
        DurationText.text(now.seconds(since: since).rounded())
    }

    private static func item(_ action: String, _ text: String, _ job: FetchJob, _ now: Timestamp) -> ReadItem {
        let event = Event(
            id: "health_\(job.sourceID)_\(action)_\(now.milliseconds)", kind: kind, action: action, modality: .done,
            plover: "", cameo: "", confidence: 1, sentence: Event.Quote(text: text, span: 0..<text.utf8.count),
            evidence: [], rule: kind)
        let origin = Alert.Origin(
            source: job.source.name, title: text, url: job.source.url, published: Publication.firstSeen(now))
        return ReadItem(keys: [], article: origin, text: nil, events: [event])
    }
}

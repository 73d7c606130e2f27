import Store

/// What a request is answered with.
struct WebAnswer: Sendable {
    enum Body: Sendable {
        case bytes([UInt8])
        /// Server-sent events: what was recorded from now on, as far as it is let through.
        case stream(from: StreamPosition, accepts: @Sendable (RecordedEvent) -> Bool)
    }

    var status: Int
    var headers: [(name: String, value: String)]
    var body: Body

    init(_ status: Int = 200, type: String, _ bytes: [UInt8], headers: [(name: String, value: String)] = []) {
        self.status = status
        self.headers = [("Content-Type", type)] + headers
        body = .bytes(bytes)
    }

    init(stream position: StreamPosition, accepts: @escaping @Sendable (RecordedEvent) -> Bool) {
        status = 200
        headers = [("Content-Type", "text/event-stream"), ("Cache-Control", "no-store")]
        body = .stream(from: position, accepts: accepts)
    }

    static func text(_ status: Int, _ text: String) -> WebAnswer {
        WebAnswer(status, type: "text/plain; charset=utf-8", Array((text + "\n").utf8))
    }

    static func redirect(_ place: String, headers: [(name: String, value: String)] = []) -> WebAnswer {
        WebAnswer(303, type: "text/plain; charset=utf-8", [], headers: [("Location", place)] + headers)
    }
}

/// How far a listener has heard: the numbers of the last event and the last step.
struct StreamPosition: Sendable, Hashable {
    var event: Int64
    var step: Int64

    /// An event-stream id: `1234-56`.
    var id: String { "\(event)-\(step)" }

    init(event: Int64, step: Int64) {
        self.event = event
        self.step = step
    }

    init?(id: String) {
        let parts = id.split(separator: "-", omittingEmptySubsequences: false).map { Int64($0) }
        guard parts.count == 2, let event = parts[0], let step = parts[1], event >= 0, step >= 0 else { return nil }
        self.init(event: event, step: step)
    }
}

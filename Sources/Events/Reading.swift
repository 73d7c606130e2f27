public import Model

/// What a text says: its times and its events.
public struct Reading: Sendable {
    public var times: [TemporalExpression]
    public var events: [Event]

    public init(times: [TemporalExpression], events: [Event]) {
        self.times = times
        self.events = events
    }
}

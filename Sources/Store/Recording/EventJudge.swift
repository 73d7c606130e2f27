public import Model

/// What the ledger asks while it records: who an event is, and who is told of it. Pure: it is asked under the write lock.
public struct EventJudge: Sendable {
    public var recognizer: any EventRecognizing
    /// Who is told of a step of an event: every sink once.
    public var routes: @Sendable (Event, Alert.Transition, Alert.Origin) -> [Route]

    public init(
        recognizer: any EventRecognizing, routes: @escaping @Sendable (Event, Alert.Transition, Alert.Origin) -> [Route]
    ) {
        self.recognizer = recognizer
        self.routes = routes
    }
}

public import Model

/// What the ledger asks while it records: who an event is, and who is told of it. Pure: it is asked under the write lock.
public struct EventJudge: Sendable {
    public var recognizer: any EventRecognizing
    /// Who is told of a step of an event: every sink once.
    public var routes: @Sendable (Occasion) -> [Route]
    /// The address of the page about an event of that id; nil where there is no such page.
    public var page: @Sendable (String) -> String?

    public init(
        recognizer: any EventRecognizing, page: @escaping @Sendable (String) -> String? = { _ in nil },
        routes: @escaping @Sendable (Occasion) -> [Route]
    ) {
        self.recognizer = recognizer
        self.page = page
        self.routes = routes
    }
}

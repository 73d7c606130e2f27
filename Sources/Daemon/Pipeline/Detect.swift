public import Model

/// Finds the events of a text: `Events.Detector`, or whatever a test puts in its place.
///
/// Called on the analysis queue, from several threads at once.
public typealias Detect =
    @Sendable (_ text: String, _ title: String, _ published: Publication?, _ publisher: Publisher) -> [Event]

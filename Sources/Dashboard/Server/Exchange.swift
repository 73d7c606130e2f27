import CMicrohttpd
import Store

/// One request and its answer, from the first line to the last byte. Lives on the server's queue.
final class Exchange {
    enum State {
        case reading
        /// The connection is suspended until the answer is there.
        case waiting
        case answered(WebAnswer)
        case sent
    }

    /// Bytes that a body may have: a long article for the box to try.
    static let mostBody = 512 << 10

    /// A listener to the stream.
    struct Listener {
        var position: StreamPosition
        let accepts: @Sendable (RecordedEvent) -> Bool
        /// What is still to be written.
        var outgoing: [UInt8] = []
        /// The connection is suspended until there is more.
        var isAsleep = false
        var isEnding = false
    }

    let id: Int
    let target: String
    var connection: OpaquePointer?
    var state = State.reading
    var body: [UInt8] = []
    var isTooLarge = false
    var listener: Listener?

    init(id: Int, target: String) {
        self.id = id
        self.target = target
    }
}

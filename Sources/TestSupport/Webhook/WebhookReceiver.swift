import Synchronization

/// A real HTTP/1.1 server on loopback that takes webhooks, remembers them, and fails as it is told to.
public final class WebhookReceiver: Sendable {
    /// A request as it arrived.
    public struct Received: Sendable, Hashable {
        public var method: String
        public var path: String
        /// Names in lower case; of repeated fields the last.
        public var headers: [String: String]
        public var body: [UInt8]
        /// What it is answered; 0 for a connection that is dropped.
        public var answered: Int
    }

    /// What to do with a request.
    public struct Answer: Sendable, Hashable {
        public var status: Int
        public var headers: [String: String]
        /// Seconds to wait before answering.
        public var delay: Double
        /// Close the connection instead of answering.
        public var drops: Bool

        public var body: String

        public init(
            _ status: Int, headers: [String: String] = [:], body: String = "", delay: Double = 0, drops: Bool = false
        ) {
            self.body = body
            self.status = status
            self.headers = headers
            self.delay = delay
            self.drops = drops
        }

        public static let accepted = Answer(204)
        public static let dropped = Answer(0, drops: true)
        /// `Retry-After` as given: seconds or an HTTP date.
        public static func busy(_ status: Int = 429, retryAfter: String) -> Answer {
            Answer(status, headers: ["Retry-After": retryAfter])
        }
    }

    /// Why there is no receiver.
    public struct Failure: Error, Sendable { public let reason: String }

    private let server: ReceivingServer

    /// The port it listens on, at 127.0.0.1.
    public var port: Int { server.port }
    public var url: String { "http://127.0.0.1:\(port)/hook" }

    /// Listens until `stop()` or until its last reference goes.
    ///
    /// - Parameters:
    ///   - port: 0 for any that is free; a given one to come back where an earlier receiver was.
    ///   - usual: The answer when none is planned.
    ///   - observe: Told of each request before it is answered.
    ///   - choose: Asked for the answer to each request first; nil leaves it to what is planned or usual.
    public init(
        port: Int = 0, usual: Answer = .accepted, observe: (@Sendable (Received) -> Void)? = nil,
        choose: (@Sendable (Received) -> Answer?)? = nil
    ) throws(Failure) {
        server = try ReceivingServer(port: port, usual: usual, observe: observe, choose: choose)
        server.start()
    }

    deinit { server.stop() }

    /// Ends all connections; the port refuses from then on, and is free.
    public func stop() { server.stop() }

    /// Every request so far, in the order of arrival.
    public var requests: [Received] { server.state.withLock { $0.received } }

    /// What the next requests are answered, one each; after them comes the usual answer again.
    public func plan(_ answers: [Answer]) { server.state.withLock { $0.planned += answers } }

    /// What is answered when nothing is planned.
    public func answerUsually(_ answer: Answer) { server.state.withLock { $0.usual = answer } }

    /// Waits until so many requests have come.
    ///
    /// - Throws: `Failure` when they have not after `seconds`.
    public func requests(_ count: Int, within seconds: Double = 30) async throws -> [Received] {
        let deadline = ContinuousClock.now + .seconds(seconds)
        while ContinuousClock.now < deadline {
            let received = requests
            if received.count >= count { return received }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Failure(reason: "\(requests.count) of \(count) requests after \(seconds) s")
    }
}

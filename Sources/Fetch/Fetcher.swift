/// Fetches over HTTP with libcurl on one serial Dispatch queue.
public actor Fetcher {
    private nonisolated let executor: QueueExecutor
    private let settings: FetcherSettings

    /// The actor lives on the queue that libcurl's sockets and timer are watched on, so that nothing hops.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    public init(settings: FetcherSettings) {
        self.settings = settings
        executor = QueueExecutor(label: "tocsin.fetch")
    }

    /// Sends the request and waits for the whole answer. Cancelling the task ends the transfer.
    public func send(_ request: Request) async throws(FetchError) -> Response {
        throw FetchError(code: .system, subject: request.url, detail: "not built yet")
    }

    /// Ends every transfer with `cancelled`, closes every connection and refuses what comes later.
    public func shutdown() async {}
}

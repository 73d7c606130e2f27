import Dispatch

/// Fetches over HTTP with libcurl on one serial Dispatch queue.
///
/// One fetcher serves the whole process: it shares connections, names and the caps of its settings among all requests.
/// gzip, brotli and zstd are asked for and undone, HTTP/2 is used where TLS offers it, certificates are always verified.
public actor Fetcher {
    private nonisolated let executor: QueueExecutor
    private let settings: FetcherSettings
    private var engine: TransferEngine?
    private var lastID: UInt64 = 0
    private var isShutDown = false

    /// The actor lives on the queue that libcurl's sockets and timer are watched on, so that nothing hops.
    public nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }

    /// What may be connected to, for those who speak something else than HTTP.
    public nonisolated var addresses: AddressGuard { settings.addresses }

    /// Opens nothing yet; the first request does.
    public init(settings: FetcherSettings) {
        self.settings = settings
        executor = QueueExecutor(label: "tocsin.fetch")
    }

    /// Sends the request and waits for the whole answer; any status is an answer. Cancelling the task ends the transfer.
    ///
    /// The request first waits until its host and the fetcher have a free place; its time limits begin then.
    public func send(_ request: Request) async throws(FetchError) -> Response {
        try openEngine(for: request)
        lastID += 1
        let id = lastID
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { completion in
                start(request, id: id, completion: completion)
            }
        } onCancel: {
            executor.queue.async { @Sendable in self.assumeIsolated { $0.engine?.cancel(id) } }
        }
        return try result.get()
    }

    /// Ends every transfer with `cancelled`, closes every connection and refuses what comes later.
    public func shutdown() async {
        isShutDown = true
        engine?.stop()
        engine = nil
    }

    /// A method, because a closure that does not capture the actor runs off its queue, whatever the compiler says.
    private func start(_ request: Request, id: UInt64, completion: Transfer.Completion) {
        guard let engine, !Task.isCancelled else {
            return completion.resume(returning: .failure(cancelled(request, "cancelled before it began")))
        }
        engine.start(request, id: id, completion: completion)
    }

    private func cancelled(_ request: Request, _ detail: String) -> FetchError {
        FetchError(code: .cancelled, subject: WebAddress.withoutUserInfo(request.url), detail: detail)
    }

    private func openEngine(for request: Request) throws(FetchError) {
        if isShutDown { throw cancelled(request, "the fetcher was shut down") }
        if engine != nil { return }
        engine = try TransferEngine(
            settings: settings, queue: executor.queue,
            onReady: { @Sendable [weak self] in self?.assumeIsolated { $0.engine?.socketsReady() } },
            onTimer: { @Sendable [weak self] in self?.assumeIsolated { $0.engine?.timerFired() } })
    }
}

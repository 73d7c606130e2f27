import CMicrohttpd
import Dispatch
import Fetch

/// libmicrohttpd on a Dispatch queue: its epoll descriptor behind one source, its deadlines behind one timer.
///
/// Requests are answered elsewhere: the connection sleeps meanwhile, so that one slow answer holds up nobody else.
actor WebServer {
    /// Connections at once; each has a buffer of `memory` bytes at most.
    private static let connections: UInt32 = 256
    private static let memory = 48 << 10
    /// Seconds after which an idle connection is closed.
    private static let timeout: UInt32 = 60
    /// Listeners to the stream at once.
    static let mostListeners = 64

    nonisolated let executor: QueueExecutor
    private let socket: ListeningSocket
    private let answer: @Sendable (WebRequest) async -> WebAnswer
    /// What was recorded since a listener heard last.
    let news: @Sendable (StreamPosition) async -> [StreamNews]

    var daemon: OpaquePointer?
    private var readiness: (any DispatchSourceRead)?
    private var timer: (any DispatchSourceTimer)?
    var pulse: (any DispatchSourceTimer)?
    var beats = 0
    var isAsking = false
    var exchanges: [Int: Exchange] = [:]
    var nextID = 1

    nonisolated var unownedExecutor: UnownedSerialExecutor { executor.asUnownedSerialExecutor() }
    /// Where it is to be found.
    nonisolated var address: String { socket.address }

    init(
        socket: ListeningSocket, answer: @escaping @Sendable (WebRequest) async -> WebAnswer,
        news: @escaping @Sendable (StreamPosition) async -> [StreamNews]
    ) {
        executor = QueueExecutor(label: "tocsin.page")
        self.socket = socket
        self.answer = answer
        self.news = news
    }

    // MARK: Life

    /// - Throws: `cannotStart`.
    func start() throws(DashboardError) {
        // The callbacks run within MHD_run, so on this actor's queue; `stop` ends them before the actor goes.
        let context = Unmanaged.passUnretained(self).toOpaque()
        // libmicrohttpd closes what it is given.
        let own = dup(socket.descriptor)
        guard
            let daemon = tocsin_http_start(
                own, WebServer.connections, WebServer.timeout, WebServer.memory, beginExchange, handleExchange,
                endExchange, context)
        else {
            close(own)
            throw DashboardError(.cannotStart, subject: address, cause: "libmicrohttpd does not start")
        }
        self.daemon = daemon
        let source = DispatchSource.makeReadSource(fileDescriptor: tocsin_http_epoll(daemon), queue: executor.queue)
        source.setEventHandler { @Sendable [weak self] in self?.assumeIsolated { $0.run() } }
        readiness = source
        source.activate()
        run()
    }

    /// Ends every exchange, and the server.
    func stop() async {
        guard let daemon else { return }
        for exchange in exchanges.values {
            switch exchange.state {
            case .waiting:
                exchange.state = .answered(.text(503, "stopping"))
                if let connection = exchange.connection { MHD_resume_connection(connection) }
            case .sent:
                guard var listener = exchange.listener else { continue }
                listener.isEnding = true
                if listener.isAsleep, let connection = exchange.connection { MHD_resume_connection(connection) }
                listener.isAsleep = false
                exchange.listener = listener
            case .reading, .answered: break
            }
        }
        MHD_run(daemon)
        self.daemon = nil
        timer?.cancel()
        pulse?.cancel()
        if let readiness {
            // The descriptor may be closed only when Dispatch has let go of it.
            await withCheckedContinuation { continuation in
                readiness.setCancelHandler { @Sendable in continuation.resume() }
                readiness.cancel()
            }
        }
        readiness = nil
        MHD_stop_daemon(daemon)
        exchanges = [:]
    }

    func run() {
        guard let daemon else { return }
        // Until nothing is to be done at once: the descriptor does not say so again.
        var rounds = 0
        repeat {
            MHD_run(daemon)
            rounds += 1
        } while tocsin_http_patience(daemon) == 0 && rounds < 64
        rearm(daemon)
    }

    private func rearm(_ daemon: OpaquePointer) {
        timer?.cancel()
        timer = nil
        let patience = tocsin_http_patience(daemon)
        guard patience >= 0 else { return }
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        source.schedule(deadline: .now() + .milliseconds(Int(patience)), leeway: .milliseconds(50))
        source.setEventHandler { @Sendable [weak self] in self?.assumeIsolated { $0.run() } }
        timer = source
        source.resume()
    }

    // MARK: Answers

    func ask(_ exchange: Exchange, method: String, _ connection: OpaquePointer) {
        if exchange.isTooLarge {
            exchange.state = .answered(.text(413, "more than \(Exchange.mostBody >> 10) KiB"))
            return
        }
        let headers = HeaderCollector()
        tocsin_http_headers(connection, collectHeader, Unmanaged.passUnretained(headers).toOpaque())
        guard
            let request = WebRequest(
                method: method, target: exchange.target, headers: headers.fields, body: exchange.body)
        else {
            exchange.state = .answered(.text(400, "the address is malformed"))
            return
        }
        exchange.body = []
        exchange.state = .waiting
        MHD_suspend_connection(connection)
        let id = exchange.id
        Task { [answer] in
            let result = await answer(request)
            complete(id, result)
        }
    }

    private func complete(_ id: Int, _ answer: WebAnswer) {
        guard let exchange = exchanges[id], case .waiting = exchange.state, let connection = exchange.connection else {
            return
        }
        exchange.state = .answered(answer)
        MHD_resume_connection(connection)
        run()
    }

    func send(_ answer: WebAnswer, _ exchange: Exchange, _ connection: OpaquePointer) -> Bool {
        exchange.state = .sent
        let response: OpaquePointer?
        var status = answer.status
        switch answer.body {
        case .bytes(let bytes): response = tocsin_http_bytes(bytes, bytes.count)
        case .stream(let position, let accepts):
            if exchanges.values.count(where: { $0.listener != nil }) >= WebServer.mostListeners {
                let text = Array("too many listeners\n".utf8)
                (status, response) = (503, tocsin_http_bytes(text, text.count))
            } else {
                exchange.listener = Exchange.Listener(
                    position: position, accepts: accepts, outgoing: Array("retry: 3000\n\n".utf8))
                let context = Unmanaged.passRetained(StreamContext(server: self, id: exchange.id))
                response = tocsin_http_stream(readStream, context.toOpaque(), forgetStream)
                startPulse()
            }
        }
        guard let response else { return false }
        for header in answer.headers { MHD_add_response_header(response, header.name, header.value) }
        let result = MHD_queue_response(connection, UInt32(status), response)
        MHD_destroy_response(response)
        return result == tocsin_http_yes()
    }
}

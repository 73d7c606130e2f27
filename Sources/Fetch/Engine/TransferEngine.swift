import CLibcurl
import Dispatch

/// libcurl's multi handle, driven by readiness and one timer; never used but on the fetcher's queue.
final class TransferEngine {
    private let settings: FetcherSettings
    private let queue: DispatchQueue
    private let multi: UnsafeMutableRawPointer
    private let sockets: SocketWatch
    private let timer: DeadlineTimer
    /// For hosts that rest between two requests.
    private let alarm: any DispatchSourceTimer
    private var alarmSet: Double?
    private var gate: HostGate
    /// Waiting and running ones, by id.
    private var transfers: [UInt64: Transfer] = [:]

    /// - Parameters:
    ///   - onReady: called on `queue` when `socketsReady` has work.
    ///   - onTimer: called on `queue` when `timerFired` has.
    init(
        settings: FetcherSettings, queue: DispatchQueue, onReady: @escaping @Sendable () -> Void,
        onTimer: @escaping @Sendable () -> Void
    ) throws(FetchError) {
        guard CurlLibrary.started == CURLE_OK, let multi = curl_multi_init() else {
            throw FetchError(code: .system, subject: "libcurl", detail: "cannot be started")
        }
        guard let sockets = SocketWatch(queue: queue, onReady: onReady) else {
            curl_multi_cleanup(multi)
            throw FetchError(code: .system, subject: "epoll", detail: "out of descriptors")
        }
        self.settings = settings
        self.queue = queue
        self.multi = multi
        self.sockets = sockets
        timer = DeadlineTimer(queue: queue, onFire: onTimer)
        alarm = DispatchSource.makeTimerSource(queue: queue)
        alarm.setEventHandler(handler: onTimer)
        alarm.activate()
        gate = HostGate(
            perHost: settings.connectionsPerHost, total: settings.totalConnections, pace: settings.pace)
        setUp()
    }

    deinit {
        stop()
        alarm.cancel()
        curl_multi_cleanup(multi)
    }

    /// Takes a request on; the completion is resumed once, at its end.
    func start(_ request: Request, id: UInt64, completion: Transfer.Completion) {
        dispatchPrecondition(condition: .onQueue(queue))
        do throws(FetchError) {
            let transfer = try Transfer(id: id, request: request, settings: settings, sockets: sockets)
            transfer.onCompletion(completion)
            transfers[id] = transfer
            launch(gate.enter(id, host: transfer.address.hostKey, delay: request.delay, now: Self.now))
            settle()
        } catch {
            completion.resume(returning: .failure(error))
        }
    }

    /// Ends a transfer, wherever it is; nothing happens when it is over already.
    func cancel(_ id: UInt64) {
        guard let transfer = transfers.removeValue(forKey: id) else { return }
        transfer.finish(.failure(transfer.failure(.cancelled, "cancelled")))
        let host = transfer.address.hostKey
        if transfer.isRunning {
            curl_multi_remove_handle(multi, transfer.easy)
            launch(gate.leave(host: host, now: Self.now))
        } else {
            gate.abandon(id, host: host, now: Self.now)
        }
        settle()
    }

    /// Ends every transfer.
    func stop() {
        for transfer in transfers.values {
            if transfer.isRunning { curl_multi_remove_handle(multi, transfer.easy) }
            transfer.finish(.failure(transfer.failure(.cancelled, "the fetcher was shut down")))
        }
        transfers = [:]
        gate = HostGate(
            perHost: settings.connectionsPerHost, total: settings.totalConnections, pace: settings.pace)
    }

    /// Some sockets can be read or written.
    func socketsReady() {
        var running: Int32 = 0
        sockets.forEachReady { socket, events in
            curl_multi_socket_action(multi, socket, events, &running)
        }
        settle()
    }

    /// One of the Dispatch timers fired.
    func timerFired() {
        timer.fired()
        if let due = alarmSet, due <= Self.now {
            alarmSet = nil
            launch(gate.wake(now: Self.now))
        }
        settle()
    }

    /// Seconds of a clock that is never set.
    private static var now: Double { Double(DispatchTime.now().uptimeNanoseconds) / 1e9 }

    /// Has hosts that rest woken in time.
    private func setAlarm() {
        guard let wake = gate.nextWake, wake < alarmSet ?? .infinity else { return }
        alarmSet = wake
        alarm.schedule(deadline: .now() + max(0.001, wake - Self.now), leeway: .milliseconds(5))
    }

    /// Runs libcurl until it has nothing to do at once, and sees to what has ended.
    private func settle() {
        var count: Int32 = 0
        repeat {
            while timer.isDue {
                timer.acknowledge()
                curl_multi_socket_action(multi, CURL_SOCKET_BAD, 0, &count)
            }
            while let message = curl_multi_info_read(multi, &count) {
                guard message.pointee.msg == CURLMSG_DONE, let easy = message.pointee.easy_handle else { continue }
                conclude(easy, message.pointee.data.result)
            }
        } while timer.isDue
        setAlarm()
    }

    private func conclude(_ easy: UnsafeMutableRawPointer, _ outcome: CURLcode) {
        var context: UnsafeMutablePointer<CChar>?
        tocsin_easy_get_string(easy, CURLINFO_PRIVATE, &context)
        guard let context else { return }
        let transfer = Unmanaged<Transfer>.fromOpaque(context).takeUnretainedValue()
        let host = transfer.address.hostKey
        curl_multi_remove_handle(multi, easy)
        let result = transfer.conclude(outcome)
        transfer.isRunning = false
        launch(gate.leave(host: host, now: Self.now))
        if let result {
            transfers[transfer.id] = nil
            transfer.finish(result)
        } else {
            launch(gate.enter(transfer.id, host: transfer.address.hostKey, now: Self.now))
        }
    }

    private func launch(_ ids: [UInt64]) {
        for id in ids {
            guard let transfer = transfers[id] else { continue }
            transfer.isRunning = true
            if curl_multi_add_handle(multi, transfer.easy) != CURLM_OK {
                // Only for want of memory.
                transfers[id] = nil
                transfer.finish(.failure(transfer.failure(.system, "libcurl cannot take the request")))
                launch(gate.leave(host: transfer.address.hostKey, now: Self.now))
            }
        }
    }

    private func setUp() {
        tocsin_multi_set_long(multi, CURLMOPT_MAXCONNECTS, max(1, settings.totalConnections))
        tocsin_multi_set_pointer(multi, CURLMOPT_SOCKETDATA, Unmanaged.passUnretained(sockets).toOpaque())
        tocsin_multi_set_socket(multi) { _, socket, what, context, _ in
            guard let context else { return 0 }
            Unmanaged<SocketWatch>.fromOpaque(context).takeUnretainedValue().want(socket, what)
            return 0
        }
        tocsin_multi_set_pointer(multi, CURLMOPT_TIMERDATA, Unmanaged.passUnretained(timer).toOpaque())
        tocsin_multi_set_timer(multi) { _, milliseconds, context in
            guard let context else { return 0 }
            Unmanaged<DeadlineTimer>.fromOpaque(context).takeUnretainedValue().set(milliseconds: milliseconds)
            return 0
        }
    }
}

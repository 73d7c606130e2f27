import Dispatch
import Glibc

/// The signals that steer the service, as a stream.
final class SignalStream {
    enum Signal: Sendable {
        /// SIGTERM, SIGINT.
        case stop
        /// SIGHUP.
        case reload
    }

    let signals: AsyncStream<Signal>
    private let sources: [any DispatchSourceSignal]

    /// Takes the signals over from their default action until the stream is forgotten.
    init(queue: DispatchQueue) {
        let (signals, feed) = AsyncStream.makeStream(of: Signal.self)
        self.signals = signals
        sources = [(SIGTERM, Signal.stop), (SIGINT, .stop), (SIGHUP, .reload)].map { number, meaning in
            signal(number, SIG_IGN)
            let source = DispatchSource.makeSignalSource(signal: number, queue: queue)
            source.setEventHandler { @Sendable in
                // A second Ctrl-C of somebody impatient ends the process at once; nothing is lost by it.
                if number == SIGINT { signal(SIGINT, SIG_DFL) }
                feed.yield(meaning)
            }
            source.resume()
            return source
        }
    }

    deinit {
        for source in sources { source.cancel() }
        for number in [SIGTERM, SIGINT, SIGHUP] { signal(number, SIG_DFL) }
    }
}

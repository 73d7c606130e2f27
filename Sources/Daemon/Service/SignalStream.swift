import Dispatch
import Glibc
import Synchronization

/// The signals that steer the service, as a stream.
///
/// A handler writes the signal's number to a pair of sockets that a dispatch source reads. (A dispatch source for the signals themselves would need them
/// ignored, and one that arrives before the source is registered would be gone.)
final class SignalStream {
    enum Signal: Sendable {
        /// SIGTERM, SIGINT.
        case stop
        /// SIGHUP.
        case reload
    }

    let signals: AsyncStream<Signal>
    private let source: any DispatchSourceRead

    /// Takes the signals over from their default action until the stream is forgotten. A SIGHUP that `EarlySignals` has kept comes first.
    init(queue: DispatchQueue) {
        let (signals, feed) = AsyncStream.makeStream(of: Signal.self)
        self.signals = signals
        let pipe = SignalPipe.readEnd
        source = DispatchSource.makeReadSource(fileDescriptor: pipe, queue: queue)
        source.setEventHandler { @Sendable in
            var numbers = [UInt8](repeating: 0, count: 64)
            let count = read(pipe, &numbers, numbers.count)
            for number in numbers.prefix(max(0, count)).map(Int32.init) {
                // A second Ctrl-C of somebody impatient ends the process at once; nothing is lost by it.
                if number == SIGINT { signal(SIGINT, SIG_DFL) }
                feed.yield(number == SIGHUP ? .reload : .stop)
            }
        }
        source.resume()
        for number in [SIGTERM, SIGINT, SIGHUP] { SignalPipe.take(number) }
    }

    deinit {
        source.cancel()
        for number in [SIGTERM, SIGINT, SIGHUP] { signal(number, SIG_DFL) }
    }
}

/// Signals that come before anybody listens.
public enum EarlySignals {
    /// Keeps a SIGHUP for the service that is about to start; by default it would end the process. To be called first of all.
    public static func keep() { SignalPipe.take(SIGHUP) }
}

/// The way from a signal handler, which may do next to nothing, to a queue.
private enum SignalPipe {
    static let ends: (read: Int32, write: Int32) = {
        var ends: [Int32] = [-1, -1]
        _ = socketpair(
            AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue | SOCK_NONBLOCK.rawValue), 0, &ends)
        return (ends[0], ends[1])
    }()

    static var readEnd: Int32 { ends.read }

    /// The handler reads this alone: a lazy global could be half made when it runs.
    static let writeEnd = Atomic<Int32>(-1)

    static func take(_ number: Int32) {
        writeEnd.store(ends.write, ordering: .relaxed)
        signal(number) { number in
            let before = errno
            var byte = UInt8(truncatingIfNeeded: number)
            // One that is full has the same to say already.
            _ = write(SignalPipe.writeEnd.load(ordering: .relaxed), &byte, 1)
            errno = before
        }
    }
}

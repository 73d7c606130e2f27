import CMicrohttpd
import Dispatch
import Fetch
import Store

/// Something that happened, for those who listen.
struct StreamNews: Sendable {
    enum Mark: Sendable {
        /// An event was recorded under this number.
        case event(Int64)
        /// A step of an event's life was.
        case step(Int64)
    }

    let mark: Mark
    let event: RecordedEvent
    /// One line of JSON.
    let data: String
}

// Server-sent events (HTML Standard, section 9.2): while anybody listens, the ledger is asked once a second.

extension WebServer {
    /// Seconds after which a comment tells whether a silent listener is still there: a suspended connection is not watched.
    private static let reassurance = 15

    func startPulse() {
        guard pulse == nil else { return }
        let source = DispatchSource.makeTimerSource(queue: executor.queue)
        source.schedule(deadline: .now() + 1, repeating: 1, leeway: .milliseconds(100))
        source.setEventHandler { @Sendable [weak self] in self?.assumeIsolated { $0.beat() } }
        pulse = source
        source.resume()
    }

    private func beat() {
        beats += 1
        if beats % WebServer.reassurance == 0 { tell { _ in ":\n\n" } }
        let positions = exchanges.values.compactMap(\.listener?.position)
        guard !isAsking, let first = positions.first else { return }
        let start = positions.reduce(first) {
            StreamPosition(event: min($0.event, $1.event), step: min($0.step, $1.step))
        }
        isAsking = true
        Task { [news] in
            let items = await news(start)
            isAsking = false
            if !items.isEmpty { tell { WebServer.text(items, for: &$0) } }
        }
    }

    /// The items that a listener has not heard and wants, as the stream writes them; moves its position on.
    static func text(_ items: [StreamNews], for listener: inout Exchange.Listener) -> String {
        var text = ""
        for item in items {
            let name: String
            switch item.mark {
            case .event(let number):
                guard number > listener.position.event else { continue }
                listener.position.event = number
                name = "event"
            case .step(let number):
                guard number > listener.position.step else { continue }
                listener.position.step = number
                name = "step"
            }
            guard listener.accepts(item.event) else { continue }
            text += "id: \(listener.position.id)\nevent: \(name)\ndata: \(item.data)\n\n"
        }
        return text
    }

    private func tell(_ text: (inout Exchange.Listener) -> String) {
        for exchange in exchanges.values {
            guard var listener = exchange.listener, !listener.isEnding else { continue }
            listener.outgoing += Array(text(&listener).utf8)
            // Whoever reads this slowly is told to come back: the id says from where.
            if listener.outgoing.count > 1 << 20 { listener.isEnding = true }
            if listener.isAsleep, !listener.outgoing.isEmpty, let connection = exchange.connection {
                listener.isAsleep = false
                MHD_resume_connection(connection)
            }
            exchange.listener = listener
        }
        run()
    }
}

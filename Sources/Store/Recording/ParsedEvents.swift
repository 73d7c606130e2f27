import Model
import Synchronization

/// Events whose JSON was read lately. Whoever is in the news is compared with the same known events again and again, and reading their JSON
/// was most of what recording a report cost.
///
/// An entry counts only for the very same JSON, so a change by another process, or a transaction that is rolled back, needs no care.
final class ParsedEvents: Sendable {
    /// Some three kilobytes each; when they are so many, all are forgotten.
    private static let most = 2_048

    private let entries = Mutex<[Int64: (body: String, event: Event)]>([:])

    /// The event that a body holds.
    ///
    /// - Throws: `StoreError` `.corrupt` for JSON that is none of ours.
    func event(_ number: Int64, body: String) throws -> Event {
        if let known = entries.withLock({ $0[number] }), known.body == body { return known.event }
        guard let event = Event(json: try Body.read(body, of: "event \(number)")) else {
            throw StoreError(.corrupt, subject: "event \(number)", cause: "its JSON is not of the shape we write")
        }
        entries.withLock { entries in
            if entries.count >= ParsedEvents.most { entries.removeAll(keepingCapacity: true) }
            entries[number] = (body, event)
        }
        return event
    }
}

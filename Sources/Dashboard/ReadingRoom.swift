import Dispatch
import Store

/// The ledger, opened for reading, and a queue on which it is read: SQLite must not hold up Swift's cooperative threads.
final class ReadingRoom: Sendable {
    private let ledger: Ledger
    private let queue: DispatchQueue

    init(path: String, label: String) throws(StoreError) {
        ledger = try Ledger(path: path, mode: .readOnly)
        queue = DispatchQueue(label: label)
    }

    func read<Value: Sendable>(_ body: @escaping @Sendable (Ledger) throws(StoreError) -> Value) async
        -> Result<Value, StoreError>
    {
        await withCheckedContinuation { continuation in
            queue.async { [ledger] in
                do throws(StoreError) {
                    continuation.resume(returning: .success(try body(ledger)))
                } catch { continuation.resume(returning: .failure(error)) }
            }
        }
    }
}

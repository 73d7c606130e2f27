import Daemon
import Glibc

/// Runs an inspection over lines of standard input on all cores, answers in order, never holding the whole input.
struct InspectBatch {
    /// Bytes of input that one task takes; small enough to share out, large enough to pay for a task.
    private static let chunkBytes = 1 << 16

    let inspection: Inspection
    let cores: Int

    func run() async throws {
        var lines = LineReader()
        try await withThrowingTaskGroup(of: (Int, [UInt8]).self) { group in
            var (next, written) = (0, 0)
            var waiting: [Int: [UInt8]] = [:]
            var isOpen = true
            while isOpen || next > written {
                while isOpen, next - written < cores * 4 {
                    let chunk = try InspectBatch.chunk(of: &lines)
                    guard !chunk.isEmpty else {
                        isOpen = false
                        break
                    }
                    let number = next
                    group.addTask { [inspection] in (number, chunk.flatMap { inspection.answer($0) + [0x0A] }) }
                    next += 1
                }
                guard next > written, let (number, answer) = try await group.next() else { continue }
                waiting[number] = answer
                while let ready = waiting.removeValue(forKey: written) {
                    try Output.write(ready)
                    written += 1
                }
            }
        }
    }

    private static func chunk(of lines: inout LineReader) throws -> [[UInt8]] {
        var chunk: [[UInt8]] = []
        var size = 0
        while size < chunkBytes, let line = try lines.next() {
            guard line.contains(where: { $0 > 0x20 }) else { continue }
            chunk.append(line)
            size += line.count
        }
        return chunk
    }
}

/// Whole writes to standard output.
enum Output {
    static func write(_ bytes: [UInt8]) throws(ReadError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(STDOUT_FILENO, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count > 0 else { throw ReadError(number: errno) }
            rest = rest.dropFirst(count)
        }
    }
}

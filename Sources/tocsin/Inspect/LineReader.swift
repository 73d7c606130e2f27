import Glibc

/// Lines of a descriptor, read in large blocks; holds one block and the line it cuts.
struct LineReader {
    private let descriptor: Int32
    private var buffer: [UInt8] = []
    private var start = 0
    private var isAtEnd = false

    init(descriptor: Int32 = STDIN_FILENO) { self.descriptor = descriptor }

    /// The next line without its newline; nil at the end.
    ///
    /// - Throws: `ReadError` with the system's error number.
    mutating func next() throws(ReadError) -> [UInt8]? {
        var searched = start
        while true {
            if let end = buffer[searched...].firstIndex(of: 0x0A) {
                defer { start = end + 1 }
                return Array(buffer[start..<end])
            }
            if isAtEnd {
                defer { start = buffer.count }
                return start < buffer.count ? Array(buffer[start...]) : nil
            }
            buffer.removeSubrange(..<start)
            start = 0
            searched = buffer.count
            try fill()
        }
    }

    private mutating func fill() throws(ReadError) {
        var block = [UInt8](repeating: 0, count: 1 << 18)
        let count = block.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        if count < 0, errno == EINTR { return }
        guard count >= 0 else { throw ReadError(number: errno) }
        if count == 0 { isAtEnd = true } else { buffer += block[..<count] }
    }
}

/// A read that failed, with the system's error number.
struct ReadError: Error, CustomStringConvertible {
    let number: Int32
    var description: String { String(cString: strerror(number)) }
}

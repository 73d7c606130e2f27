import Glibc

/// Tells systemd how the service is doing: sd_notify(3), a datagram to the socket it named.
struct ServiceNotifier: Sendable {
    private let socketPath: String?
    /// Seconds within which systemd wants to hear from us; nil without a watchdog.
    let watchdog: Double?

    /// - Parameter processID: the watchdog may be meant for another process (`WATCHDOG_PID`).
    init(environment: [String: String], processID: Int32) {
        socketPath = environment["NOTIFY_SOCKET"].flatMap { $0.hasPrefix("/") || $0.hasPrefix("@") ? $0 : nil }
        let isOurs = environment["WATCHDOG_PID"].map { $0 == String(processID) } ?? true
        watchdog = environment["WATCHDOG_USEC"].flatMap(Double.init).flatMap { isOurs && $0 > 0 ? $0 / 1e6 : nil }
    }

    func ready(status: String) { send("READY=1\nSTATUS=\(line(status))") }
    func reloading() { send("RELOADING=1\nMONOTONIC_USEC=\(WallClock.monotonicMicroseconds())") }
    func stopping() { send("STOPPING=1\nSTATUS=Stopping") }
    func status(_ text: String) { send("STATUS=\(line(text))") }
    func alive() { send("WATCHDOG=1") }

    private func line(_ text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map { $0 == "\n" ? " " : $0 }))
    }

    /// Best effort, as sd_notify is: without systemd there is nobody to tell, and a full socket must not stop the service.
    private func send(_ message: String) {
        guard let socketPath else { return }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        var name = Array(socketPath.utf8)
        guard name.count < MemoryLayout.size(ofValue: address.sun_path) else { return }
        if name.first == UInt8(ascii: "@") { name[0] = 0 }
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: name) }
        let length = socklen_t(MemoryLayout<sa_family_t>.size + name.count)
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue) | Int32(SOCK_CLOEXEC.rawValue), 0)
        guard descriptor >= 0 else { return }
        defer { close(descriptor) }
        let bytes = Array(message.utf8)
        _ = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { target in
                sendto(descriptor, bytes, bytes.count, Int32(MSG_NOSIGNAL), target, length)
            }
        }
    }
}

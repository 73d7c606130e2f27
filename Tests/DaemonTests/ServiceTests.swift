import Glibc
import Synchronization
import TestSupport
import Testing

@testable import Daemon

@Suite struct ServiceTests {
    /// What systemd would read from its socket.
    @Test func tellsSystemd() throws {
        let folder = try TemporaryDirectory()
        let path = folder.file("notify")
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        defer { close(descriptor) }
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(path.utf8)) }
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        try #require(bound == 0)
        let notifier = ServiceNotifier(
            environment: ["NOTIFY_SOCKET": path, "WATCHDOG_USEC": "3000000", "WATCHDOG_PID": "7"], processID: 7)
        #expect(notifier.watchdog == 3)
        notifier.ready(status: "Watching\n2 sources")
        notifier.reloading()
        notifier.alive()
        notifier.stopping()
        let messages = (0..<4).map { _ in
            var buffer = [UInt8](repeating: 0, count: 512)
            let count = recv(descriptor, &buffer, buffer.count, Int32(MSG_DONTWAIT))
            return String(decoding: buffer[..<max(count, 0)], as: UTF8.self)
        }
        #expect(messages[0] == "READY=1\nSTATUS=Watching 2 sources")
        #expect(messages[1].hasPrefix("RELOADING=1\nMONOTONIC_USEC="))
        #expect(messages[2] == "WATCHDOG=1")
        #expect(messages[3].hasPrefix("STOPPING=1"))
    }

    @Test(
        arguments: [
            (["WATCHDOG_USEC": "1000000"], 1), (["WATCHDOG_USEC": "1000000", "WATCHDOG_PID": "8"], nil), ([:], nil),
            (["WATCHDOG_USEC": "0"], nil), (["WATCHDOG_USEC": "soon"], nil),
        ] as [([String: String], Double?)])
    func watchdog(_ environment: [String: String], _ seconds: Double?) {
        #expect(ServiceNotifier(environment: environment, processID: 7).watchdog == seconds)
    }

    /// Never more at once than the width, everything once, in the order of submission when the width is one.
    @Test(arguments: [1, 2, 5]) func analysisIsBounded(_ width: Int) async {
        let queue = AnalysisQueue(width: width)
        let watcher = Watcher()
        await withTaskGroup(of: Int.self) { group in
            for number in 0..<200 {
                group.addTask {
                    await queue.run {
                        watcher.begin()
                        usleep(200)
                        watcher.end(number)
                        return number
                    }
                }
            }
            var sum = 0
            for await number in group { sum += number }
            #expect(sum == 199 * 100)
        }
        #expect(watcher.most <= width)
        #expect(Set(watcher.done).count == 200)
        #expect(queue.longestRunning == 0)
    }

    /// Counts who is at work.
    private final class Watcher: Sendable {
        private let state = Mutex((running: 0, most: 0, done: [Int]()))

        var most: Int { state.withLock { $0.most } }
        var done: [Int] { state.withLock { $0.done } }

        func begin() {
            state.withLock {
                $0.running += 1
                $0.most = max($0.most, $0.running)
            }
        }

        func end(_ number: Int) {
            state.withLock {
                $0.running -= 1
                $0.done.append(number)
            }
        }
    }

    @Test func aDeadlineWaitsNoLonger() async {
        #expect(await Deadline.within(seconds: 60) {})
        #expect(await !Deadline.within(seconds: 0.05) { do { try await Task.sleep(for: .seconds(30)) } catch {} })
    }
}

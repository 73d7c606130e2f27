import Model
import TestSupport
import Testing

@testable import Delivery

#if canImport(Glibc)
    import Glibc
#endif

@Suite struct JournalSinkTests {
    @Test func anEntryHasItsFields() {
        var alert = Samples.call
        alert.article.title = "two\nlines"
        let fields = JournalSinkTests.fields(JournalSink.entry(alert, isWhole: true))
        #expect(fields["MESSAGE"]?.hasPrefix("DONE        call/hold") == true)
        #expect(fields["MESSAGE"]?.contains("\n") == false)
        #expect(fields["PRIORITY"] == "5" && fields["SYSLOG_IDENTIFIER"] == "tocsin")
        #expect(fields["TOCSIN_ID"] == alert.id && fields["TOCSIN_KIND"] == "call")
        #expect(fields["TOCSIN_PARTICIPANT"] == "United States, Russia", "a field may stand twice")
        #expect(fields["TOCSIN_HEADLINE"] == "two\nlines")
        #expect(fields["TOCSIN_JSON"]?.hasPrefix(#"{"id":""#) == true)
        #expect(JournalSinkTests.fields(JournalSink.entry(alert, isWhole: false))["TOCSIN_JSON"] == nil)
    }

    @Test func anAlertIsADatagram() async throws {
        let folder = try TemporaryDirectory()
        let path = folder.file("socket")
        let sink = JournalSink(name: "j", socketPath: path)
        guard case .retry(nil, let reason) = await sink.deliver(Samples.call, attempt: 1, now: Samples.recorded) else {
            return #expect(Bool(false), "nobody listens")
        }
        #expect(reason == "sendto \(path): No such file or directory")
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
        #expect(await sink.deliver(Samples.call, attempt: 1, now: Samples.recorded) == .delivered)
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = recv(descriptor, &buffer, buffer.count, 0)
        #expect(Array(buffer[..<max(0, count)]) == JournalSink.entry(Samples.call, isWhole: true))
    }

    /// As journald reads them: repeated fields joined here.
    static func fields(_ entry: [UInt8]) -> [String: String] {
        var fields: [String: String] = [:]
        var rest = entry[...]
        while let end = rest.firstIndex(where: { $0 == UInt8(ascii: "=") || $0 == UInt8(ascii: "\n") }) {
            let name = String(decoding: rest[..<end], as: UTF8.self)
            let value: ArraySlice<UInt8>
            if rest[end] == UInt8(ascii: "=") {
                let stop = rest[end...].firstIndex(of: UInt8(ascii: "\n")) ?? rest.endIndex
                value = rest[(end + 1)..<stop]
            } else {
                let length = rest[(end + 1)..<(end + 9)].reversed().reduce(0) { $0 << 8 | Int($1) }
                value = rest[(end + 9)..<(end + 9 + length)]
            }
            let text = String(decoding: value, as: UTF8.self)
            fields[name] = fields[name].map { "\($0), \(text)" } ?? text
            rest = rest[(value.endIndex + 1)...]
        }
        return fields
    }
}

import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// Against rsyslogd, which parses RFC 5424 and writes what it understood as JSON.
@Suite(.serialized) struct SyslogSinkTests {
    let folder: TemporaryDirectory
    let port: Int
    let now = Timestamp(seconds: 1_700_000_000)

    init() throws {
        folder = try TemporaryDirectory()
        port = try LoopbackPort.unused()
    }

    func daemon() async throws -> ChildProcess {
        try folder.write(
            "rsyslog.conf",
            """
            global(workDirectory="\(folder.path)" parser.escapeControlCharactersOnReceive="off")
            module(load="imuxsock" SysSock.Use="off")
            input(type="imuxsock" Socket="\(folder.file("log.sock"))" UseSpecialParser="off" ParseHostname="on")
            module(load="imtcp")
            input(type="imtcp" address="127.0.0.1" port="\(port)")
            module(load="imudp")
            input(type="imudp" address="127.0.0.1" port="\(port)")
            template(name="understood" type="list") {
                property(name="jsonmesg") constant(value="\\n")
            }
            action(type="omfile" file="\(folder.file("understood"))" template="understood")

            """)
        let daemon = try ChildProcess(
            ["/usr/sbin/rsyslogd", "-n", "-f", folder.file("rsyslog.conf"), "-i", folder.file("pid")],
            outputFile: folder.file("rsyslog.log"))
        try await Listening.wait(port: port, log: folder.file("rsyslog.log"))
        return daemon
    }

    func understood(_ count: Int) async throws -> [JSONValue] {
        for _ in 0..<1000 {
            if FileManager.default.fileExists(atPath: folder.file("understood")) {
                let lines = String(decoding: try folder.read("understood"), as: UTF8.self).split(separator: "\n")
                    .filter { $0.contains("tocsin@32473") }
                if lines.count >= count { return try lines.map { try JSONReader.read(Array($0.utf8)) } }
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Listening.Silent(description: "rsyslog did not write \(count) messages: \(folder.path)")
    }

    /// 0: the local socket, 1: TCP, 2: UDP.
    @Test(arguments: [0, 1, 2])
    func isUnderstood(_ way: Int) async throws {
        let daemon = try await daemon()
        defer { daemon.stop() }
        let sink = try SinkCorpus.sinks("syslog", host: "127.0.0.1:\(port)", folder: folder.path)[way]
        let alerts = Samples.all + ToldSamples.all.map(\.alert)
        let outcomes = await sink.deliver(Samples.attempts(alerts), now: now)
        #expect(outcomes == alerts.map { _ in .delivered })
        for (message, alert) in zip(try await understood(alerts.count), alerts) {
            #expect(message["syslogfacility-text"]?.string == "news" || message["syslogfacility"]?.string == "7")
            #expect(message["syslogseverity"]?.string == "5" && message["programname"]?.string == "tocsin")
            #expect(message["msgid"]?.string == alert.event.kind)
            let data = message["structured-data"]?.string ?? ""
            #expect(data.contains(#"id="\#(alert.id)""#) && data.contains(#"kind="\#(alert.event.kind)""#))
            let text = message["msg"]?.string ?? ""
            let told = alert.isNotice ? "Tocsin: test" : "\(alert.event.kind)/\(alert.event.action)"
            #expect(text.contains(told) && !text.contains("\n"), "\(text)")
        }
    }

    @Test func outages() async throws {
        let sinks = try SinkCorpus.sinks("syslog", host: "127.0.0.1:\(port)", folder: folder.path)
        for sink in sinks.prefix(2) {
            let outcomes = await sink.deliver(Samples.attempts(Samples.all), now: now)
            guard case .retry(nil, _) = outcomes.last, outcomes.allSatisfy({ $0 != .delivered }) else {
                return #expect(Bool(false), "\(outcomes)")
            }
        }
        let daemon = try await daemon()
        for sink in sinks { #expect(await sink.deliver(Samples.call, attempt: 2, now: now) == .delivered) }
        _ = try await understood(3)
        daemon.stop()
        for sink in sinks.prefix(2) {
            guard case .retry = await sink.deliver(Samples.call, attempt: 1, now: now) else {
                return #expect(Bool(false))
            }
        }
    }

    @Test func isCutToItsLimitAndStaysWhole() {
        let line = SyslogLine(priority: 61, host: "h", process: 1)
        for limit in [600, 2048, 8192] {
            for sample in ToldSamples.all {
                let bytes = line.bytes(sample.alert, limit: limit)
                // Identifiers are never cut; only with the whole address do they exceed the smallest limit.
                #expect(bytes.count <= max(limit, 1000), "\(sample.name): \(bytes.count) of \(limit)")
                #expect(String(validating: bytes, as: UTF8.self) != nil)
            }
        }
    }
}

import Fetch
import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// Against mosquitto, listened to by mosquitto_sub.
@Suite(.serialized) struct MQTTSinkTests {
    let folder: TemporaryDirectory
    let port: Int
    let now = Timestamp(seconds: 1_700_000_000)

    init() throws {
        folder = try TemporaryDirectory()
        port = try LoopbackPort.unused()
    }

    func broker() async throws -> ChildProcess {
        try folder.write("passwords", "tocsin:s3cret-mqtt\n")
        try Process.run(URL(filePath: "/usr/bin/mosquitto_passwd"), arguments: ["-U", folder.file("passwords")])
            .waitUntilExit()
        try folder.write(
            "mosquitto.conf",
            """
            listener \(port) 127.0.0.1
            allow_anonymous false
            password_file \(folder.file("passwords"))
            user root

            """)
        let broker = try ChildProcess(
            ["/usr/sbin/mosquitto", "-c", folder.file("mosquitto.conf")], outputFile: folder.file("mosquitto.log"))
        try await Listening.wait(port: port, log: folder.file("mosquitto.log"))
        return broker
    }

    func sink() throws -> any Sink {
        try #require(try SinkCorpus.sinks("mqtt", host: "127.0.0.1:\(port)").first)
    }

    @Test func aSubscriberHearsEveryAlertOnItsTopic() async throws {
        let broker = try await broker()
        defer { broker.stop() }
        let listener = try ChildProcess(
            [
                "stdbuf", "-oL", "mosquitto_sub", "-h", "127.0.0.1", "-p", "\(port)", "-u", "tocsin", "-P",
                "s3cret-mqtt", "-t", "#",
                "-q", "1",
                "-F", "%t %q %p", "-d",
            ], outputFile: folder.file("heard"))
        defer { listener.stop() }
        try await heard("Subscribed")
        let outcomes = await (try sink()).deliver(Samples.attempts(Samples.all + [ToldSamples.hostile]), now: now)
        #expect(outcomes == Array(repeating: .delivered, count: 6))
        let text = try await heard(ToldSamples.hostile.id)
        let lines = text.split(separator: "\n").filter { $0.hasPrefix("tocsin/") }
        #expect(lines.count == 6)
        for (line, alert) in zip(lines, Samples.all) {
            let words = line.split(separator: " ", maxSplits: 2)
            #expect(words[0] == "tocsin/\(alert.event.kind)/\(alert.event.modality)" && words[1] == "1")
            #expect(try JSONReader.read(Array(words[2].utf8))["id"]?.string == alert.id)
        }
    }

    @discardableResult
    func heard(_ word: String) async throws -> String {
        for _ in 0..<1000 {
            if FileManager.default.fileExists(atPath: folder.file("heard")) {
                let text = String(decoding: try folder.read("heard"), as: UTF8.self)
                if text.contains(word) { return text }
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Listening.Silent(description: "nobody heard \(word)")
    }

    @Test func outages() async throws {
        let down = await (try sink()).deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = down, reason.hasPrefix("connect") else {
            return #expect(Bool(false), "\(down)")
        }
        let broker = try await broker()
        defer { broker.stop() }
        let text = try String(contentsOfFile: "\(SinkCorpus.folder)/mqtt.json", encoding: .utf8)
        #expect(text.contains("s3cret-mqtt"))
        var settings = MQTTSink.Settings(
            endpoint: Endpoint(scheme: "mqtt", host: "127.0.0.1", port: port),
            topic: try MustacheTemplate("a", escaping: MustacheEscaping(contentType: "text/plain")), user: "tocsin",
            password: "s3cret-wrong", client: "t", timeout: 2)
        let stranger = await MQTTSink(name: "s", settings: settings, addresses: .open).deliver(
            Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = stranger, !reason.contains("s3cret") else {
            return #expect(Bool(false), "\(stranger)")
        }
        settings.password = "s3cret-mqtt"
        #expect(
            await MQTTSink(name: "s", settings: settings, addresses: .open).deliver(Samples.call, attempt: 1, now: now)
                == .delivered)
    }

    @Test func aBrokerThatSaysNothing() async throws {
        // Takes the connection and waits for HTTP, which never comes.
        let silent = try LoopbackServer { _, _ in }
        let settings = MQTTSink.Settings(
            endpoint: Endpoint(scheme: "mqtt", host: "127.0.0.1", port: silent.port),
            topic: try MustacheTemplate("a", escaping: MustacheEscaping(contentType: "text/plain")), client: "t",
            timeout: 1)
        let outcome = await MQTTSink(name: "s", settings: settings, addresses: .open).deliver(
            Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = outcome, reason.hasPrefix("timeout") else {
            return #expect(Bool(false), "\(outcome)")
        }
        var patient = settings
        patient.timeout = 60
        let sink = MQTTSink(name: "s", settings: patient, addresses: .open)
        let task = Task { await sink.deliver(Samples.attempts(Samples.all), now: now) }
        try await Task.sleep(for: .milliseconds(200))
        task.cancel()
        #expect(await task.value == [])
    }

    /// Bytes as MQTT 3.1.1 writes them.
    @Test func packets() {
        #expect(
            MQTTPacket.connect(client: "t", user: nil, password: nil)
                == [0x10, 13, 0, 4, 0x4D, 0x51, 0x54, 0x54, 4, 2, 0, 0, 0, 1, 0x74])
        let long = MQTTPacket.publish(
            topic: "a", number: 0x102, payload: Array(repeating: 0x78, count: 200), isRetained: false, isRepeated: true)
        #expect(Array(long.prefix(8)) == [0x3A, 0xCD, 0x01, 0, 1, 0x61, 1, 2])
        var bytes: [UInt8] = [0x40, 2, 1, 2, 0x20, 2, 0]
        #expect(MQTTPacket.take(from: &bytes) == .published(0x102))
        #expect(MQTTPacket.take(from: &bytes) == nil)
        bytes.append(5)
        #expect(MQTTPacket.take(from: &bytes) == .connected(5))
        #expect(bytes == [])
    }
}

import Fetch
import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// Mail, MQTT and syslog over TLS, against real servers whose certificate the test makes; and what no line leads to.
@Suite(.serialized) struct SecureLineTests {
    let folder: TemporaryDirectory
    let port: Int
    let now = Timestamp(seconds: 1_700_000_000)

    init() throws {
        folder = try TemporaryDirectory()
        port = try LoopbackPort.unused()
    }

    /// A sink as its user configures it.
    ///
    /// - Parameter authorities: the file that stands for `authorities`; nil for the system's.
    func sink(_ json: String, authorities: String?, addresses: AddressGuard = .open) throws -> any Sink {
        let text = json.replacing("{port}", with: "\(port)")
            .replacing("{authorities}", with: authorities.map { ", \"authorities\": \"\($0)\"" } ?? "")
        let reader = ConfigurationReader(
            root: try JSONReader.read(Array(text.utf8)), bytes: Array(text.utf8),
            secrets: SecretResolver { reference in
                if case .literal(let secret) = reference { .success(secret) } else { .failure(SecretError("none")) }
            })
        let plan = try #require(SinkRegistry.decode(reader), "\(reader.problems)")
        let settings = FetcherSettings(userAgent: "Tocsin-Test/1", addresses: addresses)
        return plan.sink(SinkTools(fetcher: Fetcher(settings: settings)))
    }

    func expectRefusal(_ sink: any Sink, _ start: String) async {
        let outcome = await sink.deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = outcome, reason.hasPrefix(start), !reason.contains("s3cret") else {
            Issue.record("\(outcome)")
            return
        }
    }

    /// Delivers to a server that is trusted, and not to one that is not, nor to one of another name.
    func judge(_ json: String, _ authority: TestAuthority) async throws {
        let trusting = try sink(json, authorities: authority.certificate)
        let outcomes = await trusting.deliver(Samples.attempts(Samples.all), now: now)
        #expect(outcomes == Samples.all.map { _ in .delivered })
        let stranger = try await TestAuthority.make(in: folder, name: "stranger")
        await expectRefusal(try sink(json, authorities: stranger.certificate), "tls")
        await expectRefusal(try sink(json, authorities: nil), "tls")
        // The name must be the certificate's.
        let named = json.replacing("127.0.0.1", with: "127.0.0.2")
        await expectRefusal(try sink(named, authorities: authority.certificate), "tls")
    }

    // MARK: Mail

    static let mailbox: String = #"""
        {"name": "s", "kind": "email", "server": "SCHEME://127.0.0.1:{port}", "user": "tocsin", "password": "s3cret-smtp",
         "from": "Tocsin <tocsin@example.org>", "to": "desk@example.org", "timeout": "10s"{authorities}}
        """#

    func mailServer(_ mode: String, _ authority: TestAuthority) async throws -> ChildProcess {
        try FileManager.default.createDirectory(atPath: folder.file("mail"), withIntermediateDirectories: true)
        let server = try ChildProcess(
            [
                "/usr/bin/python3", "-W", "ignore", Python.script("smtp.py"), "\(port)", folder.file("mail"), mode,
                authority.certificate, authority.key,
            ], outputFile: folder.file("smtp.log"))
        try await Listening.wait(port: port, log: folder.file("smtp.log"))
        return server
    }

    @Test(arguments: [("smtp", "starttls"), ("smtps", "tls")])
    func mail(_ scheme: String, _ mode: String) async throws {
        let authority = try await TestAuthority.make(in: folder)
        let server = try await mailServer(mode, authority)
        defer { server.stop() }
        try await judge(Self.mailbox.replacing("SCHEME", with: scheme), authority)
        let taken = try FileManager.default.contentsOfDirectory(atPath: folder.file("mail"))
        #expect(taken.count == Samples.all.count, "nothing was said to those who are not trusted")
        // The server takes a password over TLS only: that it took one proves that there was some.
        #expect(String(decoding: try folder.read("mail/0.eml"), as: UTF8.self).hasPrefix("tocsin@example.org -> "))
    }

    // MARK: MQTT

    @Test func mqtt() async throws {
        let authority = try await TestAuthority.make(in: folder)
        try folder.write(
            "mosquitto.conf",
            """
            listener \(port) 0.0.0.0
            allow_anonymous true
            certfile \(authority.certificate)
            keyfile \(authority.key)
            user root

            """)
        let broker = try ChildProcess(
            ["/usr/sbin/mosquitto", "-c", folder.file("mosquitto.conf")], outputFile: folder.file("mosquitto.log"))
        defer { broker.stop() }
        try await Listening.wait(port: port, log: folder.file("mosquitto.log"))
        let listener = try ChildProcess(
            [
                "stdbuf", "-oL", "mosquitto_sub", "-h", "localhost", "-p", "\(port)", "--cafile",
                authority.certificate, "-t", "#", "-q", "1", "-d", "-F", "%p",
            ], outputFile: folder.file("heard"))
        defer { listener.stop() }
        try await eventually("heard", holds: "Subscribed")
        try await judge(
            #"{"name": "s", "kind": "mqtt", "server": "mqtts://127.0.0.1:{port}", "topic": "tocsin", "timeout": "10s"{authorities}}"#,
            authority)
        try await eventually("heard", holds: Samples.all[4].id)
        let heard = String(decoding: try folder.read("heard"), as: UTF8.self)
        for alert in Samples.all { #expect(heard.contains(#"{"id":"\#(alert.id)""#)) }
    }

    // MARK: Syslog

    /// RFC 5425, as rsyslog's gtls driver speaks it.
    @Test func syslog() async throws {
        let authority = try await TestAuthority.make(in: folder)
        try folder.write(
            "rsyslog.conf",
            """
            global(workDirectory="\(folder.path)" DefaultNetstreamDriver="gtls"
                   DefaultNetstreamDriverCAFile="\(authority.certificate)"
                   DefaultNetstreamDriverCertFile="\(authority.certificate)"
                   DefaultNetstreamDriverKeyFile="\(authority.key)")
            module(load="imtcp" StreamDriver.Name="gtls" StreamDriver.Mode="1" StreamDriver.AuthMode="anon")
            input(type="imtcp" port="\(port)")
            template(name="understood" type="list") { property(name="jsonmesg") constant(value="\\n") }
            action(type="omfile" file="\(folder.file("understood"))" template="understood")

            """)
        let daemon = try ChildProcess(
            ["/usr/sbin/rsyslogd", "-n", "-f", folder.file("rsyslog.conf"), "-i", folder.file("pid")],
            outputFile: folder.file("rsyslog.log"))
        defer { daemon.stop() }
        try await Listening.wait(port: port, log: folder.file("rsyslog.log"))
        try await judge(
            #"{"name": "s", "kind": "syslog", "server": "tls://127.0.0.1:{port}", "facility": "news", "timeout": "10s"{authorities}}"#,
            authority)
        try await eventually("understood", holds: Samples.all[4].id)
        let understood = String(decoding: try folder.read("understood"), as: UTF8.self)
        for alert in Samples.all { #expect(understood.contains(#"id=\"\#(alert.id)\""#), "\(understood)") }
    }

    func eventually(_ name: String, holds word: String) async throws {
        for _ in 0..<2000 {
            if FileManager.default.fileExists(atPath: folder.file(name)),
                String(decoding: try folder.read(name), as: UTF8.self).contains(word)
            {
                return
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        throw Listening.Silent(description: "\(name) never held \(word)")
    }

    // MARK: The guard

    static let lines: [String] = [
        SecureLineTests.mailbox.replacing("SCHEME", with: "smtp"),
        SecureLineTests.mailbox.replacing("SCHEME", with: "smtps"),
        #"{"name": "s", "kind": "mqtt", "server": "mqtt://127.0.0.1:{port}", "topic": "tocsin", "timeout": "5s"}"#,
        #"{"name": "s", "kind": "syslog", "server": "tcp://127.0.0.1:{port}", "timeout": "5s"}"#,
        #"{"name": "s", "kind": "syslog", "server": "tls://127.0.0.1:{port}", "timeout": "5s"}"#,
        #"{"name": "s", "kind": "syslog", "server": "udp://127.0.0.1:{port}", "timeout": "5s"}"#,
    ]

    /// An address inside is reached only where the configuration opens it, under whatever name.
    @Test(arguments: lines, ["127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]"])
    func whatLeadsInsideIsRefused(_ json: String, _ host: String) async throws {
        let server = try LoopbackServer { _, _ in Issue.record("it was connected to") }
        let text = json.replacing("127.0.0.1", with: host).replacing("{port}", with: "\(server.port)")
        let sink = try sink(text, authorities: nil, addresses: .publicOnly)
        let outcome = await sink.deliver(Samples.call, attempt: 1, now: now)
        guard case .retry(nil, let reason) = outcome, reason.contains("“allowNetworks”") else {
            Issue.record("\(outcome)")
            return
        }
    }

    /// A network that is opened by name is: the guard is asked, not the door walled up.
    @Test func whatIsAllowedIsReached() async throws {
        let json = #"{"name": "s", "kind": "syslog", "server": "tcp://localhost:{port}", "timeout": "5s"}"#
        for exception in ["127.0.0.0/8", "localhost"] {
            let server = try LoopbackServer { _, _ in }
            let text = json.replacing("{port}", with: "\(server.port)")
            let guarding = AddressGuard(allowing: [AddressGuard.Exception(exception)].compactMap(\.self))
            let sink = try sink(text, authorities: nil, addresses: guarding)
            #expect(await sink.deliver(Samples.call, attempt: 1, now: now) == .delivered, "\(exception)")
        }
    }
}

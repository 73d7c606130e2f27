import Foundation
import Model
import TestSupport

@testable import Delivery

#if canImport(Glibc)
    import Glibc
#endif

/// What a kind of sink delivers to, the real thing, which comes and goes as the test wants.
final class SinkTarget {
    let folder: TemporaryDirectory
    let kind: String
    private let port: Int
    private var stopTarget: (() -> Void)?

    init(_ kind: String) throws {
        self.kind = kind
        folder = try TemporaryDirectory()
        port = try LoopbackPort.unused()
    }

    /// The kind's example sinks, pointed here. Syslog by UDP is left out where an outage is to be noticed: nobody notices it.
    func sinks(noticing: Bool = false) throws -> [any Sink] {
        let sinks = try SinkCorpus.sinks(kind, host: "127.0.0.1:\(port)", folder: folder.path)
        if kind == "log" { return [LogFileSink(name: "s", path: folder.file("logs/alerts.log"))] }
        return kind == "syslog" && noticing ? Array(sinks.prefix(2)) : sinks
    }

    func start() async throws {
        switch kind {
        case "log": unlink(folder.file("logs"))
        case "command":
            try folder.write("on-alert", "#!/bin/sh\ncat >>'\(folder.file("taken"))'\n")
            chmod(folder.file("on-alert"), 0o755)
        case "journal": try openJournal()
        case "email": try await startMail()
        case "mqtt":
            let conf = "listener \(port) 127.0.0.1\nallow_anonymous true\nuser root\n"
            try await run("mosquitto", ["/usr/sbin/mosquitto", "-c", "{conf}"], conf)
        case "syslog":
            try await run("rsyslog", ["/usr/sbin/rsyslogd", "-n", "-f", "{conf}", "-i", "{folder}/pid"], rsyslog)
        default:
            let receiver = try WebhookReceiver(port: port)
            stopTarget = { receiver.stop() }
        }
    }

    func stop() throws {
        stopTarget?()
        stopTarget = nil
        switch kind {
        // A file where the log's folder should be; a program that is gone.
        case "log":
            do { try FileManager.default.removeItem(atPath: folder.file("logs")) } catch {}
            try folder.write("logs", "")
        case "command", "journal": unlink(folder.file(kind == "command" ? "on-alert" : "journal.sock"))
        default: break
        }
    }

    private func startMail() async throws {
        try FileManager.default.createDirectory(atPath: folder.file("mail"), withIntermediateDirectories: true)
        let words = ["/usr/bin/python3", "-W", "ignore", Python.script("smtp.py"), "\(port)", folder.file("mail")]
        try await run("smtp", words, "")
    }

    private func run(_ name: String, _ words: [String], _ configuration: String) async throws {
        let conf = folder.file("\(name).conf")
        try folder.write("\(name).conf", configuration)
        let arguments = words.map {
            $0.replacing("{conf}", with: conf).replacing("{folder}", with: folder.path)
        }
        let program = try ChildProcess(arguments, outputFile: folder.file("\(name).messages"))
        stopTarget = { program.stop() }
        try await Listening.wait(port: port, log: folder.file("\(name).messages"))
    }

    private var rsyslog: String {
        """
        global(workDirectory="\(folder.path)")
        module(load="imuxsock" SysSock.Use="off")
        input(type="imuxsock" Socket="\(folder.file("log.sock"))" UseSpecialParser="off" ParseHostname="on")
        module(load="imtcp")
        input(type="imtcp" address="127.0.0.1" port="\(port)")
        module(load="imudp")
        input(type="imudp" address="127.0.0.1" port="\(port)")
        action(type="omfile" file="\(folder.file("understood"))")

        """
    }

    private func openJournal() throws {
        let descriptor = socket(AF_UNIX, Int32(SOCK_DGRAM.rawValue), 0)
        var address = sockaddr_un()
        address.sun_family = sa_family_t(AF_UNIX)
        withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: Array(folder.file("journal.sock").utf8)) }
        var room: Int32 = 4 << 20
        setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &room, socklen_t(MemoryLayout<Int32>.size))
        let bound = withUnsafePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                bind(descriptor, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
            }
        }
        guard bound == 0 else { throw Listening.Silent(description: "bind: \(errno)") }
        // A reader, as journald is one: nothing waits in its socket.
        let reader = Thread {
            var buffer = [UInt8](repeating: 0, count: 1 << 18)
            while recv(descriptor, &buffer, buffer.count, 0) >= 0 {}
        }
        reader.start()
        stopTarget = { shutdown(descriptor, Int32(SHUT_RDWR)) }
    }
}

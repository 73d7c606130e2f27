import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

@Suite struct CommandSinkTests {
    let folder: TemporaryDirectory
    let now = Timestamp(seconds: 1_700_000_000)

    init() throws { folder = try TemporaryDirectory() }

    func sink(_ script: String, timeout: Double = 20, environment: [String] = []) throws -> CommandSink {
        try folder.write("on-alert", "#!/bin/sh\n" + script)
        return CommandSink(
            name: "s", words: ["/bin/sh", folder.file("on-alert"), folder.path, "$(touch \(folder.file("shell")))"],
            environment: ["PATH=/usr/bin:/bin"] + environment, timeout: timeout)
    }

    @Test func theAlertIsOnStandardInput() async throws {
        let sink = try sink(
            #"cat > "$1/alert"; printf '%s' "$2" > "$1/word"; env > "$1/env""#, environment: ["TOKEN=t"])
        #expect(await sink.deliver(ToldSamples.hostile, attempt: 1, now: now) == .delivered)
        let bytes = try folder.read("alert")
        #expect(bytes.last == UInt8(ascii: "\n") && bytes.filter { $0 == UInt8(ascii: "\n") }.count == 1)
        #expect(Alert(json: try JSONReader.read(bytes))?.id == ToldSamples.hostile.id)
        // Words reach the program as they are: no shell has read them.
        #expect(String(decoding: try folder.read("word"), as: UTF8.self).hasPrefix("$(touch"))
        #expect(!FileManager.default.fileExists(atPath: folder.file("shell")))
        let names = String(decoding: try folder.read("env"), as: UTF8.self).split(separator: "\n").map {
            $0.prefix { $0 != "=" }
        }
        #expect(Set(names).subtracting(["PATH", "TOKEN", "TOCSIN_ALERT", "PWD", "SHLVL", "_", "OLDPWD"]) == [])
    }

    static let ends: [(String, DeliveryOutcome)] = [
        ("exit 0", .delivered), ("cat > /dev/null; yes | head -c 200000", .delivered),
        ("exit 65", .rejected(reason: "exit status 65")),
        ("echo bad input >&2; exit 64", .rejected(reason: "exit status 64: bad input")),
        ("exit 1", .retry(after: nil, reason: "exit status 1")),
        ("printf 'a\\nb\\033[31m' >&2; exit 75", .retry(after: nil, reason: "exit status 75: a b\\x1b[31m")),
        ("kill -9 $$", .retry(after: nil, reason: "ended by signal 9")),
        (
            "yes complaint | head -c 300000 >&2; exit 3",
            .retry(after: nil, reason: "exit status 3: " + String(repeating: "complaint ", count: 16).prefix(159) + "…")
        ),
    ]

    @Test(arguments: ends)
    func end(_ script: String, _ outcome: DeliveryOutcome) async throws {
        #expect(try await sink(script).deliver(Samples.call, attempt: 1, now: now) == outcome)
    }

    @Test func whatIsNotThereIsTriedAgain() async {
        let sink = CommandSink(name: "s", words: ["/nowhere/on-alert"], environment: [], timeout: 5)
        #expect(
            await sink.deliver(Samples.call, attempt: 1, now: now)
                == .retry(after: nil, reason: "not started: No such file or directory"))
    }

    @Test func whoTakesTooLongIsKilledWithItsChildren() async throws {
        let sink = try sink(#"sleep 300 & echo $! > "$1/child"; wait"#, timeout: 1)
        let outcome = await sink.deliver(Samples.call, attempt: 1, now: now)
        #expect(outcome == .retry(after: nil, reason: "killed after 1s"))
        let child = String(decoding: try folder.read("child"), as: UTF8.self).filter(\.isNumber)
        // Gone, or a zombie that nobody has buried yet.
        let status =
            FileManager.default.contents(atPath: "/proc/\(child)/stat").map { String(decoding: $0, as: UTF8.self) }
            ?? " Z "
        #expect(status.contains(" Z "), "\(status)")
    }

    @Test func aShutdownEndsItAndCountsNoAttempt() async throws {
        let sink = try sink(#"touch "$1/begun"; sleep 300"#, timeout: 600)
        let task = Task { await sink.deliver(Samples.attempts(Samples.all), now: now) }
        while !FileManager.default.fileExists(atPath: folder.file("begun")) {
            try await Task.sleep(for: .milliseconds(5))
        }
        task.cancel()
        #expect(await task.value == [])
    }
}

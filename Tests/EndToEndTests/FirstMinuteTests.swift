import Glibc
import TestSupport
import Testing

/// A newcomer's first minute: `init` finds the feed of a site, `once` raises its alert, and the ledger is cared for.
@Suite struct FirstMinuteTests {
    @Test func initFindsTheFeedAndTheFirstPassRings() async throws {
        let street = try NewsStreet()
        try street.publish(Dispatch.all(6))
        try street.nginx.write(
            "index.html",
            """
            <!doctype html><html><head><title>Street</title><link rel="alternate" type="application/atom+xml" href="/full">
            </head><body><p>Welcome.</p></body></html>
            """)
        let folder = try TemporaryDirectory()
        let config = folder.file("config.json")
        let made = try await TocsinBinary.run(
            [
                "init", "--sources", street.nginx.url("/"), street.nginx.url("/nothing"), "--output", config,
                "--log", folder.file("alerts.log"), "--interval", "5s", "--allow-networks", "127.0.0.0/8",
            ], in: folder)
        #expect(made.end == .exited(0), "\(made)")
        #expect(made.output.contains("a feed of") && made.output.contains("✗"))
        let again = try await TocsinBinary.run(
            ["init", "--sources", street.nginx.url("/"), "--output", config], in: folder)
        #expect(again.end == .exited(73))
        let once = try await TocsinBinary.run(["once", "--config", config], in: folder)
        #expect(once.end == .exited(0), "\(once)")
        let log = String(decoding: try folder.read("alerts.log"), as: UTF8.self)
        #expect(log.split(separator: "\n").count > 0)

        let exported = try await TocsinBinary.run(["export", "--opml", "--config", config], in: folder)
        try folder.write("feeds.opml", exported.output)
        let imported = try await TocsinBinary.run(["import", folder.file("feeds.opml")], in: folder)
        #expect(imported.output.contains(street.nginx.url("/full")))

        let backup = folder.file("backup.sqlite")
        for (arguments, status) in [
            (["backup", backup, "--config", config], 0), (["backup", backup, "--config", config], 73),
            (["verify", "--database", backup], 0), (["verify", "--config", config], 0),
            (["restore", backup, "--config", config], 0), (["purge", "--config", config], 0),
            (["salvage", folder.file("saved.sqlite"), "--config", config], 0),
        ] as [([String], Int32)] {
            let result = try await TocsinBinary.run(arguments, in: folder)
            #expect(result.end == .exited(status), "\(arguments): \(result)")
        }
    }
}

import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// Against the reference verifier of Standard Webhooks: `pip install standardwebhooks`.
@Suite(.enabled(if: ReferenceVerifier.isInstalled, "the Python package standardwebhooks is not installed"))
struct ReferenceVerifierTests {
    static let other = "whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="

    /// The secrets that sign, the one the receiver knows, and whether it agrees.
    static let cases: [([String], String, Bool)] = [
        ([WebhookSignerTests.secret], WebhookSignerTests.secret, true),
        ([other, WebhookSignerTests.secret], WebhookSignerTests.secret, true),
        ([WebhookSignerTests.secret], other, false),
    ]

    @Test(arguments: cases)
    func agrees(_ signing: [String], _ known: String, _ expected: Bool) throws {
        let signer = WebhookSigner(keys: try signing.map { try WebhookKey(secret: Secret($0), sink: "hook") })
        // The verifier compares with its own clock.
        let now = Int64(Date().timeIntervalSince1970)
        let alert = Samples.meeting
        let body = WebhookFormat.native.message([alert]).body
        let signature = try #require(signer.signature(id: alert.id, timestamp: now, body: body))
        let directory = try TemporaryDirectory()
        try Data(body).write(to: URL(filePath: directory.file("body")))
        let script = """
            import sys
            from standardwebhooks.webhooks import Webhook
            headers = {"webhook-id": sys.argv[3], "webhook-timestamp": sys.argv[4], "webhook-signature": sys.argv[5]}
            Webhook(sys.argv[2]).verify(open(sys.argv[1]).read(), headers)
            """
        let status = try ReferenceVerifier.python([
            "-c", script, directory.file("body"), known, alert.id, String(now), signature,
        ])
        #expect((status == 0) == expected)
    }
}

enum ReferenceVerifier {
    static let isInstalled: Bool = {
        do { return try python(["-c", "import standardwebhooks"]) == 0 } catch { return false }
    }()

    /// Exit status of Python with these arguments.
    static func python(_ arguments: [String]) throws -> Int32 {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["python3"] + arguments
        process.standardError = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        return process.terminationStatus
    }
}

import Crypto
import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// `v1a` of Standard Webhooks 1.0.0: ed25519 over `id.timestamp.body`.
@Suite struct AsymmetricSignatureTests {
    /// The private and public key of RFC 8032, section 7.1, test 2.
    static let seed = "TM0Imyj/ltqdtsNG7BFOD1uKMZ81q6Yk2oz27U+4pvs="
    static let publicKey = Data(base64Encoded: "PUAXw+hDiVqStwqnTRt+vJyYLM8uxJaMwM1V8Sr0Zgw=") ?? Data()

    static var both: String { "whsk_" + ((Data(base64Encoded: seed) ?? Data()) + publicKey).base64EncodedString() }

    @Test(arguments: ["whsk_" + seed, both])
    func theSignatureIsTheKeysOwn(_ secret: String) throws {
        let signer = WebhookSigner(keys: [try WebhookKey(secret: Secret(secret), sink: "hook")])
        let body = Array(#"{"test": 2432232314}"#.utf8)
        let text = try #require(signer.signature(id: "msg_1", timestamp: 1_614_265_330, body: body))
        #expect(text.hasPrefix("v1a,") && !text.contains(" "))
        let signature = try #require(Data(base64Encoded: String(text.dropFirst(4))))
        let key = try Curve25519.Signing.PublicKey(rawRepresentation: Self.publicKey)
        #expect(key.isValidSignature(signature, for: Data("msg_1.1614265330.".utf8) + body))
        #expect(!key.isValidSignature(signature, for: Data("msg_1.1614265331.".utf8) + body))
    }

    /// OpenSSL's ed25519, through Debian's python3-cryptography: the Python reference verifier knows `v1` only.
    @Test func anotherImplementationAgrees() async throws {
        let signer = WebhookSigner(keys: [try WebhookKey(secret: Secret(Self.both), sink: "hook")])
        let body = WebhookFormat.native.message([ToldSamples.hostile]).body
        let text = try #require(signer.signature(id: "a", timestamp: 7, body: body))
        let folder = try TemporaryDirectory()
        try folder.write("signed", Array("a.7.".utf8) + body)
        let script = """
            import base64, sys
            from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
            key = Ed25519PublicKey.from_public_bytes(base64.b64decode(sys.argv[1]))
            key.verify(base64.b64decode(sys.argv[2]), open(sys.argv[3], "rb").read())
            """
        let run = try await Python.run([
            "-c", script, Self.publicKey.base64EncodedString(), String(text.dropFirst(4)), folder.file("signed"),
        ])
        #expect(run.status == 0, "\(run.output)")
    }

    @Test func oldAndNewSignTogether() throws {
        let keys = try [Self.both, WebhookSignerTests.secret].map { try WebhookKey(secret: Secret($0), sink: "hook") }
        let signatures = WebhookSigner(keys: keys).signature(id: "a", timestamp: 1, body: [])?.split(separator: " ")
        #expect(signatures?.map { $0.prefix { $0 != "," } } == ["v1a", "v1"])
    }

    @Test(arguments: [
        "whsk_", "whsk_c2hvcnQ=", "whsk_not base64", "whpk_" + seed,
        // A public key that is not that private key's.
        "whsk_" + ((Data(base64Encoded: seed) ?? Data()) + Data(repeating: 7, count: 32)).base64EncodedString(),
    ])
    func whatIsNoKeyIsRefused(_ text: String) {
        #expect(throws: DeliveryError.self) { try WebhookKey(secret: Secret(text), sink: "hook") }
    }
}

/// Debian's Python, which has Debian's Python packages.
enum Python {
    /// Off the threads of tasks, of which two cores have two.
    static func run(_ arguments: [String]) async throws -> (status: Int32, output: String) {
        try await withCheckedThrowingContinuation {
            (done: CheckedContinuation<(status: Int32, output: String), any Error>) in
            Thread.detachNewThread { done.resume(with: Result { try wait(arguments) }) }
        }
    }

    private static func wait(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/python3")
        process.arguments = ["-W", "ignore"] + arguments
        let pipe = Pipe()
        process.standardOutput = pipe
        process.standardError = pipe
        try process.run()
        let output = pipe.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return (process.terminationStatus, String(decoding: output, as: UTF8.self))
    }

    /// A script beside these tests.
    static func script(_ name: String) -> String {
        URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Servers/\(name)").path
    }
}

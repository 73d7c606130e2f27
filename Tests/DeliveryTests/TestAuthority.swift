import FoundationEssentials
import TestSupport

/// A certificate for 127.0.0.1 and localhost that nobody but a test trusts, made by openssl in the test's folder.
struct TestAuthority {
    let certificate: String
    let key: String

    static func make(in folder: TemporaryDirectory, name: String = "server") async throws -> TestAuthority {
        let (certificate, key) = (folder.file("\(name).pem"), folder.file("\(name).key"))
        let program = try RunningProgram(
            [
                "openssl", "req", "-x509", "-days", "1", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1",
                "-nodes", "-subj", "/CN=localhost", "-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost", "-keyout",
                key, "-out", certificate,
            ], output: folder.file("openssl.log"))
        guard try await program.end(within: 60) == .exited(0) else {
            throw Listening.Silent(
                description: "openssl: " + String(decoding: try folder.read("openssl.log"), as: UTF8.self))
        }
        return TestAuthority(certificate: certificate, key: key)
    }
}

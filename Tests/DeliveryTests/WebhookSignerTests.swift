import Model
import Testing

@testable import Delivery

@Suite struct WebhookSignerTests {
    static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    /// The vector of the Standard Webhooks 1.0.0 specification.
    @Test func publishedVector() throws {
        let signer = WebhookSigner(keys: [try WebhookKey(secret: Secret(Self.secret), sink: "hook")])
        let signature = signer.signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek", timestamp: 1_614_265_330, body: Array(#"{"test": 2432232314}"#.utf8))
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func everyKeySignsWhileOneIsExchanged() throws {
        let other = "whsec_" + "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8="
        let keys = try [Self.secret, other].map { try WebhookKey(secret: Secret($0), sink: "hook") }
        let signatures = WebhookSigner(keys: keys).signature(id: "a", timestamp: 1, body: [])?.split(separator: " ")
        #expect(signatures?.count == 2)
        for (index, key) in keys.enumerated() {
            let alone = WebhookSigner(keys: [key]).signature(id: "a", timestamp: 1, body: [])
            #expect(signatures.map { String($0[index]) } == alone)
        }
    }

    @Test func withoutKeysThereIsNoSignature() {
        #expect(WebhookSigner(keys: []).signature(id: "a", timestamp: 1, body: []) == nil)
    }

    @Test(arguments: [
        "", "whsec_", "MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "whsec_not base64!", "whsec_c2hvcnQ=",
        "whsec_" + String(repeating: "AAAA", count: 22),
    ])
    func whatIsNoSecretIsRefusedWithoutShowingIt(_ text: String) {
        let error = #expect(throws: DeliveryError.self) { try WebhookKey(secret: Secret(text), sink: "hook") }
        #expect(error?.code == .badSecret && error?.subject == "hook")
        #expect(text.count < 8 || error.map { !"\($0)".contains(text) } == true)
    }

    @Test func aKeyNeverShowsItself() throws {
        let key = try WebhookKey(secret: Secret(Self.secret), sink: "hook")
        var dumped = ""
        dump(key, to: &dumped)
        for shown in ["\(key)", String(reflecting: key), dumped] {
            #expect(!shown.contains("MfKQ") && !shown.contains("49"), "\(shown)")
        }
    }
}

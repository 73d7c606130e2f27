import Crypto
import FoundationEssentials
public import Model

/// Signs webhooks as Standard Webhooks 1.0.0 says, symmetrically: `v1,` and base64 of HMAC-SHA256 over `id.timestamp.body`.
struct WebhookSigner: Sendable {
    /// The newest first. While a secret is being exchanged, receivers know the old or the new: each signs.
    private let keys: [SymmetricKey]

    init(keys: [WebhookKey]) { self.keys = keys.map(\.key) }

    /// The value of `webhook-signature`: one signature a key, parted by spaces; nil without keys.
    ///
    /// - Parameter timestamp: Unix seconds of this attempt.
    func signature(id: String, timestamp: Int64, body: [UInt8]) -> String? {
        guard !keys.isEmpty else { return nil }
        return keys.map { key in
            var mac = HMAC<SHA256>(key: key)
            mac.update(data: Array("\(id).\(timestamp).".utf8))
            mac.update(data: body)
            return "v1," + Data(mac.finalize()).base64EncodedString()
        }.joined(separator: " ")
    }
}

/// The key in a `whsec_…` secret. Never shows itself.
public struct WebhookKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let key: SymmetricKey

    /// - Parameters:
    ///   - secret: `whsec_` and base64 of 24 to 64 bytes.
    ///   - sink: Whose secret it is, for the error.
    /// - Throws: `badSecret` for anything else.
    public init(secret: Secret, sink: String) throws(DeliveryError) {
        let text = secret.reveal()
        guard text.hasPrefix("whsec_"), let bytes = Data(base64Encoded: String(text.dropFirst("whsec_".count))),
            (24...64).contains(bytes.count)
        else {
            throw DeliveryError(.badSecret, subject: sink, cause: "the secret is not \(WebhookKey.form)")
        }
        key = SymmetricKey(data: bytes)
    }

    static let form = "“whsec_” followed by base64 of 24 to 64 bytes"

    public var description: String { "[secret]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

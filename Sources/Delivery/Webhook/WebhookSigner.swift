import Crypto
import FoundationEssentials
public import Model

/// Signs webhooks as Standard Webhooks 1.0.0 says, over `id.timestamp.body`: symmetrically (`v1,` and base64 of HMAC-SHA256) or with
/// ed25519 (`v1a,` and base64 of the signature), as each key asks.
struct WebhookSigner: Sendable {
    /// The newest first. While a secret is being exchanged, receivers know the old or the new: each signs.
    private let keys: [WebhookKey]

    init(keys: [WebhookKey]) { self.keys = keys }

    /// The value of `webhook-signature`: one signature a key, parted by spaces; nil without keys.
    ///
    /// - Parameter timestamp: Unix seconds of this attempt.
    func signature(id: String, timestamp: Int64, body: [UInt8]) -> String? {
        let signed = Array("\(id).\(timestamp).".utf8) + body
        let signatures = keys.compactMap { $0.signature(of: signed) }
        return signatures.isEmpty ? nil : signatures.joined(separator: " ")
    }
}

/// The key in a `whsec_…` or `whsk_…` secret. Never shows itself.
public struct WebhookKey: Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    private enum Kind: Sendable {
        case shared(SymmetricKey)
        case signing(Curve25519.Signing.PrivateKey)
    }

    private let kind: Kind

    /// - Parameters:
    ///   - secret: `whsec_` and base64 of 24 to 64 bytes, or `whsk_` and base64 of an ed25519 private key: its 32 bytes, or these and the 32 of
    ///     the public key behind them.
    ///   - sink: Whose secret it is, for the error.
    /// - Throws: `badSecret` for anything else.
    public init(secret: Secret, sink: String) throws(DeliveryError) {
        guard let kind = WebhookKey.kind(secret.reveal()) else {
            throw DeliveryError(.badSecret, subject: sink, cause: "the secret is not \(WebhookKey.form)")
        }
        self.kind = kind
    }

    private static func kind(_ text: String) -> Kind? {
        if text.hasPrefix("whsec_") {
            guard let bytes = Data(base64Encoded: String(text.dropFirst("whsec_".count))),
                (24...64).contains(bytes.count)
            else { return nil }
            return .shared(SymmetricKey(data: bytes))
        }
        guard text.hasPrefix("whsk_"), let bytes = Data(base64Encoded: String(text.dropFirst("whsk_".count))),
            bytes.count == 32 || bytes.count == 64
        else { return nil }
        do {
            let key = try Curve25519.Signing.PrivateKey(rawRepresentation: bytes.prefix(32))
            // A pair that does not belong together would sign what nobody can verify.
            if bytes.count == 64, key.publicKey.rawRepresentation != bytes.suffix(32) { return nil }
            return .signing(key)
        } catch {
            return nil
        }
    }

    /// Nil only when the cryptographic library fails.
    func signature(of bytes: [UInt8]) -> String? {
        switch kind {
        case .shared(let key):
            return "v1," + Data(HMAC<SHA256>.authenticationCode(for: bytes, using: key)).base64EncodedString()
        case .signing(let key):
            do { return "v1a," + Data(try key.signature(for: bytes)).base64EncodedString() } catch { return nil }
        }
    }

    static let form = "“whsec_” followed by base64 of 24 to 64 bytes, or “whsk_” by base64 of an ed25519 key"

    public var description: String { "[secret]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

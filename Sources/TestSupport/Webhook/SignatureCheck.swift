import Crypto
import FoundationEssentials

extension WebhookReceiver.Received {
    /// Whether the request is signed with the secret as Standard Webhooks 1.0.0 says, and its time is within five minutes of `now`.
    ///
    /// - Parameters:
    ///   - secret: `whsec_` and base64.
    ///   - now: Unix seconds; the clock's if nil.
    public func isSigned(with secret: String, now: Double? = nil) -> Bool {
        guard let id = headers["webhook-id"], let sent = headers["webhook-timestamp"], let seconds = Double(sent),
            let signatures = headers["webhook-signature"],
            let key = Data(base64Encoded: String(secret.dropFirst("whsec_".count)))
        else { return false }
        guard abs((now ?? Date().timeIntervalSince1970) - seconds) < 300 else { return false }
        let signed = Array("\(id).\(sent).".utf8) + body
        return signatures.split(separator: " ").contains { signature in
            guard signature.hasPrefix("v1,"), let code = Data(base64Encoded: String(signature.dropFirst(3))) else {
                return false
            }
            return HMAC<SHA256>.isValidAuthenticationCode(
                code, authenticating: signed, using: SymmetricKey(data: key))
        }
    }
}

import Fetch
import Model

/// Telegram's bot API: a message of at most 4,096 characters after its entities are read, counted in UTF-16; one a second to a chat and
/// twenty a minute to a group. How long to wait stands in `parameters.retry_after`.
enum TelegramSink {
    static let limit = 4096

    /// `{"name": "telegram", "kind": "telegram", "token": {"credential": "telegram-token"}, "chat": "-100123", "thread": 7}`; `api` for a bot API
    /// server of one's own.
    static let kind = SinkKind.http(
        "telegram", keys: ["token", "chat", "thread", "silent", "api"], pace: Pace(burst: 1, every: 3),
        judge: { HTTPVerdict.usual($0, now: $1, waitAt: ["parameters", "retry_after"]) }
    ) { reader, timeout in
        let token = reader.required("token")?.token()
        let chat = reader.required("chat")?.line(longest: 64)
        let api = reader["api"].map { $0.base() } ?? Secret("https://api.telegram.org")
        let thread = reader["thread"].map { $0.int(in: 1...Int(Int32.max)) }
        let isSilent = reader["silent"].map { $0.bool() } ?? false
        guard let token, let chat, let api, thread != .some(nil), let isSilent else { return nil }
        let target = HTTPTarget(url: Secret("\(api.reveal())/bot\(token.reveal())/sendMessage"), timeout: timeout)
        return HTTPPlan(secrets: [token]) { told in
            target.request { out in
                out.member("chat_id", chat)
                if let thread = thread ?? nil {
                    out.key("message_thread_id")
                    out.int(thread)
                }
                out.member("text", told.text(composer))
                out.member("parse_mode", "HTML")
                out.key("link_preview_options")
                out.object { out in
                    out.key("is_disabled")
                    out.bool(true)
                }
                if isSilent {
                    out.key("disable_notification")
                    out.bool(true)
                }
            }
        }
    }

    /// The marks count as well here, which errs on the safe side.
    static let composer = MessageComposer(markup: .html, limit: limit, unit: .utf16)
}

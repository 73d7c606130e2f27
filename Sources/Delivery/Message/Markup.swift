/// How a target writes bold, links and quotations, and what it must not take for either.
struct Markup: Sendable {
    /// Makes a stranger's words mean nothing but themselves.
    let escape: @Sendable (String) -> String
    /// Takes what was escaped.
    let strong: @Sendable (String) -> String
    /// Takes an escaped label and an address of harmless characters.
    let link: @Sendable (_ label: String, _ address: String) -> String
    /// Takes what was escaped.
    let quote: @Sendable (String) -> String

    /// No markup at all.
    static let plain = Markup(
        escape: { $0 }, strong: { $0 }, link: { "\($0)\n\($1)" }, quote: { "“\($0)”" })

    /// The HTML that Telegram, Matrix and mail clients share.
    static let html = Markup(
        escape: escapeHTML, strong: { "<b>\($0)</b>" }, link: { #"<a href="\#(escapeHTML($1))">\#($0)</a>"# },
        quote: { "<blockquote>\($0)</blockquote>" })

    /// CommonMark as chats know it.
    static let markdown = Markup(
        escape: escapeMarkdown, strong: { "**\($0)**" }, link: { "[\($0)](\($1))" }, quote: { "> \($0)" })

    static func escapeHTML(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": out += "&amp;"
            case "<": out += "&lt;"
            case ">": out += "&gt;"
            case "\"": out += "&quot;"
            default: out.unicodeScalars.append(scalar)
            }
        }
        return out
    }

    /// A backslash before whatever CommonMark or a chat's dialect could act upon. A word joiner parts "@" from a name, because no chat
    /// lets it be escaped and a headline must not ring everybody's telephone.
    static func escapeMarkdown(_ text: String) -> String {
        var out = ""
        for scalar in text.unicodeScalars {
            if "\\`*_{}[]()<>#+-.!|~:".unicodeScalars.contains(scalar) { out += "\\" }
            out.unicodeScalars.append(scalar)
            if scalar == "@" { out += "\u{2060}" }
        }
        return out
    }
}

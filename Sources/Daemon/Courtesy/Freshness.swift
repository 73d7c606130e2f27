import Delivery
import Fetch
import Model

/// For how long an answer says that it will stay as it is (RFC 9111, section 4.2).
enum Freshness {
    /// Seconds from now on; 0 when the answer does not say.
    static func seconds(of response: Response, now: Timestamp) -> Double {
        let directives = response.header("Cache-Control").map(Freshness.directives) ?? []
        if directives.contains(where: { $0.first == "no-store" || $0.first == "no-cache" }) { return 0 }
        if let age = directives.first(where: { $0.first == "max-age" })?.last.flatMap(Double.init) {
            let spent = response.header("Age").flatMap(Double.init) ?? 0
            return max(0, age - spent)
        }
        return response.header("Expires").flatMap { RetryAfter.seconds($0, now: now) } ?? 0
    }

    private static func directives(_ field: String) -> [[String]] {
        field.lowercased().split(separator: ",").map {
            $0.split(separator: "=", maxSplits: 1).map(trimmed)
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        var text = text
        while let first = text.first, first.isWhitespace || first == "\"" { text.removeFirst() }
        while let last = text.last, last.isWhitespace || last == "\"" { text.removeLast() }
        return String(text)
    }
}

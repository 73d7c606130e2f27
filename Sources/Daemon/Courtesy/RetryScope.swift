import Documents
import Fetch
import Model
import Synchronization

/// Whom a server's "too many requests" or "not now" speaks for.
public enum RetryScope: String, Sendable, Hashable, CaseIterable {
    /// The one address that was asked.
    case url
    /// Everything on its host.
    case host
    /// Everything under the domain that was registered: `example.org` for `news.example.org`.
    case domain

    /// Names what is spoken for; nil for `url`, whose own schedule suffices, and for what has no host.
    func key(of url: String) -> String? {
        guard self != .url, let address = WebAddress.parse(url), let host = address.host else { return nil }
        return self == .host ? host + (address.port.map { ":\($0)" } ?? "") : RegistrableDomain.of(host)
    }
}

/// Hosts and domains that asked to be left alone, and until when. Shared by everything that fetches.
final class Pauses: Sendable {
    /// Beyond this many the ones that are over are forgotten.
    private static let many = 1_000

    private let scope: RetryScope
    private let ends = Mutex<[String: Timestamp]>([:])

    init(scope: RetryScope) { self.scope = scope }

    /// A server asked for peace for so many seconds.
    func pause(_ url: String, seconds: Double, now: Timestamp) {
        guard seconds > 0, let key = scope.key(of: url) else { return }
        let end = now.adding(seconds: min(seconds, FetchPolicy.longestRetryAfter))
        ends.withLock { ends in
            if ends.count >= Pauses.many { ends = ends.filter { $0.value > now } }
            ends[key] = max(ends[key] ?? end, end)
        }
    }

    /// When `url` may be asked again; nil for now.
    func end(for url: String, now: Timestamp) -> Timestamp? {
        if ends.withLock({ $0.isEmpty }) { return nil }
        guard let key = scope.key(of: url) else { return nil }
        return ends.withLock { $0[key] }.flatMap { $0 > now ? $0 : nil }
    }
}

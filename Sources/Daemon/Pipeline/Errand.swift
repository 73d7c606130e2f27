import Fetch
import Model
import Store

/// Asks in the name of one source, and sees to it that what opens doors for the source opens none for others: its credentials go to
/// its own origin, and the exceptions of the guard hold for its own address.
struct Errand: Sendable {
    let source: Source
    let watched: Configuration.WatchedSource?
    let network: Configuration.Network

    private var access: SourceAccess { watched?.access ?? SourceAccess() }

    /// Where the source itself may be.
    private var ownAddresses: AddressGuard { network.addresses.allowing(access.exceptions) }

    var limits: Limits { Limits(totalSeconds: network.timeout) }

    /// For the source's own document: at its address, at one that it moved to, or one that it names in its place.
    func request(
        source url: String, accept: String, validators: Fetch.Validators? = nil, delay: Double = 0
    ) -> Request {
        let isOwn = Site.isSameOrigin(url, source.url)
        let isOwnHost = Site.host(of: url).map { $0 == Site.host(of: source.url) } ?? false
        return Request(
            url: url, headers: headers(accept: accept, withOwn: isOwn), validators: validators, limits: limits,
            origin: isOwn ? access.origin : OriginOptions(), way: access.way, reach: reach(isOwn: isOwnHost),
            delay: delay)
    }

    /// For a page that the source links to. Whatever its origin, it gets no credentials: what is linked, others choose.
    func request(link url: String, accept: String, delay: Double = 0) -> Request {
        let isOwn = Site.isSameOrigin(url, source.url)
        return Request(
            url: url, headers: headers(accept: accept, withOwn: false), limits: limits,
            origin: isOwn ? access.trust : OriginOptions(), way: access.way, reach: reach(isOwn: isOwn), delay: delay)
    }

    /// What a file answers; nil when the address is none's.
    func file(_ url: String, validators: Fetch.Validators?) -> Result<Response, FetchError>? {
        guard LocalFile.isNamed(by: url) else { return nil }
        do throws(FetchError) {
            return .success(
                try LocalFile.response(to: url, in: access.files, validators: validators, limits: limits))
        } catch { return .failure(error) }
    }

    private func reach(isOwn: Bool) -> Reach {
        Reach(own: isOwn ? ownAddresses : network.linkAddresses, elsewhere: network.linkAddresses)
    }

    private func headers(accept: String, withOwn: Bool) -> [Header] {
        let own = withOwn ? (watched?.headers ?? []).map { Header(name: $0.name, value: $0.value.reveal()) } : []
        let setsAccept = own.contains { $0.name.lowercased() == "accept" }
        return (setsAccept ? [] : [Header(name: "Accept", value: accept)]) + own
    }
}

extension Source.Kind {
    /// What a source of the kind may send, best first.
    var accept: String {
        switch self {
        case .feed, .auto:
            "application/atom+xml, application/rss+xml, application/feed+json, application/xml;q=0.9, text/html;q=0.8, */*;q=0.5"
        case .listing, .page: "text/html, application/xhtml+xml, */*;q=0.5"
        case .sitemap: "application/xml, text/xml, */*;q=0.5"
        case .json: "application/json, */*;q=0.5"
        }
    }
}

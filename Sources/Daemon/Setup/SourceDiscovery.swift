import Documents
public import Fetch
public import Model

/// Finds out what an address offers to be watched: the feed it is, the feed it names, or the page itself.
public struct SourceDiscovery: Sendable {
    /// What was found behind an address.
    public struct Finding: Sendable, Hashable {
        public var source: Source
        /// Entries of the feed, headlines of the listing, or 1 for a page.
        public var entries: Int
        /// The newest entry's moment, where the feed says one.
        public var newest: Timestamp?
    }

    /// Feeds of a page that are tried.
    private static let most = 4
    private let fetcher: Fetcher

    public init(fetcher: Fetcher) { self.fetcher = fetcher }

    /// Fetches the address, and the feeds that its page names until one can be read.
    ///
    /// - Parameters:
    ///   - address: with or without `https://`.
    ///   - interval: seconds between two fetches.
    public func find(_ address: String, interval: Double) async -> Result<Finding, DiscoveryError> {
        let url = address.contains("://") ? address : "https://\(address)"
        let answer: Response
        do throws(DiscoveryError) { answer = try await get(url) } catch { return .failure(error) }
        if let finding = SourceDiscovery.feed(answer, asked: url, interval) { return .success(finding) }
        let links = FeedLinks.find(answer.body, contentType: answer.contentType, url: answer.url)
        for link in links.prefix(SourceDiscovery.most) {
            do throws(DiscoveryError) {
                let offered = try await get(link.url)
                if let finding = SourceDiscovery.feed(offered, asked: link.url, interval), finding.entries > 0 {
                    return .success(finding)
                }
            } catch { continue }
        }
        return SourceDiscovery.page(answer, asked: url, interval)
    }

    private func get(_ url: String) async throws(DiscoveryError) -> Response {
        let answer: Response
        do throws(FetchError) { answer = try await fetcher.send(Request(url: url)) } catch {
            throw DiscoveryError(subject: url, cause: error.detail)
        }
        guard (200..<300).contains(answer.status) else {
            throw DiscoveryError(subject: url, cause: "the server answered \(answer.status)")
        }
        return answer
    }

    /// The finding, when the answer is a feed.
    static func feed(_ answer: Response, asked url: String, _ interval: Double) -> Finding? {
        do throws(DocumentError) {
            let feed = try FeedReader.read(answer.body, contentType: answer.contentType, url: answer.url)
            let newest = feed.entries.compactMap { ($0.published ?? $0.updated)?.instant }.max()
            let source = Source(name: name(feed.title, url), url: lasting(answer, url), kind: .feed, interval: interval)
            return Finding(source: source, entries: feed.entries.count, newest: newest)
        } catch { return nil }
    }

    private static func page(_ answer: Response, asked url: String, _ interval: Double) -> Result<
        Finding, DiscoveryError
    > {
        do throws(DocumentError) {
            let document = try SourceDocument.read(
                answer.body, contentType: answer.contentType, url: answer.url, kind: .auto, sourceID: 0)
            if document.shape == .sitemap {
                let source = Source(
                    name: name("", url), url: lasting(answer, url), kind: .sitemap, interval: interval)
                let entries = document.candidates.count + document.sitemaps.count
                return .success(Finding(source: source, entries: entries, newest: nil))
            }
            let article = try ArticleReader.read(answer.body, contentType: answer.contentType, url: answer.url)
            let kind: Source.Kind = document.shape == .listing ? .listing : .page
            let source = Source(
                name: name(article.title, url), url: lasting(answer, url), kind: kind, interval: interval)
            return .success(Finding(source: source, entries: document.candidates.count, newest: nil))
        } catch { return .failure(DiscoveryError(subject: url, cause: error.detail)) }
    }

    /// Where it moved for good; what was asked for when a redirect may change again.
    private static func lasting(_ answer: Response, _ url: String) -> String {
        var now = url
        for redirect in answer.redirects {
            guard redirect.status == 301 || redirect.status == 308 else { break }
            now = redirect.url
        }
        return now
    }

    private static func name(_ title: String, _ url: String) -> String {
        let flat = title.unicodeScalars.map { $0.value < 0x20 || $0.value == 0x7F ? " " : $0 }
        let words = String(String.UnicodeScalarView(flat)).split(separator: " ").joined(separator: " ")
        if !words.isEmpty { return String(words.prefix(80)) }
        return WebAddress.parse(url)?.host ?? url
    }
}

/// Why nothing was found behind an address.
public struct DiscoveryError: Error, Sendable, Hashable, CustomStringConvertible {
    /// The address.
    public let subject: String
    public let cause: String

    public var description: String { "\(subject): \(cause)" }
}

import Documents
import Fetch
import Model
import Store

/// Goes from a home page to the feed that it names: many publishers are known by their front page only.
struct FeedFinder: Sendable {
    /// Feeds of a page that are tried.
    private static let most = 3

    let errand: Errand
    let fetcher: Fetcher
    let analysis: AnalysisQueue

    enum Finding: Sendable {
        case feed(Response, SourceDocument, address: String)
        case none
        case cancelled
    }

    /// Whether a source's answer is to be searched: one that is to be a feed, or that was given as a site's bare address. Not one that was
    /// a feed itself, which now shows a page: an access point's may name a feed as well.
    static func mayLook(_ job: FetchJob) -> Bool {
        guard job.found == nil, job.address == job.source.url else { return false }
        switch job.source.kind {
        case .feed: return job.shape == nil
        case .auto: return job.shape == nil && Site.isHome(job.source.url)
        case .listing, .page, .sitemap, .json: return false
        }
    }

    /// Tries the feeds that the page's head states, and for a source that is to be a feed also those that only look like one.
    func find(on page: Response, for job: FetchJob) async -> Finding {
        let links = await analysis.run {
            FeedLinks.find(page.body, contentType: page.contentType, url: page.url)
        }
        let wanted = links.filter { $0.isStated || job.source.kind == .feed }
        for link in wanted.prefix(FeedFinder.most) {
            let response: Response
            do throws(FetchError) {
                response = try await fetcher.send(errand.request(source: link.url, accept: Source.Kind.feed.accept))
            } catch {
                if error.code == .cancelled { return .cancelled }
                continue
            }
            guard (200..<300).contains(response.status) else { continue }
            let document = await analysis.run { () -> SourceDocument? in
                do throws(DocumentError) {
                    return try SourceDocument.read(
                        response.body, contentType: response.contentType, url: response.url, kind: .feed,
                        sourceID: job.sourceID)
                } catch { return nil }
            }
            if let document, !document.candidates.isEmpty { return .feed(response, document, address: link.url) }
        }
        return .none
    }
}

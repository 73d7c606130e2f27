import Documents
import Fetch
import Model
import Synchronization

/// What is known of the sitemaps that indexes lead to, so that they are asked conditionally. Only such are kept whose pages the ledger
/// knew all: whatever becomes of an outcome, nothing is skipped. In memory; after a restart each is read once more.
final class SitemapShelf: Sendable {
    struct Entry: Sendable, Hashable {
        var validators: Fetch.Validators?
        var hash: [UInt8]
    }

    /// Beyond this many all are forgotten.
    private static let many = 20_000
    private let entries = Mutex<[String: Entry]>([:])

    subscript(url: String) -> Entry? { entries.withLock { $0[url] } }

    func keep(_ entry: Entry, of url: String) {
        entries.withLock { entries in
            if entries.count >= SitemapShelf.many { entries = [:] }
            entries[url] = entry
        }
    }
}

/// Reads the sitemaps that an index leads to: those that may have something new, the newest first.
struct SitemapGatherer: Sendable {
    /// Sitemaps of one index that are read in one round.
    static let most = 8
    /// Indexes in indexes: the protocol allows none, sites have them.
    private static let depth = 2
    /// Seconds before the last fetch from which on a sitemap's change counts: clocks differ, and dates come without hours.
    private static let slack = 86_400.0

    let errand: Errand
    let fetcher: Fetcher
    let analysis: AnalysisQueue
    let shelf: SitemapShelf
    let sourceID: Int64

    struct Gathered: Sendable {
        var candidates: [Candidate] = []
        /// Some could not be read: what they hold comes with the next round.
        var isIncomplete = false
        /// What to keep once all its pages are known.
        var read: [(url: String, entry: SitemapShelf.Entry, candidates: [Candidate])] = []
    }

    /// - Parameter since: when the source was last fetched.
    /// - Returns: nil when cancelled.
    func gather(_ index: [Sitemap.Page], since: Timestamp?) async -> Gathered? {
        var gathered = Gathered()
        var waiting = SitemapGatherer.choose(index, since: since).map { (page: $0, depth: 1) }
        var next = 0
        while next < waiting.count, next < SitemapGatherer.most {
            let (page, depth) = waiting[next]
            next += 1
            switch await read(page.url) {
            case .cancelled: return nil
            case .unchanged: continue
            case .failed: gathered.isIncomplete = true
            case .read(let document, let entry):
                if depth < SitemapGatherer.depth {
                    waiting += SitemapGatherer.choose(document.sitemaps, since: since).map { ($0, depth + 1) }
                }
                gathered.candidates += document.candidates
                if document.sitemaps.isEmpty { gathered.read.append((page.url, entry, document.candidates)) }
            }
        }
        return gathered
    }

    /// Those that have changed since the last look, the newest first; then those that do not say, the last ones first, since most
    /// sites append.
    static func choose(_ index: [Sitemap.Page], since: Timestamp?) -> [Sitemap.Page] {
        let horizon = since.map { $0.adding(seconds: -slack) }
        let dated = index.compactMap { page in page.modified.map { (page, $0.instant) } }
            .filter { entry in horizon.map { entry.1 >= $0 } ?? true }
            .sorted { $0.1 > $1.1 }.map(\.0)
        let undated = index.filter { $0.modified == nil }
        let ends = undated.suffix(most / 2).reversed() + undated.dropLast(most / 2).prefix(most / 2)
        return Array((dated + ends).prefix(most))
    }

    private enum Outcome: Sendable {
        case read(SourceDocument, SitemapShelf.Entry)
        case unchanged, failed, cancelled
    }

    private func read(_ url: String) async -> Outcome {
        let known = shelf[url]
        var request = errand.request(
            source: url, accept: Source.Kind.sitemap.accept, validators: known?.validators)
        request.limits.bodyBytes = Sitemap.bytes
        do throws(FetchError) {
            let response = try await fetcher.send(request)
            if response.isNotModified { return known == nil ? .failed : .unchanged }
            guard (200..<300).contains(response.status), !response.body.isEmpty else { return .failed }
            return await analysis.run {
                let entry = SitemapShelf.Entry(validators: response.validators, hash: Reporter.hash(response.body))
                if entry.hash == known?.hash { return .unchanged }
                do throws(DocumentError) {
                    let document = try SourceDocument.read(
                        response.body, contentType: response.contentType, url: response.url, kind: .sitemap,
                        sourceID: sourceID)
                    return .read(document, entry)
                } catch { return .failed }
            }
        } catch { return error.code == .cancelled ? .cancelled : .failed }
    }
}

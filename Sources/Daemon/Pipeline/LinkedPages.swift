import Documents
import Fetch
import Model
import Store

/// Fetches and reads the pages that a source's entries and links lead to.
struct LinkedPages: Sendable {
    let newsroom: Newsroom
    let assignment: Assignment
    let analysis: AnalysisQueue

    /// Pages of one source that are fetched side by side.
    private static let atOnce = 4

    /// What came of following.
    struct Followed: Sendable {
        /// Candidates with what their pages say, and the posts of those that are live blogs.
        var complete: [Candidate] = []
        /// How many wait for another round.
        var postponed = 0
        /// What stood before the articles; nil when no page was read.
        var walls: PageWalls?
    }

    private enum Page: Sendable {
        case read(Article, url: String)
        /// It asks for consent, or whether we are human: what the source itself gives must do.
        case wall(Article.Access)
        /// It is not there, or is no article: likewise.
        case none
        /// Perhaps next time.
        case later
        case cancelled
    }

    /// Completes candidates with their pages; nil when cancelled.
    func follow(_ candidates: [Candidate], sourceID: Int64) async -> Followed? {
        let pages = await pages(of: candidates)
        var followed = Followed()
        for (index, candidate) in candidates.enumerated() {
            var candidate = candidate
            var posts: [Candidate] = []
            switch pages[index] ?? .none {
            case .cancelled: return nil
            case .read(let article, let url):
                candidate.complete(with: article, url: url)
                posts = Candidate.posts(of: article, url: candidate.link ?? url, sourceID: sourceID)
                followed.note(article.access)
            case .wall(let access): followed.note(access)
            case .later where await newsroom.mayPostpone(candidate.keys):
                followed.postponed += 1
                continue
            case .later, .none: break
            }
            followed.complete.append(candidate)
            followed.complete += posts
        }
        return followed
    }

    private func pages(of candidates: [Candidate]) async -> [Int: Page] {
        var pages: [Int: Page] = [:]
        await withTaskGroup(of: (Int, Page).self) { group in
            var next = 0
            func start() {
                guard next < candidates.count, let link = candidates[next].link else { return }
                let index = next
                next += 1
                group.addTask { (index, await page(link)) }
            }
            for _ in 0..<LinkedPages.atOnce { start() }
            for await (index, page) in group {
                pages[index] = page
                start()
            }
        }
        return pages
    }

    private func page(_ link: String) async -> Page {
        if assignment.pauses.end(for: link, now: WallClock.now()) != nil { return .later }
        var delay = 0.0
        switch await assignment.permission(link) {
        case .allowed(let asked): delay = asked
        case .refused: return .none
        case .unknown: return .later
        }
        let request = Request(
            url: link, headers: assignment.headers(of: nil, accept: Reporter.accept(.page)),
            limits: assignment.limits, delay: delay)
        do throws(FetchError) {
            let response = try await assignment.fetcher.send(request)
            guard (200..<300).contains(response.status) else {
                _ = assignment.heedPause(response)
                return response.status == 429 || response.status >= 500 ? .later : .none
            }
            return await analysis.run { LinkedPages.read(response) }
        } catch {
            switch error.code {
            case .cancelled: return .cancelled
            case .badURL, .badRequest, .forbiddenAddress, .tooLarge, .tooManyRedirects: return .none
            default: return .later
            }
        }
    }

    private static func read(_ response: Response) -> Page {
        do throws(DocumentError) {
            let article = try ArticleReader.read(
                response.body, contentType: response.contentType, url: response.url, wantsLinks: false)
            if article.isListing { return .none }
            switch article.access {
            case .consentWall, .challenge: return .wall(article.access)
            case .open, .paywalled: return .read(article, url: response.url)
            }
        } catch { return .none }
    }
}

extension LinkedPages.Followed {
    mutating func note(_ access: Article.Access) {
        var walls = walls ?? PageWalls(kind: nil, pages: 0, isWhole: true)
        walls.note(access == .open ? nil : access.rawValue)
        self.walls = walls
    }
}

import Delivery
import Documents
import Fetch
import Model
import Store

/// Pursues one due source to its outcome: fetch, read, drop what is known, fetch the linked articles, detect, route.
///
/// Holds nothing between jobs. What it needs of the ledger it asks of the newsroom.
struct Reporter: Sendable {
    let newsroom: Newsroom
    let assignment: Assignment
    let analysis: AnalysisQueue
    let detect: Detect

    /// The outcome to record; nil when the work was cancelled and the job is to be released.
    func report(on job: FetchJob) async -> FetchOutcome? {
        let watched = assignment.sources[job.source.name]
        let errand = errand(for: job)
        if let end = assignment.pauses.end(for: job.address, now: WallClock.now()) {
            return postponed(job, until: end, "its host asked to wait")
        }
        var delay = 0.0
        if job.source.kind == .page || job.source.kind == .listing {
            switch await assignment.permission(errand.request(source: job.address, accept: job.source.kind.accept)) {
            case .allowed(let asked): delay = asked
            case .refused: return failure(job, "robots", "the site's robots.txt asks robots to keep away from it")
            case .unknown: return failure(job, "robots", "the site's robots.txt cannot be read at present")
            }
        }
        let validators =
            Reporter.mustAskAnew(job, now: WallClock.now())
            ? nil : Fetch.Validators(etag: job.validators.etag, lastModified: job.validators.lastModified)
        do throws(FetchError) {
            let response = try await answer(errand, job, validators, delay)
            guard var outcome = await outcome(of: response, job, watched: watched) else { return nil }
            if outcome.discovery == nil { outcome.moved = Reporter.move(response, job) }
            return outcome
        } catch {
            return error.code == .cancelled ? nil : failure(job, error.code.rawValue, error.detail)
        }
    }

    private func errand(for job: FetchJob) -> Errand {
        Errand(source: job.source, watched: assignment.sources[job.source.name], network: assignment.network)
    }

    private func answer(_ errand: Errand, _ job: FetchJob, _ validators: Fetch.Validators?, _ delay: Double)
        async throws(FetchError) -> Response
    {
        if LocalFile.isNamed(by: job.address) {
            let result = await analysis.run { errand.file(job.address, validators: validators) }
            if let result { return try result.get() }
        }
        var request = errand.request(
            source: job.address, accept: job.source.kind.accept, validators: validators, delay: delay)
        if job.source.kind == .sitemap { request.limits.bodyBytes = Sitemap.bytes }
        return try await assignment.fetcher.send(request)
    }

    /// Some servers never change their ETag. After a day without news, the first request of each day asks for the whole document.
    static func mustAskAnew(_ job: FetchJob, now: Timestamp) -> Bool {
        guard let news = job.health.lastNews, let last = job.lastFetch else { return false }
        return now.seconds(since: news) > 86_400 && now.wall().date != last.wall().date
    }

    private static func isConditional(_ job: FetchJob, now: Timestamp) -> Bool {
        (job.validators.etag != nil || job.validators.lastModified != nil) && !mustAskAnew(job, now: now)
    }

    // MARK: The source's own answer

    /// Where the source has gone for good, if every redirect on the way says so.
    private static func move(_ response: Response, _ job: FetchJob) -> String? {
        guard response.redirects.allSatisfy({ $0.status == 301 || $0.status == 308 }) else { return nil }
        return response.redirects.last?.url ?? (job.address == job.home ? nil : job.address)
    }

    private func outcome(
        of response: Response, _ job: FetchJob, watched: Configuration.WatchedSource?
    ) async -> FetchOutcome? {
        let validators = response.validators.map { Store.Validators(etag: $0.etag, lastModified: $0.lastModified) }
        let fresh = Freshness.seconds(of: response, now: WallClock.now())
        if response.isNotModified, !Reporter.isConditional(job, now: WallClock.now()) {
            return failure(job, "unasked-304", "“not modified” to a request that was not conditional")
        }
        if response.isNotModified { return unchanged(job, validators, fresh) }
        guard (200..<300).contains(response.status) else {
            return failure(
                job, "http-\(response.status)", "HTTP status \(response.status)",
                retryAfter: assignment.heedPause(response))
        }
        guard !response.body.isEmpty else { return failure(job, "empty", "the answer has no body") }
        let kind = job.found == nil ? job.source.kind : .feed
        let limits = Backlog(
            isFirstFetch: job.firstFetch, reach: watched?.backlog ?? 0,
            stale: watched?.stale ?? .greatestFiniteMagnitude, now: WallClock.now())
        let json = assignment.sources[job.source.name]?.json
        let (hash, reading) = await analysis.run {
            let hash = Reporter.hash(response.body)
            if hash == job.bodyHash { return (hash, Result<SourceDocument, DocumentError>?.none) }
            do throws(DocumentError) {
                let document = try SourceDocument.read(
                    response.body, contentType: response.contentType, url: response.url, kind: kind,
                    sourceID: job.sourceID, json: json)
                return (hash, .success(document))
            } catch { return (hash, .failure(error)) }
        }
        switch reading {
        case nil: return unchanged(job, validators, fresh)
        case .failure(let error):
            if error.code == .pageInsteadOfFeed, FeedFinder.mayLook(job) {
                return await discovered(on: response, job, limits: limits) {
                    failure(job, error.code.rawValue, "\(error.detail), and it names no feed that can be read")
                }
            }
            return failure(job, error.code.rawValue, error.detail)
        case .success(let document):
            if document.shape == .listing || document.shape == .page, FeedFinder.mayLook(job) {
                return await discovered(on: response, job, limits: limits) {
                    await read(document, job, response, hash: hash, limits: limits, fresh: fresh)
                }
            }
            if job.shape == "feed", document.shape != .feed {
                return failure(
                    job, "not-what-it-was",
                    "it was a feed and now answers with a page, such as a login or an access point shows")
            }
            return await read(document, job, response, hash: hash, limits: limits, fresh: fresh)
        }
    }

    /// Reads the feed that a page names in the page's place, now and from now on; nil when cancelled.
    private func discovered(
        on page: Response, _ job: FetchJob, limits: Backlog, otherwise: () async -> FetchOutcome?
    ) async -> FetchOutcome? {
        let finder = FeedFinder(errand: errand(for: job), fetcher: assignment.fetcher, analysis: analysis)
        switch await finder.find(on: page, for: job) {
        case .cancelled: return nil
        case .none: return await otherwise()
        case .feed(let response, let document, let address):
            let fresh = Freshness.seconds(of: response, now: WallClock.now())
            var outcome = await read(
                document, job, response, hash: Reporter.hash(response.body), limits: limits, fresh: fresh)
            outcome?.discovery = .feed(address)
            return outcome
        }
    }

    /// Records a document; of an index of sitemaps those that it leads to.
    private func read(
        _ document: SourceDocument, _ job: FetchJob, _ response: Response, hash: [UInt8], limits: Backlog,
        fresh: Double
    ) async -> FetchOutcome? {
        var document = document
        var gathered: SitemapGatherer.Gathered?
        if !document.sitemaps.isEmpty {
            let gatherer = SitemapGatherer(
                errand: errand(for: job), fetcher: assignment.fetcher, analysis: analysis, shelf: assignment.sitemaps,
                sourceID: job.sourceID)
            guard let parts = await gatherer.gather(document.sitemaps, since: job.lastFetch) else { return nil }
            document.candidates = parts.candidates
            // The index may stay as it is while what it leads to does not.
            document.isIncomplete = true
            gathered = parts
        }
        let validators = response.validators.map { Store.Validators(etag: $0.etag, lastModified: $0.lastModified) }
        let old = limits.trusting(datesOf: document.candidates)
        guard let known = await newsroom.known(document.candidates.flatMap(\.keys)) else { return nil }
        for part in gathered?.read ?? [] where part.candidates.allSatisfy({ !known.isDisjoint(with: $0.keys) }) {
            assignment.sitemaps.keep(part.entry, of: part.url)
        }
        return await read(
            document, known, job, validators: validators, hash: hash, backlog: old, fresh: fresh)
    }

    static func hash(_ body: [UInt8]) -> [UInt8] {
        let hash = ContentHash.of(body)
        return [hash.high, hash.low].flatMap { word in (0..<8).map { UInt8(truncatingIfNeeded: word >> (8 * $0)) } }
    }

    private func read(
        _ document: SourceDocument, _ known: Set<EntryKey>, _ job: FetchJob, validators: Store.Validators?,
        hash: [UInt8], backlog: Backlog, fresh: Double
    ) async -> FetchOutcome? {
        let unknown = document.candidates.filter { known.isDisjoint(with: $0.keys) }
        // Known under one key, met under another: the ledger learns the other; a new text is looked at.
        let renamed = document.candidates.filter { !known.isDisjoint(with: $0.keys) && !known.isSuperset(of: $0.keys) }
            .map { $0.asRevision(unless: known) }
        let plan = FollowPlan(unknown, shape: document.shape, backlog: backlog)
        let pages = LinkedPages(
            newsroom: newsroom, assignment: assignment, analysis: analysis, errand: errand(for: job))
        guard let followed = await pages.follow(plan.follow, sourceID: job.sourceID) else { return nil }
        var items = await detections(in: plan.ready + followed.complete, job, document.shape, backlog)
        items += await revisions(of: renamed.filter(\.isRevision), job)
        items += (renamed.filter { !$0.isRevision } + plan.seen).map {
            item($0, job, reading: ArticleReading(), silent: true)
        }
        let isUnfinished = plan.deferred > 0
        // What is to be read again must not be answered with "not modified".
        let isWhole = !isUnfinished && followed.postponed == 0 && !document.isIncomplete
        // A date without an hour says nothing of the hour.
        let appeared = (job.firstFetch ? document.candidates : unknown).map { candidate in
            candidate.published.flatMap { $0.wall.time == nil ? nil : $0.instant }
        }
        var outcome = good(
            job, .read(isWhole ? validators : nil, bodyHash: isWhole ? hash : nil, items: items), appeared: appeared,
            after: isUnfinished ? .unfinished : .good, fresh: fresh, hints: document.hints)
        outcome.shape = document.shape.rawValue
        outcome.hints = document.hints
        outcome.walls = followed.walls
        return outcome
    }

    // MARK: Events

    private func detections(
        in candidates: [Candidate], _ job: FetchJob, _ shape: SourceDocument.Shape, _ backlog: Backlog
    ) async -> [ReadItem] {
        let candidates = onOwnClocks(candidates, job)
        return zip(candidates, await desk(job).read(candidates)).map { candidate, reading in
            item(candidate, job, reading: reading, silent: backlog.isOld(candidate.published, shape: shape))
        }
    }

    /// Of known entries with another text, those that are new versions of what was read: their new sentences are read. The others only
    /// teach the ledger their keys: an error page, a shortened summary.
    private func revisions(of candidates: [Candidate], _ job: FetchJob) async -> [ReadItem] {
        let candidates = onOwnClocks(candidates, job)
        return zip(candidates, await desk(job).read(candidates)).map { candidate, reading in
            var item = item(candidate, job, reading: reading, silent: !reading.isNewVersion)
            item.isRevision = reading.isNewVersion
            return item
        }
    }

    private func desk(_ job: FetchJob) -> ReadingDesk {
        ReadingDesk(
            newsroom: newsroom, analysis: analysis, detect: detect,
            publisher: assignment.sources[job.source.name]?.publisher ?? Publisher())
    }

    /// With the publisher's day: 01:30 in UTC is the evening before in New York.
    private func onOwnClocks(_ candidates: [Candidate], _ job: FetchJob) -> [Candidate] {
        guard let zone = assignment.sources[job.source.name]?.publisher.zone else { return candidates }
        return candidates.map { candidate in
            var candidate = candidate
            candidate.published = candidate.published?.onClocks(of: zone)
            return candidate
        }
    }

    private func item(_ candidate: Candidate, _ job: FetchJob, reading: ArticleReading, silent: Bool) -> ReadItem {
        let origin = Alert.Origin(
            source: job.source.name, title: candidate.title.isEmpty ? candidate.link ?? "" : candidate.title,
            url: candidate.link ?? job.source.url,
            published: candidate.published)
        return ReadItem(
            keys: candidate.keys, article: origin, text: candidate.text.isEmpty ? nil : candidate.text,
            events: reading.events, silent: silent, sketch: reading.sketch)
    }
}

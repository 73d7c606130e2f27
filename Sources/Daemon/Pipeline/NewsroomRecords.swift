import Logging
import Model
import Store

// From the end of a job to the ledger, and to whom it concerns.

extension Newsroom {
    func finish(_ job: FetchJob, _ outcome: FetchOutcome?) async {
        done.append((job, outcome))
        if isRecording { return }
        isRecording = true
        // Whatever else has ended by now comes first, and is recorded with it.
        await Task.yield()
        isRecording = false
        let (all, now) = (done, WallClock.now())
        done = []
        recordAll(all.compactMap(\.outcome).map { diagnosed($0, now: now) }, now: now)
        releaseAll(all.filter { $0.outcome == nil }.map(\.job))
        for (job, _) in all {
            work[job.sourceID] = nil
            if begun.removeValue(forKey: job.sourceID) != nil, horizon == nil { turns.leave(job) }
            schedule.finished()
        }
        look()
    }

    /// All in one transaction; where that fails, each in its own, so that one cannot take the others down.
    private func recordAll(_ outcomes: [FetchOutcome], now: Timestamp) {
        guard !outcomes.isEmpty else { return }
        let judge = assignment.judge(recognizer, now: now)
        do throws(StoreError) {
            for (outcome, recorded) in zip(outcomes, try ledger.record(outcomes, now: now, judge: judge)) {
                note(outcome, recorded)
            }
        } catch {
            if outcomes.count > 1 {
                for outcome in outcomes { recordAll([outcome], now: now) }
                return
            }
            // Its lease ends, and then the source is fetched again: nothing is lost.
            let source = outcomes[0].job.source.name
            logger.error("an outcome could not be recorded: \(error)", metadata: ["source": "\(source)"])
            backOff(after: error)
        }
    }

    func releaseAll(_ jobs: [FetchJob]) {
        guard !jobs.isEmpty else { return }
        do throws(StoreError) { try ledger.release(jobs) } catch {
            logger.error("\(jobs.count) jobs could not be given back: \(error)")
            backOff(after: error)
        }
    }

    private func note(_ outcome: FetchOutcome, _ recorded: Recorded) {
        let source: Logger.Metadata = ["source": "\(outcome.job.source.name)"]
        measures.recorded(outcome, recorded)
        tally.fetches += 1
        tally.events += recorded.events
        tally.alerts += recorded.alerts
        switch outcome.result {
        case .unchanged: tally.unchanged += 1
        case .postponed: break
        case .failed(let code, let detail):
            tally.failed += 1
            // One line when it begins to fail; the ledger has the rest.
            logger.log(level: outcome.job.failures == 0 ? .warning : .info, "\(code): \(detail)", metadata: source)
        case .read(_, _, let items):
            tally.articles += recorded.articles
            for item in items { for key in item.keys { postponed[key.digest] = nil } }
            logger.info(
                "\(recorded.articles) articles, \(recorded.events) events, \(recorded.alerts) alerts", metadata: source)
        }
        if recorded.claimLost { logger.info("recorded after its lease had passed", metadata: source) }
        if !recorded.sinks.isEmpty { mailroom.wake(recorded.sinks) }
        // A plan that was just recorded may be the next to come.
        if recorded.events + recorded.steps > 0 { Task { [almanac] in await almanac.look() } }
        onProgress(tally)
    }

    /// An outcome with what it says of the source's health.
    private func diagnosed(_ outcome: FetchOutcome, now: Timestamp) -> FetchOutcome {
        let expected = assignment.sources[outcome.job.source.name]?.expected
        let (diagnosed, change) = diagnosis.of(outcome, by: assignment.health, expected: expected, now: now)
        if let change {
            logger.log(
                level: change == .down ? .error : .notice,
                "\(change == .down ? "no source can be reached" : "sources can be reached again")")
        }
        return diagnosed
    }
}

import Delivery
import Logging
import Model
import Store

// Attempts, and what they leave behind in the ledger.

extension Courier {
    func deliver(_ claimed: [PendingDelivery]) async throws(StoreError) {
        var rest = claimed[...]
        while !rest.isEmpty, !isStopping {
            let batch = rest.prefix(sink.batchSize)
            let attempts = batch.map { Attempt($0.alert, number: $0.attempts + 1) }
            var outcomes = await sink.deliver(attempts, now: WallClock.now())
            if outcomes.isEmpty { outcomes = [.retry(after: nil, reason: "the sink attempted nothing")] }
            unattempted = Array(rest.dropFirst(outcomes.count))
            try settle(zip(batch, outcomes).map { ([$0.id], $0, $1) })
            rest = rest.dropFirst(outcomes.count)
            // Nothing may overtake the one that waits, and nobody is to be hammered.
            if outcomes.contains(where: { !$0.isFinal }) { break }
        }
        unattempted = Array(rest)
        try payDebts()
    }

    /// Tries one message; answers whether others may follow.
    func deliver(_ parcel: Timetable.Parcel) async throws(StoreError) -> Bool {
        let now = WallClock.now()
        let carried = sink.takesBundles ? Bundle.most : parcel.ids.count
        guard
            let message = try ledger.claim(message: parcel.ids, now: now, lease: Courier.lease, carried: carried),
            let first = message.deliveries.first
        else { return true }
        if !parcel.isRepeated, var allowance = allowance(now) {
            allowance.spend(at: now)
            (state.tokens, state.tokensAt) = (allowance.tokens, allowance.counted)
            try ledger.save(state)
        }
        if !sink.takesBundles || message.ids.count == 1 {
            try await deliver(message.deliveries)
        } else {
            let alerts = message.deliveries.map(\.alert)
            let bundle = Bundle(
                id: message.id, alerts: alerts, more: message.others.count, title: "\(message.ids.count) alerts")
            let outcome = await sink.deliver(bundle, attempt: first.attempts + 1, now: now)
            try settle([(message.ids, first, outcome)])
        }
        if let group = parcel.group, state.failures == 0 {
            let done = WallClock.now()
            try ledger.markTold(
                sink: sink.name, group: group, now: done, horizon: done.adding(seconds: -8 * 86_400))
        }
        return state.failures == 0 && state.disabled == nil
    }

    private func settle(_ results: [([Int64], PendingDelivery, DeliveryOutcome)]) throws(StoreError) {
        var aftermath = Aftermath(
            schedule: manners.retry ?? sink.schedule, giveUp: manners.giveUp, circuit: circuit, now: WallClock.now())
        for (ids, first, outcome) in results {
            aftermath.add(ids, first: first, outcome: outcome, random: Double.random(in: 0...1, using: &random))
        }
        owed = aftermath.settlements
        report(aftermath)
        try ledger.settle(owed, now: aftermath.now)
        owed = []
        try remember(aftermath)
    }

    /// Keeps what is known of the target, where it became different.
    private func remember(_ aftermath: Aftermath) throws(StoreError) {
        var new = state
        new.failures = aftermath.circuit.failures
        if sink.keepsOrder { new.failures = aftermath.failures.isEmpty ? 0 : 1 }
        new.closedUntil = aftermath.circuit.until
        new.reason = aftermath.failures.last?.reason ?? (new.failures == 0 ? nil : new.reason)
        if let gone = aftermath.gone { (new.disabled, new.reason) = (aftermath.now, gone) }
        if new != state {
            state = new
            try ledger.save(new)
        }
        if aftermath.isBack { try ledger.hastenDeliveries(sink: sink.name, now: aftermath.now) }
        if let gone = aftermath.gone { onGone(sink.name, gone) }
    }

    /// Settles and releases what an earlier failure of the ledger left undone.
    func payDebts() throws(StoreError) {
        if !owed.isEmpty { try ledger.settle(owed, now: WallClock.now()) }
        owed = []
        while let delivery = unattempted.last {
            try ledger.release(delivery)
            unattempted.removeLast()
        }
    }

    /// A sink that is down says so once, not with every alert.
    private func report(_ aftermath: Aftermath) {
        delivered += aftermath.tally.delivered
        for failure in aftermath.failures {
            logger.log(
                level: hasFailed ? .info : .warning,
                "attempt \(failure.attempt) failed, next in \(DurationText.text(failure.wait)): \(failure.reason)")
            hasFailed = true
        }
        for death in aftermath.deaths { logger.error("an alert is now a dead letter: \(death)") }
        if let gone = aftermath.gone { logger.error("disabled: \(gone)") }
        if aftermath.tally.delivered > 0, aftermath.failures.isEmpty, hasFailed {
            hasFailed = false
            logger.notice("delivers again")
        }
        onProgress(aftermath.tally)
    }
}

extension DeliveryOutcome {
    /// Nothing more is to be done about it.
    fileprivate var isFinal: Bool {
        switch self {
        case .delivered, .rejected: true
        case .retry, .gone: false
        }
    }
}

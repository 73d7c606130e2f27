import Delivery
import Model
import Store

/// Decides which of the alerts that wait go out now, and in what company. Pure: it is asked again whenever something changed.
struct Timetable: Sendable {
    /// One message to be.
    struct Parcel: Sendable, Hashable {
        /// In the order of recording.
        var ids: [Int64]
        /// Its group; nil where each goes by itself.
        var group: String?
        /// It was attempted before: its members are fixed, and it costs no further allowance.
        var isRepeated = false
        /// It does not wait for anything.
        var isUrgent = false

        /// Parcels of at most so many alerts each, for a sink that wants every one of them. What was attempted stays as it was.
        func pieces(of most: Int) -> [Parcel] {
            guard !isRepeated, ids.count > most else { return [self] }
            return stride(from: 0, to: ids.count, by: most).map { start in
                var piece = self
                piece.ids = Array(ids[start..<min(start + most, ids.count)])
                return piece
            }
        }
    }

    struct Plan: Sendable, Hashable {
        var parcels: [Parcel] = []
        /// When to ask again, if nothing changes before.
        var next: Timestamp?
    }

    let manners: Manners
    /// When each group was last told.
    let told: [String: Timestamp]
    /// Of the rate limit.
    let allowance: Allowance?

    /// - Parameter waiting: in the order of recording.
    func plan(_ waiting: [WaitingDelivery], now: Timestamp) -> Plan {
        let urgent = urgentEvents(waiting)
        let quietEnd = manners.quiet?.end(at: now)
        var plan = Plan()
        var held: Set<Int64> = []
        var drafts: [(parcel: Parcel, due: Timestamp, events: [Int64])] = []
        for company in companies(waiting, urgent: urgent) {
            var due = company.members.map(\.wake).max() ?? now
            if let group = company.parcel.group, !company.parcel.isRepeated, let first = company.members.first {
                due = max(due, release(group, first: first.created))
            }
            if !company.parcel.isUrgent, let quietEnd { due = max(due, quietEnd) }
            drafts.append((company.parcel, due, company.members.map(\.event)))
        }
        var ready: [Parcel] = []
        for draft in drafts {
            // What happened first is told first.
            let waits = draft.due > now || (!draft.parcel.isUrgent && draft.events.contains { held.contains($0) })
            if waits {
                if draft.due > now { plan.next = min(plan.next ?? draft.due, draft.due) }
                held.formUnion(draft.events)
            } else {
                ready.append(draft.parcel)
            }
        }
        limit(ready, now: now, into: &plan)
        return plan
    }

    // MARK: Companies

    /// Events with an urgent alert, and its place: what was recorded of them before goes with it.
    private func urgentEvents(_ waiting: [WaitingDelivery]) -> [Int64: Int64] {
        Dictionary(waiting.filter { $0.priority == .urgent }.map { ($0.event, $0.id) }, uniquingKeysWith: max)
    }

    private func companies(
        _ waiting: [WaitingDelivery], urgent: [Int64: Int64]
    ) -> [(parcel: Parcel, members: [WaitingDelivery])] {
        var companies: [(parcel: Parcel, members: [WaitingDelivery])] = []
        var places: [String: Int] = [:]
        for delivery in waiting {
            let isUrgent = urgent[delivery.event].map { delivery.id <= $0 } ?? false
            let group = isUrgent ? nil : groupName(delivery)
            // A message that was attempted keeps its members.
            let name = delivery.message.map { "message \($0)" } ?? group.map { "group \($0)" }
            if let name, let place = places[name] {
                companies[place].parcel.ids.append(delivery.id)
                companies[place].members.append(delivery)
                if isUrgent { companies[place].parcel.isUrgent = true }
                continue
            }
            if let name { places[name] = companies.count }
            let parcel = Parcel(
                ids: [delivery.id], group: group, isRepeated: delivery.message != nil, isUrgent: isUrgent)
            companies.append((parcel, [delivery]))
        }
        return companies
    }

    private func groupName(_ delivery: WaitingDelivery) -> String? {
        switch manners.grouping {
        case .each: nil
        case .digest, .regularDigest: "digest"
        case .group(let key, _, _):
            switch key {
            case .event: "event \(delivery.event)"
            case .story: "story \(delivery.story)"
            case .rule: "rule \(delivery.rule)"
            case .all: "all"
            }
        }
    }

    /// When a group whose oldest untold alert was recorded then may go out.
    private func release(_ group: String, first: Timestamp) -> Timestamp {
        switch manners.grouping {
        case .each: return first
        case .group(_, let wait, let interval):
            let gathered = first.adding(seconds: wait)
            return told[group].map { max(gathered, $0.adding(seconds: interval)) } ?? gathered
        case .regularDigest(let every):
            let step = Int64(every * 1000)
            return Timestamp(milliseconds: (first.milliseconds / step + 1) * step)
        case .digest(let times, let zone):
            let today = zone.wall(at: first).date
            for day in [today, today.adding(days: 1)] {
                for time in times {
                    let moment = zone.instant(day, time)
                    if moment > first { return moment }
                }
            }
            return first
        }
    }

    // MARK: Rate

    /// As many as the rate allows; where more want to go, the last of them takes all the others along.
    private func limit(_ ready: [Parcel], now: Timestamp, into plan: inout Plan) {
        guard let allowance else {
            plan.parcels = ready
            return
        }
        let free = ready.filter { $0.isRepeated || $0.isUrgent }
        let rest = ready.filter { !$0.isRepeated && !$0.isUrgent }
        let allowed = max(0, allowance.allowed(at: now) - free.count { !$0.isRepeated })
        plan.parcels = free
        if rest.count <= allowed {
            plan.parcels += rest
        } else if allowed > 0 {
            plan.parcels += rest.prefix(allowed - 1)
            let joined = rest.dropFirst(allowed - 1)
            let groups = Set(joined.map(\.group))
            plan.parcels.append(
                Parcel(ids: joined.flatMap(\.ids).sorted(), group: groups.count == 1 ? joined.first?.group : nil))
        } else {
            let next = allowance.next(after: now)
            plan.next = min(plan.next ?? next, next)
        }
        plan.parcels.sort { ($0.ids.first ?? 0) < ($1.ids.first ?? 0) }
    }
}

import Model
import Store

// Deliveries: what went where, and what waits or was given up.

extension Pages {
    func deliveries(_ reader: QueryReader) async throws(FieldError) -> WebAnswer {
        let state = try reader.deliveryState()
        let before = try reader.number("before")
        let now = tools.now()
        let found = await room.read { ledger throws(StoreError) in
            (try ledger.deliveries(state: state, before: before, limit: 50), try ledger.gauges(now: now))
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(let (list, gauges)):
            let states = ListedDelivery.State.allCases.map {
                TemplateValue.object(["value": .text("\($0)"), "selected": .flag(state == $0)])
            }
            let waiting = gauges.waiting.sorted { $0.key < $1.key }.map {
                TemplateValue.object(["sink": .text($0.key), "count": .number($0.value)])
            }
            let older = list.count == 50 ? list.last.map { "\($0.id)" } : nil
            let address = older.map { before in
                "/deliveries?" + FormFields.encoded([("before", before), ("state", state.map { "\($0)" } ?? "")])
            }
            return page(
                "deliveries", title: "Deliveries",
                [
                    "deliveries": .list(list.map { Pages.delivery($0, now: now) }), "states": .list(states),
                    "isEmpty": .flag(list.isEmpty), "older": .optional(address), "waiting": .list(waiting),
                    "dead": gauges.dead > 0 ? .number(gauges.dead) : .flag(false),
                    "isClear": .flag(waiting.isEmpty && gauges.dead == 0),
                ])
        }
    }

    private static func delivery(_ delivery: ListedDelivery, now: Timestamp) -> TemplateValue {
        let event = delivery.alert.event
        return .object([
            "sink": .text(delivery.sink), "rule": .text(delivery.rule), "state": .text("\(delivery.state)"),
            "created": .text(Moments.clock(delivery.created)), "attempts": .number(delivery.attempts),
            "settled": .optional(delivery.settled.map(Moments.clock)),
            "due": .optional(delivery.state == .waiting ? Moments.distance(from: delivery.due, to: now) : nil),
            "reason": .optional(delivery.state == .delivered ? nil : delivery.reason),
            "transition": .text(delivery.alert.transition.rawValue), "headline": .text(EventView.headline(event)),
            "address": .text("/events/" + FormFields.escaped(event.id)),
        ])
    }
}

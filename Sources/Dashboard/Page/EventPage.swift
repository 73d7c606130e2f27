import Model
import Store

// One event: what it is, the text that tells it, its life, its sources.

extension Pages {
    func event(_ id: String) async -> WebAnswer {
        let found = await room.read { ledger throws(StoreError) -> (EventLifeStory, [ToldBy])? in
            guard let life = try ledger.lifeStory(of: id) else { return nil }
            return (life, try ledger.tellings(ofEvent: life.number))
        }
        switch found {
        case .failure(let error): return failure(error)
        case .success(nil): return message(404, "No such event", "There is no event “\(id)” in this ledger.")
        case .success(let (life, tellings)?):
            let event = life.event
            // The text that holds its sentence; an event that was told again may quote a later one.
            let told = tellings.first { $0.text.map { Marked.holds($0, event) } ?? false }
            var values = EventView.members(event)
            values["actors"] = .list(Pages.actors(event))
            values["told"] = told.map { EventView.article($0.origin) } ?? .flag(false)
            values["text"] = told?.text.map { .object(["segments": Marked.text($0, [event])]) } ?? .flag(false)
            values["life"] = .list(Pages.life(life))
            values["tellings"] = .list(
                tellings.map {
                    .object(["article": EventView.article($0.origin), "moment": .text(Moments.clock($0.recorded))])
                })
            values["count"] = .number(life.sightings.count)
            let rest = life.sightings.count - tellings.count
            values["rest"] = rest > 0 ? .number(rest) : .flag(false)
            values["wrong"] = .optional(life.wrong.map(Moments.clock))
            values["json"] = .text("/api/events/" + FormFields.escaped(event.id))
            return page("event", title: EventView.headline(event), values)
        }
    }

    private static func actors(_ event: Event) -> [TemplateValue] {
        let sides = [("source", event.source), ("target", event.target), ("participant", event.participants)]
        return sides.flatMap { role, actors in
            actors.map { actor in
                .object([
                    "role": .text(role), "text": .text(actor.text), "name": .text(actor.name),
                    "code": .optional(actor.country), "sector": .optional(actor.sector?.rawValue),
                    "entry": .text(actor.entry),
                ])
            }
        }
    }

    private static func life(_ life: EventLifeStory) -> [TemplateValue] {
        let first = TemplateValue.object([
            "moment": .text(Moments.clock(life.recorded)), "transition": .text("new"), "changes": .list([]),
            "reasons": .flag(false), "article": life.sightings.first.map(EventView.article) ?? .flag(false),
        ])
        return [first]
            + life.steps.map { step in
                .object([
                    "moment": .text(Moments.clock(step.recorded)), "transition": .text(step.transition.rawValue),
                    "changes": .list(
                        step.changes.map {
                            .object([
                                "attribute": .text($0.attribute), "from": .text($0.from ?? "unknown"),
                                "to": .text($0.to ?? "unknown"),
                            ])
                        }),
                    "reasons": .optional(step.reasons.isEmpty ? nil : step.reasons.joined(separator: "; ")),
                    "article": step.article.map(EventView.article) ?? .flag(false),
                ])
            }
    }
}

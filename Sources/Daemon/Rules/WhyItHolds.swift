import Model
import Store

// What a condition asks for and what was found: said in every alert. To be asked only of what holds.

extension Condition {
    /// Every demand that was made, by the key it has in the configuration, and what met it. What every rule asks for unless it says otherwise
    /// (news, and likely) is left out; of `any` the first that holds is told, of `not` nothing.
    func reasons(
        for event: Event, article: Alert.Origin, outlets told: Int, now: Timestamp
    ) -> [Alert.Reason] {
        var reasons = subject(of: event) + people(in: event, on: now.wall().date)
        func add(_ condition: String, _ found: String) {
            reasons.append(Alert.Reason(condition: condition, found: found))
        }
        if date != nil { add("date", (event.time ?? event.deadline)?.timex ?? "undated") }
        if places != nil, let place = event.place { add("place", place.name.isEmpty ? place.text : place.name) }
        let texts = [event.sentence.text, article.title]
        if let words { add("words", words.found(in: texts).joined(separator: ", ")) }
        if let expression = expressions.first(where: { texts.contains(where: $0.occurs) }) {
            add("matches", expression.pattern)
        }
        if confidence > 0, confidence != Condition.defaultConfidence {
            add("confidence", "\(Condition.text(event.confidence)) of at least \(Condition.text(confidence))")
        }
        if !from.isEmpty { add("from", article.source) }
        if outlets > 1 { add("outlets", "\(told) of at least \(outlets)") }
        func inner(_ condition: Condition) -> [Alert.Reason] {
            condition.reasons(for: event, article: article, outlets: told, now: now)
        }
        reasons += all.flatMap(inner)
        if let first = any.first(where: { $0.holds(for: event, article: article, outlets: told, now: now) }) {
            reasons += inner(first)
        }
        return reasons
    }

    private func subject(of event: Event) -> [Alert.Reason] {
        var reasons: [Alert.Reason] = []
        if !kinds.isEmpty { reasons.append(Alert.Reason(condition: "kind", found: event.kind)) }
        if !actions.isEmpty { reasons.append(Alert.Reason(condition: "action", found: event.action)) }
        if !modalities.isEmpty, modalities != Modality.news {
            reasons.append(Alert.Reason(condition: "modality", found: event.modality.rawValue))
        }
        return reasons
    }

    private func people(in event: Event, on day: CivilDate) -> [Alert.Reason] {
        let roles = [
            ("source", source, event.source), ("target", target, event.target),
            ("participant", participant, event.participants), ("actor", actor, event.everybody),
            ("between", between, event.everybody), ("speaker", speaker, event.speaker.map { [$0] } ?? []),
        ]
        return roles.compactMap { key, list, actors in
            let names = list.met(by: actors, on: day).map { $0.name.isEmpty ? $0.text : $0.name }
            var seen: Set<String> = []
            let unique = names.filter { seen.insert($0).inserted }
            return unique.isEmpty ? nil : Alert.Reason(condition: key, found: unique.joined(separator: ", "))
        }
    }

    /// A share as configurations write it.
    private static func text(_ share: Double) -> String { "\((share * 100).rounded() / 100)" }
}

extension Rule {
    /// Why this step of an event rings, once it does.
    func reasons(_ occasion: Occasion, now: Timestamp) -> [Alert.Reason] {
        var event = occasion.event
        if occasion.transition == .denied { event.modality = .done }
        var reasons = condition.reasons(for: event, article: occasion.article, outlets: occasion.outlets, now: now)
        if transitions != Alert.Transition.news, let step = occasion.transition, transitions.contains(step) {
            reasons.append(Alert.Reason(condition: "on", found: step.rawValue))
        }
        return reasons
    }
}

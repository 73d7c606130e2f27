import Model

/// Gives meetings without a place the one venue that an article names: "will meet X" beside "the talks in Geneva with X".
enum Venue {
    static func shared(_ events: [Event]) -> [Event] {
        let placed = events.filter { $0.kind == "meeting" && $0.place != nil && $0.modality != .historical }
        guard let venue = placed.first?.place, placed.allSatisfy({ $0.place?.name == venue.name }) else {
            return events
        }
        let guests = Set(placed.flatMap(\.participants).compactMap(\.country))
        return events.map { event in
            guard event.kind == "meeting", event.place == nil, event.modality == .done || event.modality == .planned,
                event.participants.contains(where: { $0.country.map(guests.contains) ?? false })
            else { return event }
            var event = event
            event.place = venue
            return event
        }
    }
}

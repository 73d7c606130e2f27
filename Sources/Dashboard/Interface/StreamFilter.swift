import Model
import Store

/// Which events a listener wants to hear of.
struct StreamFilter: Sendable, Hashable {
    var kind: String?
    var country: String?
    var modality: Modality?

    func accepts(_ recorded: RecordedEvent) -> Bool {
        let event = recorded.event
        if let kind, event.kind != kind { return false }
        if let modality, event.modality != modality { return false }
        guard let country else { return true }
        return event.place?.country == country || event.everybody.contains { $0.country == country }
    }
}

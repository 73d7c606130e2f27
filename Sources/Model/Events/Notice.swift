extension Alert {
    /// What Tocsin says of itself.
    public enum NoticeKind: String, Sendable, CaseIterable {
        /// Still here.
        case heartbeat
        /// Something needs somebody: a sink that is gone, a source that fails for days.
        case health
        /// Somebody asked for it: `tocsin send-test`.
        case test
    }

    /// The kind of every event that tells of Tocsin itself.
    static let ownKind = "tocsin"

    /// An alert that tells of Tocsin itself, in the shape of all alerts, so that every sink can deliver it.
    ///
    /// - Parameters:
    ///   - id: `notice_…`, the same on every attempt; holds no dot.
    ///   - text: one sentence for people, without secrets.
    public static func notice(
        _ kind: NoticeKind, id: String, text: String, now: Timestamp
    ) -> Alert {
        let event = Event(
            id: "event_\(id)", kind: ownKind, action: kind.rawValue, modality: .done, plover: "", cameo: "",
            confidence: 1, sentence: Event.Quote(text: text, span: 0..<text.utf8.count), evidence: [], rule: ownKind)
        return Alert(
            id: id, transition: .new, event: event, rule: ownKind, recorded: now,
            article: Origin(source: ownKind, title: text, url: "", published: nil))
    }

    /// Whether it tells of Tocsin itself, and not of the world.
    public var isNotice: Bool { event.kind == Alert.ownKind }
}

public import Model

extension Event {
    /// When a planned event with a date begins; nil for every other event. An hour is one of the event's own zone, of UTC where that is
    /// not known; a bare day begins at its first midnight in UTC.
    public var begins: Timestamp? {
        guard modality == .planned, let time, let start = time.start else { return nil }
        return Event.instant(start, of: time)
    }

    /// The first moment after a planned event with a date; nil for every other event.
    public var isOver: Timestamp? {
        guard modality == .planned, let time, let end = time.end ?? time.start else { return nil }
        return Event.instant(end, of: time)
    }

    private static func instant(_ wall: WallTime, of time: TemporalExpression) -> Timestamp {
        let zone = wall.time == nil ? nil : time.zone
        return Timestamp(wall: wall, offset: zone.flatMap { ZoneClock.offset(of: $0.name, at: wall) } ?? 0)
    }
}

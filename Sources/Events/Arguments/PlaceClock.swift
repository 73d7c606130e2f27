import Language
public import Model

/// Gives the hours of events the zone of the place where they happen: talks "in Geneva at 3 p.m." begin by the clocks of Geneva, wherever
/// that is written. A zone that the text states stays; where the place says nothing, the dateline or the publisher's clocks count.
public struct PlaceClock: Sendable {
    private let cities: CityZones

    /// - Throws: `LexiconError` when the embedded list of zones cannot be read.
    public init() throws(LexiconError) { cities = try CityZones() }

    /// The event with the zone of its hour, where it has one and its zone is not known.
    public func placed(_ event: Event, publisher: Publisher = Publisher()) -> Event {
        guard var time = event.time, (time.start ?? time.end)?.time != nil,
            [nil, "dateline", "publisher"].contains(time.zone?.origin)
        else { return event }
        if let zone = event.place.flatMap({ cities.zone(of: $0.name) }) {
            time.zone = TemporalExpression.Zone(name: zone, origin: "place")
        } else if let zone = publisher.zone, time.zone?.origin != "dateline" {
            time.zone = TemporalExpression.Zone(name: zone, origin: "publisher")
        } else {
            return event
        }
        var event = event
        event.time = time
        return event
    }
}

/// What is known of who publishes a source, for reading its dates.
public struct Publisher: Sendable, Hashable {
    /// Its country's ISO 3166-1 code: the United States write the month of a date in figures first.
    public var country: String?
    /// IANA name of the zone of its clocks.
    public var zone: String?

    public init(country: String? = nil, zone: String? = nil) {
        self.country = country
        self.zone = zone
    }
}

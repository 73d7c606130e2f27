/// A mention of a time in a text, resolved: what it says in TIMEX3 and which stretch of wall time it means.
public struct TemporalExpression: Sendable, Hashable {
    /// TIMEX3's four types.
    public enum Kind: String, Sendable { case date = "DATE", time = "TIME", duration = "DURATION", set = "SET" }

    /// How fine the mention is.
    public enum Grain: String, Sendable, CaseIterable {
        case second, minute, hour, part, day, weekend, week, month, quarter, half, season, year, decade, century
    }

    /// What the time is to its clause: the moment itself, a limit, or a stretch.
    public enum Role: String, Sendable { case at, by, until, before, since, after, window, within, duration, set }

    /// Where it lies, seen from the reference day.
    public enum Direction: String, Sendable { case past, future, same, explicit }

    /// One end of a coordination ("January 9" and "10").
    public struct Part: Sendable, Hashable {
        public var span: Range<Int>
        public var text: String
        public var timex: String
        public var start: WallTime?
        public var end: WallTime?

        public init(span: Range<Int>, text: String, timex: String, start: WallTime?, end: WallTime?) {
            self.span = span
            self.text = text
            self.timex = timex
            self.start = start
            self.end = end
        }
    }

    /// Another reading, where the phrase is truly ambiguous.
    public struct Alternative: Sendable, Hashable {
        public var timex: String
        public var start: WallTime?
        public var end: WallTime?
        public var reason: String

        public init(timex: String, start: WallTime?, end: WallTime?, reason: String) {
            self.timex = timex
            self.start = start
            self.end = end
            self.reason = reason
        }
    }

    /// A zone and what named it.
    public struct Zone: Sendable, Hashable {
        /// IANA name (`Europe/Moscow`) or a fixed offset (`+03:00`).
        public var name: String
        /// `stated`, `city`, `dateline`, `publisher`; of an event's time also `place`: where it happens.
        public var origin: String

        public init(name: String, origin: String) {
            self.name = name
            self.origin = origin
        }
    }

    /// UTF-8 byte offsets into the text, half open.
    public var span: Range<Int>
    public var text: String
    public var kind: Kind
    /// TIMEX3 value: `2022-01-09`, `2022-W02`, `P3D`, `FUTURE_REF`; a range as `2022-01-09/2022-01-10`.
    public var timex: String
    /// TIMEX3 mod: START, MID, END, APPROX, BEFORE, AFTER …
    public var mod: String?
    /// Half open, wall time of `zone`; both nil for what stays symbolic or is a mere length.
    public var start: WallTime?
    public var end: WallTime?
    public var grain: Grain
    public var role: Role
    public var direction: Direction
    public var zone: Zone?
    /// What it was resolved against: `publication`, `dateline`, `firstSeen`, `none`, or `mention@OFFSET`.
    public var anchor: String
    public var parts: [Part]
    /// Name of the rule that read it.
    public var rule: String
    public var alternatives: [Alternative]

    public init(
        span: Range<Int>, text: String, kind: Kind, timex: String, mod: String? = nil, start: WallTime? = nil,
        end: WallTime? = nil, grain: Grain, role: Role = .at, direction: Direction, zone: Zone? = nil,
        anchor: String = "none", parts: [Part] = [], rule: String, alternatives: [Alternative] = []
    ) {
        self.span = span
        self.text = text
        self.kind = kind
        self.timex = timex
        self.mod = mod
        self.start = start
        self.end = end
        self.grain = grain
        self.role = role
        self.direction = direction
        self.zone = zone
        self.anchor = anchor
        self.parts = parts
        self.rule = rule
        self.alternatives = alternatives
    }
}

extension TemporalExpression {
    /// Name of the rule that dates an event by its article where its own words do not.
    public static let impliedRule = "published"

    /// Whether no words of the event's own say so: an event's time taken from the day its article tells about or from publication.
    public var isImplied: Bool { rule == TemporalExpression.impliedRule }
}

public import Model

/// When a sink's alerts go out, and in what company: the part of a sink that is the same for all kinds.
public struct Manners: Sendable, Hashable {
    /// In what company.
    public enum Grouping: Sendable, Hashable {
        /// Every alert by itself, at once.
        case each
        /// Those with the same key together, as Alertmanager does it: the first of a group waits `wait` seconds for others; later ones of
        /// the same group go out `interval` seconds after the last message of the group, at the earliest.
        case group(by: GroupKey, wait: Double, interval: Double)
        /// All of them together, at these times of day.
        case digest(at: [TimeOfDay], zone: Zone)
        /// All of them together, every so many seconds.
        case regularDigest(every: Double)
    }

    /// What alerts of one group have in common.
    public enum GroupKey: String, Sendable, CaseIterable {
        case event
        /// The article that told them.
        case story
        case rule
        /// Anything: one group for all.
        case all
    }

    public var grouping: Grouping
    public var quiet: QuietHours?
    public var rate: Rate?
    /// Waits between attempts; nil for the sink's own.
    public var retry: RetrySchedule?
    /// Seconds from its first failed attempt after which an alert is given up and kept as a dead letter; nil for never.
    public var giveUp: Double?
    /// Seconds between signs of life; nil for none.
    public var heartbeat: Double?

    /// At most so many messages in so many seconds. What comes beyond waits, and goes out together as soon as one more is allowed.
    public struct Rate: Sendable, Hashable {
        public var messages: Int
        public var seconds: Double

        public init(messages: Int, seconds: Double) {
            self.messages = messages
            self.seconds = seconds
        }
    }

    public init(
        grouping: Grouping = .each, quiet: QuietHours? = nil, rate: Rate? = nil, retry: RetrySchedule? = nil,
        giveUp: Double? = Manners.usualAge, heartbeat: Double? = nil
    ) {
        self.grouping = grouping
        self.quiet = quiet
        self.rate = rate
        self.retry = retry
        self.giveUp = giveUp
        self.heartbeat = heartbeat
    }

    /// Four days: a little more than the whole of the Standard Webhooks schedule.
    public static let usualAge = 4 * 86_400.0

    /// Whether every alert goes out by itself as soon as it is recorded.
    public var isPlain: Bool { grouping == .each && quiet == nil && rate == nil }
}

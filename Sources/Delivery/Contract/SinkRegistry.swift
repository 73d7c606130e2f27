public import Fetch
public import Model

/// The kinds of sinks there are. A new one is a line here.
public enum SinkRegistry {
    static let kinds: [SinkKind] = [
        LogFileSink.kind,
        WebhookSink.kind,
        JournalSink.kind,
        SlackSink.kind,
        DiscordSink.kind,
        TeamsSink.kind,
        MattermostSink.kind,
        TelegramSink.kind,
        MatrixSink.kind,
        NtfySink.kind,
        GotifySink.kind,
        PushoverSink.kind,
        PagerDutySink.kind,
        AlertmanagerSink.kind,
        MailSink.kind,
        MQTTSink.kind,
        SyslogSink.kind,
        CommandSink.kind,
    ]

    /// What `"kind"` may be: `log`, `webhook`, `slack` …
    public static var kindNames: [String] { kinds.map(\.name) }

    /// Reads one entry of `sinks`: an object with `name`, `kind` and the keys of that kind. Opens, connects and writes nothing, so
    /// that a configuration can be checked anywhere.
    ///
    /// - Returns: How to make the sink; nil when something is wrong with it, which the reader's `problems` then tell.
    public static func decode(_ reader: ConfigurationReader) -> SinkPlan? {
        let name = reader.required("name")?.string()
        guard let kindName = reader.required("kind")?.oneOf(kindNames),
            let kind = kinds.first(where: { $0.name == kindName })
        else { return nil }
        reader.object(allowing: ["name", "kind", "manners"] + kind.keys)
        let manners =
            reader["manners"].map { MannersSection.read($0, usual: kind.giveUp) } ?? Manners(giveUp: kind.giveUp)
        // Decoded even without a name, so that all mistakes are told at once.
        guard let make = kind.decode(name ?? "", reader), let name else { return nil }
        return SinkPlan(name: name, kind: kindName, manners: manners, make: make)
    }
}

/// A sink that has been configured and not yet made.
public struct SinkPlan: Sendable {
    public let name: String
    /// One of `SinkRegistry.kindNames`.
    public let kind: String
    /// When and in what company its alerts go out.
    public let manners: Manners
    let make: @Sendable (SinkTools) -> any Sink

    /// The sink, ready for `reconcile`.
    public func sink(_ tools: SinkTools) -> any Sink { make(tools) }
}

/// What sinks share.
public struct SinkTools: Sendable {
    public var fetcher: Fetcher

    public init(fetcher: Fetcher) { self.fetcher = fetcher }
}

/// A kind of sink: its name, its keys in the configuration, and how it reads them.
struct SinkKind: Sendable {
    let name: String
    /// Besides `name` and `kind`.
    let keys: [String]
    /// Seconds from its first failed attempt after which an alert is given up, unless `manners` say otherwise; nil for never.
    var giveUp: Double? = Manners.usualAge
    /// From the sink's name and its part of the configuration to the way to make it; nil after noting why not.
    let decode: @Sendable (String, ConfigurationReader) -> (@Sendable (SinkTools) -> any Sink)?
}

import Documents
import Fetch
import Model
import Store

/// What holds for sources that do not say otherwise.
struct SourceDefaults {
    /// Seconds between two fetches.
    private(set) var interval = 900.0
    /// When intervals are to be learnt.
    private(set) var plan: PollingPlan?
    /// Seconds.
    private(set) var backlog = 86_400.0
    /// Seconds.
    private(set) var stale = SourceDefaults.usualStale
    /// Thirty days: for as long at least the sketches of stories know a copy.
    static let usualStale = 30 * 86_400.0
    /// Seconds.
    private(set) var expected: Double?
    /// Of the network.
    var proxy: SourceAccess.Proxy?
    /// Folders whose files may be read.
    var files: [String] = []

    init(_ reader: ConfigurationReader?) {
        guard let reader else { return }
        reader.object(allowing: ["interval", "backlog", "stale", "expect"])
        plan = reader["interval"].flatMap(SourceSection.plan)
        interval = plan?.delay ?? reader["interval"].flatMap { SourceSection.interval($0, url: nil) } ?? interval
        backlog = reader["backlog"].flatMap(SourceSection.backlog) ?? backlog
        stale = reader["stale"].flatMap(SourceSection.stale) ?? stale
        expected = reader["expect"].flatMap { $0.duration(in: SourceSection.expectable) }
    }
}

/// One element of `sources`.
enum SourceSection {
    /// The shortest interval a publisher can be asked to bear is ten seconds; the longest that is still watching, 30 days.
    /// On this machine itself there is nobody to bother: there a second will do.
    static func interval(_ reader: ConfigurationReader, url: String?) -> Double? {
        let isOurs = url.map { LocalFile.isNamed(by: $0) || WebAddress.parse($0).map(isLoopback) == true } ?? false
        let shortest = isOurs ? 1.0 : 10.0
        return reader.duration(in: shortest...30 * 86_400)
    }

    /// Seconds that may be expected between two news of a source.
    static let expectable = 60.0...366 * 86_400

    /// Whether the host is this machine by its name or number (RFC 6761, section 6.3; RFC 1122, section 3.2.1.3; RFC 4291).
    static func isLoopback(_ address: WebAddress) -> Bool {
        guard let host = address.host else { return false }
        if host == "localhost" || host.hasSuffix(".localhost") || host == "[::1]" { return true }
        let numbers = host.split(separator: ".").compactMap { UInt8($0) }
        return host.hasPrefix("127.") && numbers.count == 4 && host.split(separator: ".").count == 4
    }

    /// `none`, `all`, or a duration of up to a century.
    static func backlog(_ reader: ConfigurationReader) -> Double? {
        switch reader.quietString {
        case "none": 0
        case "all": .greatestFiniteMagnitude
        default: reader.duration(in: 0...100 * 365 * 86_400, or: ["none", "all"])
        }
    }

    /// `never`, or a duration from a day up to a century.
    static func stale(_ reader: ConfigurationReader) -> Double? {
        reader.quietString == "never"
            ? .greatestFiniteMagnitude : reader.duration(in: 86_400...100 * 365 * 86_400, or: ["never"])
    }

    static func read(
        _ reader: ConfigurationReader, defaults: SourceDefaults, vocabulary: Vocabulary
    ) -> Configuration.WatchedSource? {
        reader.object(allowing: keys + AccessSection.keys)
        let name = reader["name"]?.string()
        let url = reader.required("url").flatMap { address($0, files: defaults.files) }
        let json = reader["json"].flatMap(JSONSection.read)
        let kind = kind(reader, isJSON: reader["json"] != nil)
        let plan = reader["interval"].flatMap(plan)
        let fixed = plan == nil ? reader["interval"].flatMap { SourceSection.interval($0, url: url) } : nil
        let interval = plan.map { min(max($0.delay, $0.floor), $0.ceiling) } ?? fixed ?? defaults.interval
        let backlog = reader["backlog"].flatMap(backlog) ?? defaults.backlog
        let stale = reader["stale"].flatMap(stale) ?? defaults.stale
        let publisher = Publisher(
            country: reader["country"].flatMap { ActorSection(vocabulary: vocabulary).code($0) },
            zone: reader["zone"].flatMap(zone))
        var headers = reader["headers"].map(headers) ?? []
        headers += AccessSection.fields(reader, beside: headers)
        let access = AccessSection.read(reader, defaults: defaults)
        let expected = reader["expect"].flatMap { $0.duration(in: expectable) } ?? defaults.expected
        guard let name, let url else { return nil }
        var watched = Configuration.WatchedSource(
            source: Source(name: name, url: url, kind: kind, interval: interval), headers: headers, backlog: backlog,
            expected: expected, plan: plan ?? (fixed == nil ? defaults.plan : nil))
        watched.stale = stale
        watched.publisher = publisher
        watched.access = access
        watched.json = json
        return watched
    }

    /// An IANA zone. Abbreviations are refused: "IST" is three zones.
    private static func zone(_ reader: ConfigurationReader) -> String? {
        guard let name = reader.string() else { return nil }
        let epoch = WallTime(CivilDate(dayNumber: 0))
        guard name == "UTC" || name.contains("/"), ZoneClock.offset(of: name, at: epoch) != nil else {
            reader.refuse(expected: "an IANA zone such as “Europe/London”, or “UTC”")
            return nil
        }
        return name
    }

    private static let keys = [
        "name", "url", "kind", "interval", "backlog", "stale", "country", "zone", "headers", "expect", "json",
    ]

    /// What a source is; one with `json` is a JSON interface, whether it says so or not.
    private static func kind(_ reader: ConfigurationReader, isJSON: Bool) -> Source.Kind {
        let kind = reader["kind"]?.oneOf(Source.Kind.self)
        if kind == .json, !isJSON {
            reader["kind"]?.refuse(
                found: "“json” without a key “json”", expected: "one that says where the items are")
        } else if let kind, kind != .json, isJSON {
            reader["json"]?.refuse(found: "“json” beside the kind “\(kind.rawValue)”", expected: "the kind “json”")
        }
        return isJSON ? .json : kind ?? .auto
    }

    /// An address on the web, or a file's in one of these folders.
    private static func address(_ reader: ConfigurationReader, files: [String]) -> String? {
        guard let text = reader.quietString, LocalFile.isNamed(by: text) else { return reader.url() }
        guard let path = LocalFile.path(of: text), !path.split(separator: "/").contains("..") else {
            reader.refuse(expected: "file:///path, without “..”")
            return nil
        }
        guard files.contains(where: { path.hasPrefix($0 == "/" ? $0 : $0 + "/") }) else {
            reader.refuse(expected: "a file in a folder that “allowFiles” names")
            return nil
        }
        return text
    }

    /// `{ "delay": "10m", "from": "1m", "to": "12h" }`: an interval learnt from the source's own rhythm; nil for a fixed one.
    static func plan(_ reader: ConfigurationReader) -> PollingPlan? {
        guard reader.isObject else { return nil }
        reader.object(allowing: ["delay", "from", "to"])
        let range = 10.0...30 * 86_400
        let delay = reader.required("delay")?.duration(in: range) ?? 600
        let floor = reader["from"].flatMap { $0.duration(in: range) } ?? 60
        let ceiling = reader["to"].flatMap { $0.duration(in: range) } ?? 43_200
        if ceiling < floor {
            reader["to"]?.refuse(found: "a longest wait below the shortest", expected: "“to” of at least “from”")
        }
        return PollingPlan(delay: delay, floor: floor, ceiling: max(floor, ceiling))
    }

    /// Header names are tokens (RFC 9110, section 5.6.2); those that libcurl must decide itself are refused.
    private static func headers(_ reader: ConfigurationReader) -> [(name: String, value: Secret)] {
        let reserved: Set<String> = ["host", "content-length", "transfer-encoding", "connection", "accept-encoding"]
        let punctuation = Array("!#$%&'*+-.^_`|~".utf8)
        return (reader.members() ?? []).compactMap { name, value in
            let isToken =
                !name.isEmpty
                && name.utf8.allSatisfy { byte in
                    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
                        || punctuation.contains(byte)
                }
            guard isToken, !reserved.contains(name.lowercased()) else {
                value.refuse(found: "the header “\(name)”", expected: "a header that may be set")
                return nil
            }
            guard let secret = value.secret() else { return nil }
            guard secret.reveal().utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
                value.refuse(found: "a control character", expected: "a header value of one line")
                return nil
            }
            return (name, secret)
        }
    }
}

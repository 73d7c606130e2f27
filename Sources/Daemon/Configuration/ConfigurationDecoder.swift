import Delivery
import Fetch
import Model

/// Reads a configuration's sections in an order that lets later ones check the names of earlier ones.
struct ConfigurationDecoder {
    private var vocabulary: Vocabulary
    let folders: [ConfigurationFolder: String]
    /// The files that the configuration includes: more sources, more rules.
    let included: [ConfigurationReader]

    private var sourceNames: [String] = []
    private var sinkNames: [String] = []

    init(
        vocabulary: Vocabulary, folders: [ConfigurationFolder: String], included: [ConfigurationReader] = []
    ) {
        self.included = included
        self.vocabulary = vocabulary
        self.folders = folders
    }

    /// Everything that could be read; the reader's `problems` say what could not.
    mutating func configuration(_ reader: ConfigurationReader) -> Configuration {
        reader.object(
            allowing: [
                "database", "retention", "userAgent", "contact", "network", "allowNetworks", "health", "defaults",
                "include", "sources", "groups", "rules", "sinks", "pageAddress", "page",
            ])
        let defaults = SourceDefaults(reader["defaults"])
        let sources = sources(reader, defaults: defaults)
        let sinks = sinks(reader)
        if let groups = reader["groups"] { vocabulary = ActorSection.adding(groups, to: vocabulary) }
        var configuration = Configuration(
            database: database(reader["database"]), network: network(reader), sources: sources,
            rules: rules(reader), sinks: sinks, page: PageSection.read(reader["page"]))
        if let section = reader["health"] {
            section.object(allowing: ["failing"])
            configuration.failingAfter =
                section["failing"]?.duration(in: 0...30 * 86_400) ?? configuration.failingAfter
        }
        configuration.retention = RetentionSection.read(reader["retention"])
        configuration.pageAddress = reader["pageAddress"]?.url().map { $0.hasSuffix("/") ? String($0.dropLast()) : $0 }
        return configuration
    }

    private func database(_ reader: ConfigurationReader?) -> String {
        let usual = Surroundings.resolve("tocsin.sqlite", in: folders[.state] ?? folders[.configuration] ?? "/")
        return reader.map { $0.filePath(in: .state) ?? usual } ?? usual
    }

    private func network(_ reader: ConfigurationReader) -> Configuration.Network {
        let contact = reader["contact"].flatMap { field($0) }
        let agent = reader["userAgent"].flatMap { field($0) } ?? "Tocsin/\(Release.version)"
        var network = Configuration.Network(userAgent: agent + (contact.map { " (+\($0))" } ?? ""))
        network.addresses = AddressGuard(allowing: exceptions(reader["allowNetworks"]))
        guard let section = reader["network"] else { return network }
        section.object(allowing: ["parallel", "perHost", "timeout", "perSecond", "retryScope", "robots"])
        network.parallel = section["parallel"]?.int(in: 1...2_000) ?? network.parallel
        network.perHost = section["perHost"]?.int(in: 1...100) ?? network.perHost
        network.timeout = section["timeout"]?.duration(in: 1...600) ?? network.timeout
        network.retryScope = section["retryScope"]?.oneOf(RetryScope.self) ?? network.retryScope
        network.keepsToRobots = section["robots"]?.bool() ?? network.keepsToRobots
        if let rate = section["perSecond"]?.double(in: 0.01...10_000) {
            network.pace = HostPace(perSecond: rate, burst: max(1, Int(rate * 2)), sparesLoopback: false)
        }
        return network
    }

    /// Addresses beyond the public internet that may be connected to.
    private func exceptions(_ reader: ConfigurationReader?) -> [AddressGuard.Exception] {
        (reader?.list() ?? []).compactMap { element in
            guard let text = element.string() else { return nil }
            guard let exception = AddressGuard.Exception(text) else {
                element.refuse(expected: "an address, a network like “10.0.0.0/8” or “fd00::/8”, or a host name")
                return nil
            }
            return exception
        }
    }

    /// A string that can stand in a header field (RFC 9110, section 5.5).
    private func field(_ reader: ConfigurationReader) -> String? {
        guard let text = reader.string() else { return nil }
        guard text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) else {
            reader.refuse(expected: "printable ASCII, because it is sent as a header field")
            return nil
        }
        return text
    }

    // MARK: Sections whose elements have names

    private mutating func sources(_ reader: ConfigurationReader, defaults: SourceDefaults)
        -> [Configuration.WatchedSource]
    {
        let more = included.compactMap { $0["sources"]?.list() }.flatMap(\.self)
        let own = more.isEmpty ? reader.required("sources") : reader["sources"]
        let elements = (own?.list() ?? []) + more
        sourceNames = names(of: elements)
        return elements.compactMap { SourceSection.read($0, defaults: defaults, vocabulary: vocabulary) }
    }

    private mutating func sinks(_ reader: ConfigurationReader) -> [SinkPlan] {
        guard let section = reader.required("sinks"), let elements = section.list() else { return [] }
        if elements.isEmpty {
            section.refuse(found: "no sinks", expected: "at least one, or nobody would hear an alert")
        }
        sinkNames = names(of: elements, requiring: false)
        return elements.compactMap { SinkRegistry.decode($0) }
    }

    private func rules(_ reader: ConfigurationReader) -> [Rule] {
        let more = included.compactMap { $0["rules"]?.list() }.flatMap(\.self)
        let section = reader["rules"]
        if section == nil, more.isEmpty { return [Rule(name: "news", sinks: sinkNames)] }
        if let section, section.isEmptyList {
            section.refuse(found: "no rules", expected: "at least one; leave “rules” out for alerts on all news")
        }
        // The configuration's own first: of several rules that let an event through, the first names its alert.
        let elements = (section?.list() ?? []) + more
        _ = names(of: elements)
        let rules = RuleSection(vocabulary: vocabulary, sources: sourceNames, sinks: sinkNames)
        return elements.compactMap { rules.read($0) }
    }

    /// The elements' names. A repeated one is noted, and where `requiring` a missing or empty one; otherwise whoever reads the
    /// element has noted it.
    private func names(of elements: [ConfigurationReader], requiring: Bool = true) -> [String] {
        var names: [String] = []
        var seen: Set<String> = []
        for element in elements {
            guard let reader = requiring ? element.required("name") : element["name"],
                let name = requiring ? reader.string() : reader.quietString
            else { continue }
            if !seen.insert(name).inserted {
                reader.refuse(found: "the name “\(name)” a second time", expected: "each name once")
            } else if !name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F }) {
                reader.refuse(found: "a control character", expected: "a name that can stand in a line of a log")
            } else {
                names.append(name)
            }
        }
        return names
    }
}

import Fetch
import Model

/// Where an HTTP sink sends, and with which fields.
struct HTTPTarget: Sendable {
    var url: Secret
    /// Besides `content-type`.
    var headers: [Header] = []
    /// Seconds.
    var timeout: Double

    /// A request with a JSON body.
    func request(_ method: Method = .post, path: String = "", _ body: (inout JSONWriter) -> Void) -> Request {
        var out = JSONWriter()
        out.object(body)
        return request(method, path: path, json: out.bytes)
    }

    func request(_ method: Method = .post, path: String = "", json: [UInt8]) -> Request {
        Request(
            url: url.reveal() + path, method: method,
            headers: headers + [Header(name: "content-type", value: "application/json")], body: json,
            limits: .delivery(timeout: timeout))
    }
}

/// A kind of sink that tells its target by HTTP.
extension SinkKind {
    /// Reads `timeout` besides the kind's own keys.
    ///
    /// - Parameters:
    ///   - pace: The target's rate rule.
    ///   - batch: Most alerts in one request.
    ///   - read: From the configuration to what makes a request; nil after noting why not.
    static func http(
        _ name: String, keys: [String], pace: Pace?, batch: Int = 1,
        judge: @escaping @Sendable (Response, Timestamp) -> DeliveryOutcome = { HTTPVerdict.usual($0, now: $1) },
        read: @escaping @Sendable (ConfigurationReader, _ timeout: Double) -> HTTPPlan?
    ) -> SinkKind {
        SinkKind(name: name, keys: keys + ["timeout"]) { name, reader in
            let timeout = reader["timeout"].map { $0.duration(in: 1...300) } ?? 20
            guard let plan = read(reader, timeout ?? 20), timeout != nil else { return nil }
            return { tools in
                HTTPSink(
                    name: name, batchSize: batch, pace: pace.map(PaceKeeper.init), request: plan.request,
                    bundle: plan.bundle, judge: judge, redaction: Redaction(plan.secrets), fetcher: tools.fetcher)
            }
        }
    }
}

/// What a kind of sink makes of its part of the configuration.
struct HTTPPlan: Sendable {
    let secrets: [Secret]
    let request: @Sendable (_ alerts: [Alert], _ now: Timestamp) -> Request

    /// For a group or digest; nil where its alerts go one by one.
    var bundle: (@Sendable (Bundle) -> Request)?

    /// For targets that show a text, of one alert or of several.
    init(secrets: [Secret], told: @escaping @Sendable (Told) -> Request) {
        self.secrets = secrets
        request = { alerts, _ in told(Told(alerts[0])) }
        bundle = { told(Told($0)) }
    }

    /// For targets that are told of one alert at a time.
    init(secrets: [Secret], one: @escaping @Sendable (Alert) -> Request) {
        self.secrets = secrets
        // HTTPSink hands over one, unless the kind asks for more.
        request = { alerts, _ in one(alerts[0]) }
    }

    init(secrets: [Secret], many: @escaping @Sendable ([Alert], Timestamp) -> Request) {
        self.secrets = secrets
        request = many
    }
}

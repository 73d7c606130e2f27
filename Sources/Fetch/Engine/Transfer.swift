import CLibcurl

/// One request on its way, over all its redirects, on one libcurl easy handle.
final class Transfer {
    /// Bytes of header lines that an honest server stays far below.
    static let headBytes = 256 * 1024

    /// Resumed exactly once, by `finish`.
    typealias Completion = CheckedContinuation<Result<Response, FetchError>, Never>

    let id: UInt64
    let request: Request
    /// The URL asked for, as errors name it.
    let subject: String
    let easy: UnsafeMutableRawPointer
    let sockets: SocketWatch
    let settings: FetcherSettings
    /// Whether libcurl has it now, as opposed to waiting its turn at the gate.
    var isRunning = false

    private(set) var address: WebAddress
    /// Where the request went first; its headers and credentials are for this origin only.
    private let home: WebAddress
    private var fields: FieldLines?
    private let message: UnsafeMutablePointer<CChar>
    private var head = AnswerHead()
    private var body: [UInt8] = []
    private var overflow: String?
    private var redirects: [Redirect] = []
    private var microsecondsSpent = 0
    private var opener: SocketOpener
    private var completion: Completion?

    init(
        id: UInt64, request: Request, settings: FetcherSettings, sockets: SocketWatch
    ) throws(FetchError) {
        let address = try WebAddress(request.url)
        guard let easy = curl_easy_init() else {
            throw FetchError(code: .system, subject: address.url, detail: "out of memory")
        }
        self.id = id
        self.request = request
        self.settings = settings
        self.sockets = sockets
        opener = SocketOpener(
            sockets: sockets, judge: Transfer.hopGuard(to: address, from: address, request, settings))
        self.easy = easy
        self.address = address
        subject = address.url
        home = address
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        message[0] = 0
        try setUp(message: message)
        try aim(at: address)
    }

    deinit {
        curl_easy_cleanup(easy)
        message.deallocate()
    }

    func onCompletion(_ completion: Completion) {
        self.completion = completion
    }

    /// Answers the caller; later calls do nothing.
    func finish(_ result: Result<Response, FetchError>) {
        completion?.resume(returning: result)
        completion = nil
    }

    func failure(_ code: FetchError.Code, _ detail: String) -> FetchError {
        FetchError(code: code, subject: subject, detail: detail)
    }

    // MARK: What libcurl calls while it runs

    /// Takes one header line. False ends the transfer.
    func take(headerLine line: UnsafeRawBufferPointer) -> Bool {
        head.add(line)
        guard head.byteCount <= Self.headBytes else {
            overflow = "more than \(Self.headBytes) bytes of headers"
            return false
        }
        return true
    }

    /// Takes decoded bytes of the body. False ends the transfer.
    func take(bodyBytes bytes: UnsafeRawBufferPointer) -> Bool {
        guard bytes.count <= request.limits.bodyBytes - body.count else {
            overflow = "more than \(request.limits.bodyBytes) bytes of body"
            return false
        }
        if isRedirecting { return true }
        if body.isEmpty { body.reserveCapacity(announcedLength) }
        body.append(contentsOf: bytes)
        return true
    }

    /// Opens a socket unless the address is refused.
    func openSocket(_ wanted: UnsafePointer<curl_sockaddr>) -> Int32 {
        opener.open(wanted)
    }

    /// Whether the request may go over a connection to this address; libcurl asks before it sends. An empty text is a Unix socket's.
    func mayUse(connectionTo address: String) -> Bool {
        opener.mayUse(address)
    }

    /// What an exception opens to a request it opens on the request's own host, not wherever a redirect leads.
    private static func hopGuard(
        to next: WebAddress, from home: WebAddress, _ request: Request, _ settings: FetcherSettings
    ) -> HopGuard {
        let reach = request.reach ?? Reach(own: settings.addresses, elsewhere: settings.addresses)
        return HopGuard(
            addresses: next.host == home.host ? reach.own : reach.elsewhere, host: next.host,
            isProxied: request.way.proxy != nil || settings.proxy != nil,
            isLocal: next.origin == home.origin && request.origin.socket != nil)
    }

    // MARK: Between and after the hops

    /// Where libcurl's outcome leads: to the next hop, whose address is then `address`, or to an end.
    func conclude(_ outcome: CURLcode) -> Result<Response, FetchError>? {
        var microseconds: curl_off_t = 0
        tocsin_easy_get_size(easy, CURLINFO_TOTAL_TIME_T, &microseconds)
        microsecondsSpent += Int(microseconds)
        // A redirect's own body is of no use, so its size or its end decide nothing.
        if isRedirecting, outcome == CURLE_OK || outcome == CURLE_WRITE_ERROR || outcome == CURLE_FILESIZE_EXCEEDED {
            return follow()
        }
        guard outcome == CURLE_OK else { return .failure(explain(outcome)) }
        return .success(response())
    }

    /// Seconds of the total limit that are left for the next hop.
    private var secondsLeft: Double {
        request.limits.totalSeconds - Double(microsecondsSpent) / 1_000_000
    }

    private var isRedirecting: Bool {
        request.method == .get && request.limits.redirects > 0 && head.location != nil
            && [301, 302, 303, 307, 308].contains(head.status)
    }

    private func follow() -> Result<Response, FetchError>? {
        guard redirects.count < request.limits.redirects else {
            return .failure(failure(.tooManyRedirects, "more than \(request.limits.redirects), last to \(address.url)"))
        }
        guard secondsLeft > 0 else { return .failure(failure(.timeout, "time was used up by redirects")) }
        do throws(FetchError) {
            let next = try WebAddress(head.location ?? "", relativeTo: address, subject: subject)
            redirects.append(Redirect(status: head.status, url: next.url))
            head = AnswerHead()
            body = []
            overflow = nil
            opener = SocketOpener(
                sockets: sockets, judge: Transfer.hopGuard(to: next, from: home, request, settings))
            address = next
            try aim(at: next)
            return nil
        } catch {
            return .failure(error)
        }
    }

    private func response() -> Response {
        var validators = head.validators
        if head.status == 304 {
            validators.etag = validators.etag ?? request.validators?.etag
            validators.lastModified = validators.lastModified ?? request.validators?.lastModified
        }
        return Response(
            status: head.status, url: address.url, headers: head.headers, body: body,
            validators: validators.isEmpty ? nil : validators, redirects: redirects)
    }

    private func explain(_ outcome: CURLcode) -> FetchError {
        if let overflow { return failure(.tooLarge, overflow) }
        // A connection that timed out or broke is not for want of a socket.
        if outcome == CURLE_COULDNT_CONNECT || outcome == CURLE_ABORTED_BY_CALLBACK, let reason = opener.reason {
            return failure(reason.code, reason.detail)
        }
        let words = message[0] == 0 ? String(cString: curl_easy_strerror(outcome)) : String(cString: message)
        if outcome == CURLE_OPERATION_TIMEDOUT, words.hasPrefix("Resolving") { return failure(.dns, words) }
        return failure(FetchError.Code(outcome), words)
    }

    /// What the server says the body will have, as far as it is to be believed; 0 when compressed or unsaid.
    private var announcedLength: Int {
        var length: curl_off_t = -1
        tocsin_easy_get_size(easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T, &length)
        return min(max(0, Int(length)), request.limits.bodyBytes)
    }

    // MARK: Options

    /// Points the easy handle at a hop, with what is left of the time and what may be told to its origin.
    private func aim(at next: WebAddress) throws(FetchError) {
        let isHome = next.origin == home.origin
        let headers = isHome ? request.headers : request.headers.filter(Self.isHarmless)
        let unwanted = request.method == .get ? [] : ["Expect", "Content-Type"]
        let fields = try FieldLines(
            headers, validators: request.validators, dropping: unwanted, subject: subject)
        var options = EasyOptions(easy: easy)
        options.set(hop: next, secondsLeft: secondsLeft)
        options.set(origin: isHome ? request.origin : nil, settings: settings)
        options.set(user: isHome ? home.user : nil, password: isHome ? home.password : nil)
        options.set(CURLOPT_HTTPHEADER, fields.head)
        self.fields = fields
        try check(options)
    }

    private static func isHarmless(_ header: Header) -> Bool {
        ["Accept", "Accept-Language"].contains { equalsIgnoringCase($0, header.name) }
    }

    private func setUp(message: UnsafeMutablePointer<CChar>) throws(FetchError) {
        var options = EasyOptions(easy: easy)
        options.set(settings: settings)
        options.set(limits: request.limits)
        options.set(way: request.way, settings: settings)
        if request.method != .get { options.set(post: request.body ?? []) }
        if request.method == .put { options.set(CURLOPT_CUSTOMREQUEST, request.method.rawValue) }
        options.set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(message))
        options.set(callbacksOf: self)
        try check(options)
    }

    private func check(_ options: EasyOptions) throws(FetchError) {
        guard let failed = options.failure else { return }
        throw failure(.system, "libcurl: \(String(cString: curl_easy_strerror(failed)))")
    }
}

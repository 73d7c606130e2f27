import CLibcurl

/// Sets options of an easy handle and remembers the first that libcurl refused.
struct EasyOptions {
    let easy: UnsafeMutableRawPointer
    private(set) var failure: CURLcode?

    init(easy: UnsafeMutableRawPointer) {
        self.easy = easy
    }

    mutating func set(_ option: CURLoption, _ value: Int) {
        note(tocsin_easy_set_long(easy, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: String?) {
        note(tocsin_easy_set_string(easy, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: UnsafeMutableRawPointer) {
        note(tocsin_easy_set_pointer(easy, option, value))
    }

    mutating func set(_ option: CURLoption, _ value: UnsafeMutablePointer<curl_slist>?) {
        note(tocsin_easy_set_list(easy, option, value))
    }

    mutating func set(settings: FetcherSettings) {
        set(CURLOPT_USERAGENT, settings.userAgent)
        set(CURLOPT_PROTOCOLS_STR, "http,https")
        // We follow redirects ourselves, hop by hop through the gate; libcurl never does.
        set(CURLOPT_FOLLOWLOCATION, 0)
        set(CURLOPT_ACCEPT_ENCODING, "")
        // Cookies live for one request and its redirects; some sites turn in circles without.
        set(CURLOPT_COOKIEFILE, "")
        set(CURLOPT_NOSIGNAL, 1)
        // Or the end of a transfer waits for the resolver's thread, and the whole queue with it.
        set(CURLOPT_QUICK_EXIT, 1)
    }

    mutating func set(limits: Limits) {
        set(CURLOPT_CONNECTTIMEOUT_MS, Self.milliseconds(limits.connectSeconds))
        set(CURLOPT_LOW_SPEED_LIMIT, max(0, limits.lowSpeedBytesPerSecond))
        set(CURLOPT_LOW_SPEED_TIME, max(0, limits.lowSpeedSeconds))
        // Refuses an announced length early; the write callback counts what really comes.
        note(tocsin_easy_set_size(easy, CURLOPT_MAXFILESIZE_LARGE, curl_off_t(max(0, limits.bodyBytes))))
    }

    mutating func set(hop: WebAddress, secondsLeft: Double) {
        set(CURLOPT_URL, hop.url)
        set(CURLOPT_TIMEOUT_MS, Self.milliseconds(secondsLeft))
        // Rather wait for the first connection and share it over HTTP/2 than open one more.
        set(CURLOPT_PIPEWAIT, hop.isEncrypted ? 1 : 0)
    }

    /// - Parameter origin: nil on a hop to another origin.
    mutating func set(origin: OriginOptions?, settings: FetcherSettings) {
        let verifiesTLS = origin?.verifiesTLS ?? true
        set(CURLOPT_SSL_VERIFYPEER, verifiesTLS ? 1 : 0)
        set(CURLOPT_SSL_VERIFYHOST, verifiesTLS ? 2 : 0)
        // Set anew for every hop: the one before may have had authorities of its own.
        let file = origin?.authoritiesFile ?? settings.authoritiesFile
        set(CURLOPT_CAINFO, file ?? EasyOptions.usualAuthorities.file)
        set(CURLOPT_CAPATH, file == nil ? EasyOptions.usualAuthorities.folder : nil)
        set(CURLOPT_SSLCERT, origin?.certificate?.file)
        set(CURLOPT_SSLKEY, origin?.certificate?.key)
        set(CURLOPT_KEYPASSWD, origin?.certificate?.password)
        set(CURLOPT_UNIX_SOCKET_PATH, origin?.socket)
    }

    mutating func set(way: Way, settings: FetcherSettings) {
        // Empty: not the environment's either.
        set(CURLOPT_PROXY, way.proxy?.url ?? settings.proxy ?? "")
        set(CURLOPT_NOPROXY, "")
        set(CURLOPT_PROXYUSERNAME, way.proxy?.user)
        set(CURLOPT_PROXYPASSWORD, way.proxy?.password)
        switch way.family {
        case .any: set(CURLOPT_IPRESOLVE, Int(CURL_IPRESOLVE_WHATEVER))
        case .ipv4: set(CURLOPT_IPRESOLVE, Int(CURL_IPRESOLVE_V4))
        case .ipv6: set(CURLOPT_IPRESOLVE, Int(CURL_IPRESOLVE_V6))
        }
    }

    /// The authorities that libcurl was built to trust.
    private static let usualAuthorities: (file: String?, folder: String?) = {
        guard let easy = curl_easy_init() else { return (nil, nil) }
        defer { curl_easy_cleanup(easy) }
        var (file, folder): (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?)
        tocsin_easy_get_string(easy, CURLINFO_CAINFO, &file)
        tocsin_easy_get_string(easy, CURLINFO_CAPATH, &folder)
        return (file.map { String(cString: $0) }, folder.map { String(cString: $0) })
    }()

    mutating func set(user: String?, password: String?) {
        set(CURLOPT_USERNAME, user)
        set(CURLOPT_PASSWORD, password)
    }

    mutating func set(post body: [UInt8]) {
        set(CURLOPT_POST, 1)
        note(tocsin_easy_set_size(easy, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(body.count)))
        // Zero bytes still need a pointer, or libcurl reads standard input.
        let outcome = (body + [0]).withUnsafeBytes { bytes in
            tocsin_easy_set_pointer(easy, CURLOPT_COPYPOSTFIELDS, UnsafeMutableRawPointer(mutating: bytes.baseAddress))
        }
        note(outcome)
    }

    mutating func note(_ outcome: CURLcode) {
        if outcome != CURLE_OK, failure == nil { failure = outcome }
    }

    /// At least 1, because 0 means "no limit" to libcurl; at most a day, so that nothing overflows.
    private static func milliseconds(_ seconds: Double) -> Int {
        seconds.isNaN ? 1 : Int(min(max(seconds * 1000, 1), 86_400_000))
    }
}

import CLibcurl

/// An easy handle for protocols besides HTTP, which blocks its thread while it works; for sinks that have a queue of their own.
final class BlockingEasy {
    let easy: UnsafeMutableRawPointer
    private let message: UnsafeMutablePointer<CChar>
    private let subject: String
    private let gate: Gate

    /// What libcurl asks for sockets.
    private final class Gate {
        let addresses: AddressGuard
        let host: String
        var opener: SocketOpener

        init(addresses: AddressGuard, host: String) {
            self.addresses = addresses
            self.host = host
            opener = SocketOpener(sockets: nil, judge: HopGuard(addresses: addresses, host: host))
        }

        func reset() { opener = SocketOpener(sockets: nil, judge: HopGuard(addresses: addresses, host: host)) }
    }

    /// - Parameters:
    ///   - host: a name or an address, an IPv6 address in brackets; with the port it names the target in errors.
    ///   - addresses: asked with the resolved address before each socket is opened.
    init(host: String, port: Int, addresses: AddressGuard) throws(FetchError) {
        let subject = "\(host):\(port)"
        guard CurlLibrary.started == CURLE_OK, let easy = curl_easy_init() else {
            throw FetchError(code: .system, subject: subject, detail: "libcurl cannot be started")
        }
        self.easy = easy
        self.subject = subject
        gate = Gate(addresses: addresses, host: host.lowercased().filter { $0 != "[" && $0 != "]" })
        message = .allocate(capacity: Int(CURL_ERROR_SIZE))
        message[0] = 0
    }

    deinit {
        curl_easy_cleanup(easy)
        message.deallocate()
    }

    /// Forgets all options, but not the connections, and sets those that every transfer needs.
    func prepare(connectSeconds: Double, authoritiesFile: String?, flag: CancellationFlag) -> EasyOptions {
        curl_easy_reset(easy)
        message[0] = 0
        var options = EasyOptions(easy: easy)
        options.set(CURLOPT_ERRORBUFFER, UnsafeMutableRawPointer(message))
        options.set(CURLOPT_NOSIGNAL, 1)
        options.set(CURLOPT_PROXY, "")
        options.set(CURLOPT_CONNECTTIMEOUT_MS, max(1, Int(connectSeconds * 1000)))
        options.set(CURLOPT_OPENSOCKETDATA, Unmanaged.passUnretained(gate).toOpaque())
        options.note(
            tocsin_easy_set_opener(easy) { context, _, address in
                guard let context, let address else { return CURL_SOCKET_BAD }
                return Unmanaged<Gate>.fromOpaque(context).takeUnretainedValue().opener.open(address)
            })
        if let authoritiesFile { options.set(CURLOPT_CAINFO, authoritiesFile) }
        // libcurl calls it about once a second, and more often while bytes flow.
        options.set(CURLOPT_NOPROGRESS, 0)
        options.set(CURLOPT_XFERINFODATA, Unmanaged.passUnretained(flag).toOpaque())
        options.note(
            tocsin_easy_set_progress(easy) { context, _, _, _, _ in
                guard let context else { return 0 }
                return Unmanaged<CancellationFlag>.fromOpaque(context).takeUnretainedValue().isSet ? 1 : 0
            })
        return options
    }

    /// - Throws: what libcurl says, or `cancelled`.
    func perform(_ options: EasyOptions, flag: CancellationFlag) throws(FetchError) {
        if let failed = options.failure { throw failure(failed) }
        gate.reset()
        let outcome = withExtendedLifetime(flag) { curl_easy_perform(easy) }
        if outcome != CURLE_OK { throw failure(outcome) }
    }

    func failure(_ outcome: CURLcode) -> FetchError {
        if outcome == CURLE_ABORTED_BY_CALLBACK {
            return FetchError(code: .cancelled, subject: subject, detail: "cancelled")
        }
        if outcome == CURLE_COULDNT_CONNECT, let reason = gate.opener.reason {
            return failure(reason.code, reason.detail)
        }
        let words = message[0] == 0 ? String(cString: curl_easy_strerror(outcome)) : String(cString: message)
        return FetchError(code: FetchError.Code(outcome), subject: subject, detail: words)
    }

    func failure(_ code: FetchError.Code, _ detail: String) -> FetchError {
        FetchError(code: code, subject: subject, detail: detail)
    }
}

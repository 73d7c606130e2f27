import CLibcurl

/// Where mail is handed in.
public struct MailServer: Sendable {
    /// How the connection is kept from others' eyes.
    public enum Security: String, Sendable, CaseIterable {
        /// TLS from the first byte (`smtps`).
        case tls
        /// STARTTLS, or nothing is sent.
        case starttls
        /// STARTTLS where the server offers it.
        case opportunistic
        case none
    }

    public var host: String
    public var port: Int
    public var security: Security
    public var user: String?
    public var password: String?
    public var authoritiesFile: String?

    public init(
        host: String, port: Int, security: Security, user: String? = nil, password: String? = nil,
        authoritiesFile: String? = nil
    ) {
        self.host = host
        self.port = port
        self.security = security
        self.user = user
        self.password = password
        self.authoritiesFile = authoritiesFile
    }
}

/// Hands mail to an SMTP server through libcurl; keeps the connection between messages. It blocks its thread.
public final class MailTransfer {
    /// What became of a message.
    public enum Outcome: Sendable, Hashable {
        case accepted
        /// The server's reply with a code of 500 or more: it will never take this message.
        case refused(String)
        /// Everything else, which may go well later.
        case failed(FetchError)
    }

    private let server: MailServer
    private let addresses: AddressGuard
    private var handle: BlockingEasy?

    /// - Parameter addresses: asked with the server's resolved address.
    public init(server: MailServer, addresses: AddressGuard) {
        self.server = server
        self.addresses = addresses
    }

    /// - Parameters:
    ///   - from: address of the envelope.
    ///   - recipients: addresses of the envelope; all must be taken.
    ///   - message: RFC 5322, lines ending in CR LF.
    ///   - seconds: for all of it.
    public func send(
        from: String, to recipients: [String], message: [UInt8], within seconds: Double, flag: CancellationFlag
    ) -> Outcome {
        let dialogue = Dialogue(message)
        do throws(FetchError) {
            let handle = try openHandle()
            let list = RecipientList(recipients)
            let options = options(handle, from, list, dialogue, seconds, flag)
            // libcurl holds both unretained while it works.
            defer { withExtendedLifetime((list, dialogue)) {} }
            try handle.perform(options, flag: flag)
            return .accepted
        } catch {
            return outcome(error, dialogue)
        }
    }

    private func openHandle() throws(FetchError) -> BlockingEasy {
        if let handle { return handle }
        let new = try BlockingEasy(host: server.host, port: server.port, addresses: addresses)
        handle = new
        return new
    }

    private func outcome(_ error: FetchError, _ dialogue: Dialogue) -> Outcome {
        guard let handle, error.code != .cancelled else { return .failed(error) }
        var code = 0
        tocsin_easy_get_long(handle.easy, CURLINFO_RESPONSE_CODE, &code)
        // A wrong password is mended by the operator; the mail is none the worse for it.
        let isLogin = (530...538).contains(code)
        let reply = dialogue.objection
        self.handle = nil
        if (500..<600).contains(code), !isLogin { return .refused(reply.isEmpty ? "\(code)" : reply) }
        var error = error
        if code >= 400, !reply.isEmpty { error.detail = reply }
        return .failed(error)
    }

    private func options(
        _ handle: BlockingEasy, _ from: String, _ recipients: RecipientList, _ dialogue: Dialogue, _ seconds: Double,
        _ flag: CancellationFlag
    ) -> EasyOptions {
        var options = handle.prepare(
            connectSeconds: min(10, seconds), authoritiesFile: server.authoritiesFile, flag: flag)
        options.set(CURLOPT_URL, "\(server.security == .tls ? "smtps" : "smtp")://\(server.host):\(server.port)")
        options.set(CURLOPT_PROTOCOLS_STR, "smtp,smtps")
        options.set(CURLOPT_TIMEOUT_MS, max(1, Int(seconds * 1000)))
        switch server.security {
        case .tls, .starttls: options.set(CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
        case .opportunistic: options.set(CURLOPT_USE_SSL, Int(CURLUSESSL_TRY.rawValue))
        case .none: options.set(CURLOPT_USE_SSL, Int(CURLUSESSL_NONE.rawValue))
        }
        if let user = server.user { options.set(CURLOPT_USERNAME, user) }
        if let password = server.password { options.set(CURLOPT_PASSWORD, password) }
        options.set(CURLOPT_MAIL_FROM, "<\(from)>")
        options.set(CURLOPT_MAIL_RCPT, recipients.head)
        options.set(CURLOPT_UPLOAD, 1)
        let context = Unmanaged.passUnretained(dialogue).toOpaque()
        options.set(CURLOPT_READDATA, context)
        options.set(CURLOPT_HEADERDATA, context)
        options.note(
            tocsin_easy_set_reader(handle.easy) { buffer, size, count, context in
                guard let context, let buffer else { return 0 }
                return Unmanaged<Dialogue>.fromOpaque(context).takeUnretainedValue()
                    .give(UnsafeMutableRawBufferPointer(start: buffer, count: size * count))
            })
        options.note(
            tocsin_easy_set_receiver(handle.easy, CURLOPT_HEADERFUNCTION) { bytes, size, count, context in
                guard let context else { return 0 }
                Unmanaged<Dialogue>.fromOpaque(context).takeUnretainedValue()
                    .hear(UnsafeRawBufferPointer(start: bytes, count: size * count))
                return size * count
            })
        return options
    }
}

/// What is said and heard while one message is handed in.
private final class Dialogue {
    private var rest: ArraySlice<UInt8>
    /// The last reply that said no; what follows it is only a farewell.
    private(set) var objection = ""

    init(_ message: [UInt8]) { rest = message[...] }

    func give(_ buffer: UnsafeMutableRawBufferPointer) -> Int {
        let part = rest.prefix(buffer.count)
        buffer.copyBytes(from: part)
        rest = rest.dropFirst(part.count)
        return part.count
    }

    func hear(_ line: UnsafeRawBufferPointer) {
        let text = String(decoding: line.prefix(200).filter { $0 >= 0x20 && $0 < 0x7F }, as: UTF8.self)
        if text.hasPrefix("4") || text.hasPrefix("5") { objection = text }
    }
}

/// Addresses as libcurl wants them: a linked list that it does not copy.
private final class RecipientList {
    private(set) var head: UnsafeMutablePointer<curl_slist>?

    init(_ addresses: [String]) {
        for address in addresses { head = curl_slist_append(head, "<\(address)>") ?? head }
    }

    deinit { curl_slist_free_all(head) }
}

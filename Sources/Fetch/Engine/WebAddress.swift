import CLibcurl

/// A URL as libcurl's own parser reads it, so that what is checked is what is connected to.
struct WebAddress {
    /// For the wire and for showing: percent-encoded, without user name and password.
    let url: String
    let user: String?
    let password: String?
    /// Scheme, host and port: the border that credentials do not cross.
    let origin: String
    /// In small letters; an IPv6 address in brackets.
    let host: String
    /// Host and port, 80 and 443 counting as one: the unit of the connection cap.
    let hostKey: String
    let isEncrypted: Bool

    /// - Parameters:
    ///   - base: what a relative text is resolved against; without it the text must be absolute.
    ///   - subject: names the request in errors.
    /// - Throws: `badURL`.
    init(_ text: String, relativeTo base: WebAddress? = nil, subject: String? = nil) throws(FetchError) {
        let subject = subject ?? Self.withoutUserInfo(text)
        func refuse(_ detail: String) -> FetchError { FetchError(code: .badURL, subject: subject, detail: detail) }

        guard !text.utf8.contains(0) else { throw refuse("NUL in the URL") }
        guard let parts = curl_url() else { throw FetchError(code: .system, subject: subject, detail: "out of memory") }
        defer { curl_url_cleanup(parts) }

        let flags = UInt32(CURLU_URLENCODE) | UInt32(CURLU_NON_SUPPORT_SCHEME)
        if let base { curl_url_set(parts, CURLUPART_URL, base.url, flags) }
        let outcome = curl_url_set(parts, CURLUPART_URL, text, flags)
        guard outcome == CURLUE_OK else { throw refuse(String(cString: curl_url_strerror(outcome))) }

        let scheme = Self.get(parts, CURLUPART_SCHEME)?.lowercased() ?? ""
        guard scheme == "http" || scheme == "https" else {
            throw refuse("scheme \(scheme) of \(Self.withoutUserInfo(text)); only http and https are fetched")
        }
        guard let host = Self.get(parts, CURLUPART_HOST)?.lowercased(), !host.isEmpty else { throw refuse("no host") }
        let port = Self.get(parts, CURLUPART_PORT, CURLU_DEFAULT_PORT) ?? ""
        user = Self.get(parts, CURLUPART_USER, CURLU_URLDECODE)
        password = Self.get(parts, CURLUPART_PASSWORD, CURLU_URLDECODE)
        curl_url_set(parts, CURLUPART_USER, nil, 0)
        curl_url_set(parts, CURLUPART_PASSWORD, nil, 0)
        guard let url = Self.get(parts, CURLUPART_URL) else { throw refuse("cannot be written out") }
        self.url = url
        self.host = host
        origin = "\(scheme)://\(host):\(port)"
        hostKey = port == "80" || port == "443" ? host : "\(host):\(port)"
        isEncrypted = scheme == "https"
    }

    private static func get(_ parts: OpaquePointer, _ part: CURLUPart, _ flags: Int32 = 0) -> String? {
        var text: UnsafeMutablePointer<CChar>?
        guard curl_url_get(parts, part, &text, UInt32(flags)) == CURLUE_OK, let text else { return nil }
        defer { curl_free(text) }
        return String(cString: text)
    }

    /// For messages about text that may not even parse: nothing before an @ is shown.
    static func withoutUserInfo(_ text: String) -> String {
        guard let at = text.lastIndex(of: "@") else { return text }
        return "…" + text[at...]
    }
}

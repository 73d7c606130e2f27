import Fetch
import FoundationEssentials
import Model

/// The keys of a source that say how it is reached: `verifyTLS`, `authorities`, `certificate`, `proxy`, `family`, `socket`,
/// `allowNetworks`, `auth`, `cookies`.
enum AccessSection {
    static let keys = [
        "verifyTLS", "authorities", "certificate", "proxy", "family", "socket", "allowNetworks", "auth", "cookies",
    ]

    static func read(_ reader: ConfigurationReader, defaults: SourceDefaults) -> SourceAccess {
        var access = SourceAccess()
        access.verifiesTLS = reader["verifyTLS"].flatMap { $0.bool() } ?? true
        access.authorities = reader["authorities"].flatMap { $0.filePath() }
        access.certificate = reader["certificate"].flatMap(certificate)
        access.proxy = reader["proxy"].map { proxy($0) } ?? defaults.proxy
        access.family = reader["family"].flatMap { $0.oneOf(Way.Family.self) } ?? .any
        access.socket = reader["socket"].flatMap { $0.filePath() }
        access.exceptions = reader["allowNetworks"].map(exceptions) ?? []
        access.files = defaults.files
        if let socket = reader["socket"], access.proxy != nil, reader["proxy"] != nil {
            socket.refuse(found: "a socket and a proxy", expected: "one of them")
        }
        return access
    }

    /// Addresses beyond the public internet.
    static func exceptions(_ reader: ConfigurationReader) -> [AddressGuard.Exception] {
        (reader.list() ?? []).compactMap { element in
            guard let text = element.string() else { return nil }
            guard let exception = AddressGuard.Exception(text) else {
                element.refuse(expected: "an address, a network like “10.0.0.0/8” or “fd00::/8”, or a host name")
                return nil
            }
            return exception
        }
    }

    /// A text, or `{ "url": …, "user": …, "password": … }`; `none` for no proxy where the network has one.
    static func proxy(_ reader: ConfigurationReader) -> SourceAccess.Proxy? {
        if reader.quietString == "none" { return nil }
        guard reader.isObject else { return proxyAddress(reader).map { SourceAccess.Proxy(url: $0) } }
        reader.object(allowing: ["url", "user", "password"])
        let url = reader.required("url").flatMap(proxyAddress)
        let user = reader["user"]?.string()
        let password = reader["password"]?.secret()
        return url.map { SourceAccess.Proxy(url: $0, user: user, password: password) }
    }

    private static func proxyAddress(_ reader: ConfigurationReader) -> String? {
        guard let text = reader.string() else { return nil }
        let expected =
            "one of \(Way.Proxy.schemes.joined(separator: ", ")) and a host, such as “socks5h://127.0.0.1:9050”"
        guard let scheme = Way.Proxy.schemes.first(where: { text.lowercased().hasPrefix($0) }) else {
            let isSocks = ["socks4://", "socks5://", "socks://"].first { text.lowercased().hasPrefix($0) }
            let rest = isSocks.map { text.dropFirst($0.count) }
            // With these the name would be looked up here.
            reader.refuse(expected: expected, suggestion: rest.map { "socks5h://\($0)" })
            return nil
        }
        let place = text.dropFirst(scheme.count)
        guard !place.isEmpty, place.utf8.allSatisfy({ $0 > 0x20 && $0 != 0x7F }) else {
            reader.refuse(expected: expected)
            return nil
        }
        guard !place.contains("@") else {
            reader.refuse(
                found: "a user name or password in an address", expected: #"{ "url": …, "user": …, "password": … }"#)
            return nil
        }
        return text
    }

    private static func certificate(_ reader: ConfigurationReader) -> SourceAccess.Certificate? {
        reader.object(allowing: ["file", "key", "password"])
        guard let file = reader.required("file")?.filePath() else { return nil }
        return SourceAccess.Certificate(
            file: file, key: reader["key"]?.filePath(), password: reader["password"]?.secret())
    }

    // MARK: Fields of the request

    /// What `auth` and `cookies` make of the request, beside `headers`.
    static func fields(
        _ reader: ConfigurationReader, beside headers: [(name: String, value: Secret)]
    ) -> [(name: String, value: Secret)] {
        let names = Set(headers.map { $0.name.lowercased() })
        var fields: [(name: String, value: Secret)] = []
        if let section = reader["auth"] {
            if names.contains("authorization") {
                section.refuse(found: "“auth” beside a header “Authorization”", expected: "one of them")
            }
            if let value = authorization(section) { fields.append((name: "Authorization", value: value)) }
        }
        if let section = reader["cookies"] {
            if names.contains("cookie") {
                section.refuse(found: "“cookies” beside a header “Cookie”", expected: "one of them")
            }
            if let value = cookies(section) { fields.append((name: "Cookie", value: value)) }
        }
        return fields
    }

    /// `{ "user": …, "password": … }` (RFC 7617) or `{ "bearer": … }` (RFC 6750).
    private static func authorization(_ reader: ConfigurationReader) -> Secret? {
        guard reader.object(allowing: ["user", "password", "bearer"]) else { return nil }
        if let bearer = reader["bearer"] {
            if reader["user"] != nil { bearer.refuse(found: "“bearer” beside “user”", expected: "one of them") }
            return bearer.secret().flatMap { line($0, bearer) }.map { Secret("Bearer " + $0) }
        }
        guard let user = reader.required("user")?.string(), let section = reader.required("password") else {
            return nil
        }
        guard !user.contains(":") else {
            reader["user"]?.refuse(found: "a user name with a colon", expected: "one without (RFC 7617, section 2)")
            return nil
        }
        guard let password = section.secret().flatMap({ line($0, section) }) else { return nil }
        return Secret("Basic " + Data("\(user):\(password)".utf8).base64EncodedString())
    }

    private static func line(_ secret: Secret, _ reader: ConfigurationReader) -> String? {
        let text = secret.reveal()
        guard text.utf8.allSatisfy({ $0 >= 0x20 && $0 != 0x7F }) else {
            reader.refuse(found: "a control character", expected: "a secret of one line")
            return nil
        }
        return text
    }

    /// RFC 6265, section 4.1.1: what may stand in a cookie.
    private static func cookies(_ reader: ConfigurationReader) -> Secret? {
        let pairs = (reader.members() ?? []).compactMap { name, value -> String? in
            guard let text = value.secret()?.reveal() else { return nil }
            let isName =
                !name.isEmpty && name.utf8.allSatisfy { (0x21...0x7E).contains($0) && !";,=\"\\".utf8.contains($0) }
            guard isName, text.utf8.allSatisfy({ (0x21...0x7E).contains($0) && !";,\\".utf8.contains($0) }) else {
                value.refuse(
                    found: "the cookie “\(name)”", expected: "a name and a value without spaces, “;”, “,” and “\\”")
                return nil
            }
            return "\(name)=\(text)"
        }
        return pairs.isEmpty ? nil : Secret(pairs.joined(separator: "; "))
    }
}

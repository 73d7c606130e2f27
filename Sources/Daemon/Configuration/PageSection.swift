import Dashboard
import Model

/// Reads the section `page`.
enum PageSection {
    static func read(_ reader: ConfigurationReader?) -> PageSettings? {
        guard let reader, reader.object(allowing: ["listen", "token", "hosts"]) else { return nil }
        let token = reader["token"].flatMap(token)
        let hosts = (reader["hosts"]?.listOrOne() ?? []).compactMap { $0.string()?.lowercased() }
        guard let place = reader.required("listen"), let listen = listen(place) else { return nil }
        let settings = PageSettings(listen: listen, token: token, hosts: hosts)
        // A token that only the running service knows counts as there.
        if !settings.isLocal, reader["token"] == nil {
            place.refuse(expected: "an address of this machine (127.0.0.1 or [::1]), or a “token” beside it")
        }
        return settings
    }

    /// Where people on this machine find the page, for the links of alerts; nil where only a port of chance, a socket or a proxy knows.
    static func address(of settings: PageSettings) -> String? {
        guard settings.isLocal, case .address(let host, let port) = settings.listen, port > 0 else { return nil }
        // Brackets are taken for markup in places where links go.
        return "http://\(host.contains(":") ? "localhost" : host):\(port)"
    }

    private static func token(_ reader: ConfigurationReader) -> Secret? {
        guard let secret = reader.secret() else { return nil }
        guard secret.reveal().utf8.count >= 16 else {
            reader.refuse(found: "a short token", expected: "at least 16 characters that nobody guesses")
            return nil
        }
        return secret
    }

    private static func listen(_ reader: ConfigurationReader) -> PageSettings.Listen? {
        guard let text = reader.string() else { return nil }
        if text == "systemd" { return .inherited }
        if text.hasPrefix("unix:/"), text.utf8.count < 108 { return .socket(String(text.dropFirst(5))) }
        guard let colon = text.lastIndex(of: ":"), let port = Int(text[text.index(after: colon)...]),
            (0...65_535).contains(port), let host = host(text[..<colon])
        else {
            reader.refuse(expected: "an IP address and a port such as “127.0.0.1:8080”, “unix:/path” or “systemd”")
            return nil
        }
        return .address(host, port: port)
    }

    private static func host(_ text: Substring) -> String? {
        if text.hasPrefix("["), text.hasSuffix("]") { return String(text.dropFirst().dropLast()) }
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count == 4 && parts.allSatisfy { UInt8($0) != nil } ? String(text) : nil
    }
}

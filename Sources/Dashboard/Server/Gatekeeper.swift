import Model

/// Who may look: checks host, token and origin of a request before anything else sees it.
struct Gatekeeper: Sendable {
    let token: Secret?
    /// Names by which the page may be asked for, lower case; addresses and `localhost` need no entry.
    let hosts: Set<String>
    /// On a Unix socket every name is good: whoever connects was let in by the file system.
    let trustsEveryHost: Bool

    /// Paths that need no token: what shows the form to enter it.
    private static let open: Set<String> = ["login", "assets"]
    /// Feeds whose readers can send no header; they may have the token in their address.
    private static let feeds: Set<String> = ["calendar.ics", "alerts.atom"]

    enum Verdict: Sendable {
        case pass
        case refuse(Int, String)
        /// A browser is to be asked for the token.
        case login
    }

    func judge(_ request: WebRequest) -> Verdict {
        guard trustsEveryHost || isKnownHost(request.headers["host"] ?? "") else {
            return .refuse(421, "this name is not one of this page's; add it to “page.hosts”")
        }
        if request.method == "POST", !isSameOrigin(request) {
            return .refuse(403, "a form of another site")
        }
        guard let token, !Gatekeeper.open.contains(request.path.first ?? "") else { return .pass }
        if let shown = shown(request), Gatekeeper.equal(shown, token.reveal()) { return .pass }
        let wantsPage = request.headers["accept"]?.contains("text/html") == true && request.method != "POST"
        return wantsPage ? .login : .refuse(401, "the token is missing or wrong")
    }

    private func shown(_ request: WebRequest) -> String? {
        if let field = request.headers["authorization"], field.lowercased().hasPrefix("bearer ") {
            return String(field.dropFirst(7))
        }
        for cookie in (request.headers["cookie"] ?? "").split(separator: ";") {
            let text = cookie.drop { $0 == " " }
            if text.hasPrefix("tocsin=") {
                return FormFields.decoded(text.dropFirst(7), plusIsSpace: false)
            }
        }
        return Gatekeeper.feeds.contains(request.path.first ?? "") ? request.query["token"] : nil
    }

    /// A foreign name that resolves to this machine would let a page of that name read ours (DNS rebinding).
    private func isKnownHost(_ field: String) -> Bool {
        let host = Gatekeeper.name(field)
        let isAddress = host.hasPrefix("[") || (!host.isEmpty && host.allSatisfy { $0.isNumber || $0 == "." })
        return isAddress || host == "localhost" || hosts.contains(host)
    }

    private static func name(_ field: String) -> String {
        let lower = field.lowercased()
        if lower.hasPrefix("[") { return lower }
        return String(lower.prefix { $0 != ":" })
    }

    /// Browsers say where a form comes from; programs say nothing and carry no cookies of ours.
    private func isSameOrigin(_ request: WebRequest) -> Bool {
        if let site = request.headers["sec-fetch-site"] { return site == "same-origin" || site == "none" }
        guard let origin = request.headers["origin"] else { return true }
        guard let start = origin.firstRange(of: "://") else { return false }
        return origin[start.upperBound...].lowercased() == (request.headers["host"] ?? "").lowercased()
    }

    /// Compares without telling by its time how much was right.
    static func equal(_ a: String, _ b: String) -> Bool {
        let (a, b) = (Array(a.utf8), Array(b.utf8))
        var difference = a.count ^ b.count
        for index in a.indices { difference |= Int(a[index] ^ b[index % max(b.count, 1), default: 0]) }
        return difference == 0
    }
}

extension [UInt8] {
    fileprivate subscript(index: Int, default value: UInt8) -> UInt8 { indices.contains(index) ? self[index] : value }
}

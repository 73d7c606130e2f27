import Model

// Asking a browser for the token; it keeps it as a cookie that scripts cannot read.

extension Pages {
    func loginForm(to place: String?, isWrong: Bool) -> WebAnswer {
        page(
            "login", title: "Sign in", status: isWrong ? 403 : 200,
            ["to": .text(place ?? "/"), "isWrong": .flag(isWrong)])
    }

    func login(_ request: WebRequest) -> WebAnswer {
        guard let fields = FormFields(String(decoding: request.body, as: UTF8.self)[...]), let token else {
            return .redirect("/")
        }
        // Only to a place of this page: "//elsewhere" is another host.
        let wanted = fields["to"] ?? "/"
        let isOurs = wanted.hasPrefix("/") && !wanted.hasPrefix("//") && !wanted.hasPrefix("/\\")
        let place = isOurs && wanted.unicodeScalars.allSatisfy { $0.value > 0x20 && $0.value < 0x7F } ? wanted : "/"
        guard Gatekeeper.equal(fields["token"] ?? "", token.reveal()) else {
            return loginForm(to: place, isWrong: true)
        }
        let cookie = "tocsin=\(FormFields.escaped(token.reveal())); HttpOnly; SameSite=Strict; Path=/; Max-Age=31536000"
        return .redirect(place, headers: [("Set-Cookie", cookie)])
    }
}

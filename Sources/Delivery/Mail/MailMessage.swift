import Model

/// An alert as mail: text and HTML, in a thread with whatever else is told of its event.
struct MailMessage: Sendable {
    /// As in `From` and `To`: `Tocsin <tocsin@example.org>`.
    let from: MailAddress
    let to: [MailAddress]

    /// Bytes of RFC 5322, the same for the same alert, so that a repetition is known by its `Message-ID`.
    func bytes(_ told: Told) -> [UInt8] {
        let boundary = "tocsin-" + told.id.filter { $0.isLetter || $0.isNumber }
        var lines = head(told)
        lines += ["MIME-Version: 1.0", "Content-Type: multipart/alternative; boundary=\"\(boundary)\"", ""]
        for (type, text) in [("plain", told.text(MailMessage.plain)), ("html", MailMessage.page(told))] {
            lines += [
                "--\(boundary)", "Content-Type: text/\(type); charset=utf-8",
                "Content-Transfer-Encoding: quoted-printable", "",
            ]
            lines += QuotedPrintable.lines(text)
        }
        lines += ["--\(boundary)--", ""]
        return Array(lines.joined(separator: "\r\n").utf8)
    }

    private func head(_ told: Told) -> [String] {
        // What no message bears is still what mail readers gather a thread by.
        let thread = "<event.\(MailMessage.atom(told.alert.event.id))@\(from.domain)>"
        return [
            "Date: " + MailMessage.date(told.alert.recorded), "From: \(from.field)",
            "To: " + to.map(\.field).joined(separator: ",\r\n "),
            "Subject: " + EncodedWord.field(told.title, after: "Subject: ".utf8.count),
            "Message-ID: <\(MailMessage.atom(told.id))@\(from.domain)>", "In-Reply-To: \(thread)",
            "References: \(thread)", "Auto-Submitted: auto-generated",
            "X-Tocsin-Rule: " + EncodedWord.field(told.alert.rule, after: "X-Tocsin-Rule: ".utf8.count),
        ]
    }

    private static let plain = MessageComposer(markup: .plain, limit: 100_000, unit: .bytes)
    private static let html = MessageComposer(markup: .html, limit: 100_000, unit: .bytes)

    private static func page(_ told: Told) -> String {
        "<!DOCTYPE html>\n<html><body>\n" + told.text(html).replacing("\n", with: "<br>\n") + "\n</body></html>"
    }

    /// Fit for the left of a `Message-ID` (RFC 5322, section 3.6.4).
    private static func atom(_ id: String) -> String {
        String(id.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == "-") ? $0 : "-" })
    }

    /// `Fri, 31 Dec 2021 06:13:02 +0000`
    private static func date(_ instant: Timestamp) -> String {
        let wall = instant.wall()
        let days = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
        let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
        let time = instant.description.dropFirst(11).prefix(8)
        return
            "\(days[wall.date.weekday - 1]), \(wall.date.day) \(months[wall.date.month - 1]) \(wall.date.year) \(time) +0000"
    }
}

/// Somebody who sends or gets mail.
struct MailAddress: Sendable, Hashable {
    /// `tocsin@example.org`
    let address: String
    let name: String?

    var domain: String { String(address.split(separator: "@").last ?? "") }

    /// As it stands in a header.
    var field: String {
        guard let name else { return address }
        let isPlain = name.utf8.allSatisfy {
            $0 == 0x20 || (0x30...0x39).contains($0) || (0x41...0x5A).contains($0) || (0x61...0x7A).contains($0)
        }
        return (isPlain ? name : EncodedWord.field(name, after: 6, always: true)) + " <\(address)>"
    }

    /// `desk@example.org` or `News desk <desk@example.org>`; nil for anything else, and for addresses beyond ASCII.
    init?(_ text: String) {
        var bare = Substring(text)
        var name: String?
        if text.hasSuffix(">"), let open = text.lastIndex(of: "<") {
            bare = text[text.index(after: open)...].dropLast()
            let words = text[..<open].split(separator: " ").joined(separator: " ")
            name = words.isEmpty ? nil : words.filter { $0 != "\"" }
        }
        let parts = bare.split(separator: "@", omittingEmptySubsequences: false)
        let isPlain = bare.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !Array(#"<>(),:;"[]\"#.utf8).contains($0) }
        guard parts.count == 2, !parts[0].isEmpty, !parts[1].isEmpty, isPlain, bare.utf8.count <= 254 else {
            return nil
        }
        address = String(bare)
        self.name = name
    }
}

import Model

/// What a feed says of itself beside its entries: when to come again, and who tells of news.
struct FeedWishes {
    let fields: FeedFields

    /// RSS 2.0's `ttl`, `skipHours`, `skipDays`; the RDF Site Summary 1.0 syndication module.
    var hints: PollingHints {
        var hints = PollingHints()
        let minutes = fields.text(["ttl"]).flatMap { Double($0) }
        hints.holds = [minutes.map { $0 * 60 }, period].compactMap(\.self)
            .filter { $0.isFinite && $0 > 0 && $0 <= 366 * 86_400 }.max()
        hints.quietHours = Set(children("skiphours", "hour").compactMap(hour))
        hints.quietDays = Set(children("skipdays", "day").compactMap(day))
        return hints
    }

    /// `updatePeriod` divided by `updateFrequency`.
    private var period: Double? {
        let unit: Double
        switch fields.text(["syndication:updateperiod"])?.asciiLowered {
        case "hourly": unit = 3600
        case "daily": unit = 86_400
        case "weekly": unit = 7 * 86_400
        case "monthly": unit = 30 * 86_400
        case "yearly": unit = 365 * 86_400
        default: return nil
        }
        let times = fields.text(["syndication:updatefrequency"]).flatMap { Double($0) } ?? 1
        return times >= 1 ? unit / times : unit
    }

    private func children(_ list: String, _ name: String) -> [String] {
        fields.all(list).flatMap { node in
            fields.tree.children(node).filter { fields.tree.name($0) == name }
                .map { fields.tree.textContent($0, limit: 40).collapsed }
        }
    }

    /// 24 is written for midnight as well.
    private func hour(_ text: String) -> Int? { Int(text).flatMap { (0...24).contains($0) ? $0 % 24 : nil } }

    private func day(_ text: String) -> Int? {
        ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].firstIndex(of: String(text.asciiLowered.prefix(3)))
    }

    /// The first `<link rel="…">` (RFC 4287, section 4.2.7) of a relation, absolute.
    func link(_ relation: String) -> String? {
        for node in fields.all("link") + fields.all("atom:link") {
            guard let href = fields.tree.attribute(node, "href"),
                fields.tree.attribute(node, "rel")?.asciiLowered.split(separator: " ").contains(relation[...]) == true,
                let address = fields.resolved(href, at: node), WebAddress.parse(address)?.isWeb == true
            else { continue }
            return address
        }
        return nil
    }
}

public import Model

/// A configuration about to be written, with the comments that a newcomer wants.
public struct ConfigurationDraft: Sendable {
    public var sources: [Source]
    /// Names of topic packs; none: every event that is news rings.
    public var packs: [String]
    /// Of the log for people.
    public var log: String
    public var webhook: String?
    public var contact: String?
    /// What lies inside one's own network and may be connected to.
    public var allowNetworks: [String] = []

    public init(
        sources: [Source], packs: [String] = [], log: String = "alerts.log", webhook: String? = nil,
        contact: String? = nil
    ) {
        self.sources = sources
        self.packs = packs
        self.log = log
        self.webhook = webhook
        self.contact = contact
    }

    /// The file, JSON with comments.
    public var text: String {
        """
        // The configuration of Tocsin: JSON, in which comments and a comma after the last element are allowed.
        // “tocsin check” checks it whole; docs/configuration.md lists every setting.
        {
          // Sent to every server, so that a publisher can reach you.
        \(contactLine)\(networkLine)
        \(packLines)
          // Feeds, listing pages whose links lead to articles, single pages; "interval" is the time between two fetches.
          "sources": [
        \(ConfigurationDraft.lines(of: sources))
          ],

        \(ruleLines)
          "sinks": [
            // One line an alert, for people: tail -F \(log)
            { "name": "alerts", "kind": "log", "path": \(ConfigurationDraft.quoted(log)) }\(webhookLine)
          ]
        }

        """
    }

    private var contactLine: String {
        contact.map { "  \"contact\": \(ConfigurationDraft.quoted($0))," }
            ?? "  // \"contact\": \"https://example.org/about-our-bot\","
    }

    private var networkLine: String {
        let names = allowNetworks.map(ConfigurationDraft.quoted).joined(separator: ", ")
        return allowNetworks.isEmpty
            ? "" : "\n\n  // What lies inside one's own network.\n  \"allowNetworks\": [\(names)],"
    }

    private var packLines: String {
        let all = TopicPack.names.map { "\"\($0)\"" }.joined(separator: ", ")
        let chosen = packs.map { "\"\($0)\"" }.joined(separator: ", ")
        return packs.isEmpty
            ? "\n  // Rules for a topic, ready to include: \(all). Without any, everything that is news rings.\n  // \"include\": [\(all)],\n"
            : "\n  // Rules for a topic, ready to include; there are \(all). “tocsin packs NAME” shows one.\n  \"include\": [\(chosen)],\n"
    }

    private var ruleLines: String {
        """
          // Your own rules; they come before the included ones. docs/rules.md is a cookbook.
          // "rules": [
          //   { "name": "russia-us", "when": { "between": ["Russia", "United States"], "confidence": 0.6 } },
          // ],

        """
    }

    private var webhookLine: String {
        webhook.map {
            ",\n    { \"name\": \"hook\", \"kind\": \"webhook\", \"url\": \(ConfigurationDraft.quoted($0)) }"
        } ?? ""
    }

    /// Sources as elements of `sources`.
    public static func lines(of sources: [Source]) -> String {
        sources.map { source in
            var parts = ["\"name\": \(quoted(source.name))", "\"url\": \(quoted(source.url))"]
            if source.kind != .auto { parts.append("\"kind\": \"\(source.kind.rawValue)\"") }
            if source.interval != 900 { parts.append("\"interval\": \"\(DurationText.text(source.interval))\"") }
            return "    { \(parts.joined(separator: ", ")) }"
        }.joined(separator: ",\n")
    }

    /// Sources whose names differ: a repeated one gets its host, then a number.
    public static func distinct(_ sources: [Source]) -> [Source] {
        var seen: Set<String> = []
        return sources.map { source in
            var source = source
            let plain = source.name
            var number = 1
            while !seen.insert(source.name).inserted {
                number += 1
                source.name = "\(plain) (\(number))"
            }
            return source
        }
    }

    private static func quoted(_ text: String) -> String {
        var out = JSONWriter()
        out.string(text)
        return out.text
    }
}

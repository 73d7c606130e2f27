/// Jobs of urlwatch (`urls.yaml`): documents between lines of `---`, of which the keys at the left margin count.
struct UrlwatchReader {
    static func read(_ text: String) -> SubscriptionList {
        var list = SubscriptionList(format: "urlwatch")
        var job: [String: String] = [:]
        for line in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
            if line.hasPrefix("---") {
                take(job, into: &list)
                job = [:]
            } else if let colon = line.firstIndex(of: ":"), let first = line.first, first.isLetter {
                job[String(line[..<colon])] = scalar(line[line.index(after: colon)...])
            }
        }
        take(job, into: &list)
        return list
    }

    private static func take(_ job: [String: String], into list: inout SubscriptionList) {
        guard !job.isEmpty else { return }
        let name = job["name"] ?? ""
        guard let url = job["url"] ?? job["navigate"] else {
            list.leftOut.append("\(name.isEmpty ? "a job" : name): it watches a command, not an address")
            return
        }
        let count = list.items.count
        list.add(url, title: name, interval: nil)
        guard list.items.count > count else { return }
        let known: Set<String> = ["name", "url", "navigate", "kind", "filter", "user_visible_url"]
        var more = job.keys.filter { !known.contains($0) }.sorted()
        // Filters make a change of a page legible; what is read here are articles.
        if job["filter"] != nil { more.append("filter") }
        if !more.isEmpty {
            list.leftOut.append("\(name.isEmpty ? url : name): without its \(more.joined(separator: ", "))")
        }
    }

    /// A plain, single- or double-quoted scalar, without its comment.
    private static func scalar(_ text: Substring) -> String {
        let bare = text.drop { $0 == " " }
        guard let quote = bare.first, quote == "\"" || quote == "'" else {
            var end = bare.endIndex
            if let comment = bare.ranges(of: " #").first { end = comment.lowerBound }
            return String(bare[..<end]).collapsed
        }
        return String(bare.dropFirst().prefix { $0 != quote })
    }
}

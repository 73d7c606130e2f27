import Model

/// Watches of changedetection.io: `url-watches.json` of its data folder or backup, or the answer of its interface, by their ids.
struct ChangedetectionReader {
    static func read(_ bytes: [UInt8], _ subject: String) throws(DocumentError) -> SubscriptionList {
        let root: JSONValue
        do throws(JSONSyntaxError) {
            root = try JSONReader.read(bytes, options: JSONReader.Options(values: 1_000_000))
        } catch {
            throw DocumentError(code: .notAFeed, subject: subject, detail: error.description)
        }
        guard let watches = (root["watching"] ?? root).members, watches.contains(where: { $0.value["url"] != nil })
        else {
            throw DocumentError(code: .notAFeed, subject: subject, detail: "no watches of changedetection.io in it")
        }
        var list = SubscriptionList(format: "changedetection.io")
        for watch in watches { take(watch.value, into: &list) }
        return list
    }

    private static func take(_ watch: JSONValue, into list: inout SubscriptionList) {
        guard let url = watch["url"]?.string else { return }
        let title = watch["title"]?.string ?? ""
        if watch["paused"]?.bool == true {
            list.leftOut.append("\(title.isEmpty ? url : title): it is paused")
            return
        }
        let count = list.items.count
        list.add(url, title: title, interval: interval(watch["time_between_check"]))
        guard list.items.count > count else { return }
        let settings = ["include_filters", "subtractive_selectors", "trigger_text", "browser_steps", "headers"].filter {
            key in
            let value = watch[key]
            return value?.array?.isEmpty == false || value?.members?.isEmpty == false
        }
        if !settings.isEmpty {
            list.leftOut.append("\(title.isEmpty ? url : title): without its \(settings.joined(separator: ", "))")
        }
    }

    /// Seconds; nil where the watch goes by the default.
    private static func interval(_ between: JSONValue?) -> Double? {
        let units: [(String, Double)] = [
            ("weeks", 604_800), ("days", 86_400), ("hours", 3600), ("minutes", 60), ("seconds", 1),
        ]
        let total = units.reduce(0) { $0 + (between?[$1.0]?.double ?? 0) * $1.1 }
        return total > 0 ? min(max(total, 10), 30 * 86_400) : nil
    }
}

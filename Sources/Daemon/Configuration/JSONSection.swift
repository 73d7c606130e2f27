import Documents
import Model

/// The key `json` of a source: where a JSON interface keeps its items, and what of them is what.
enum JSONSection {
    static func read(_ reader: ConfigurationReader) -> JSONPlan? {
        guard reader.object(allowing: ["items", "id", "title", "link", "date", "text"]) else { return nil }
        let plan = JSONPlan(
            items: reader["items"].flatMap(pointer) ?? .whole, id: reader["id"].flatMap(pointer),
            title: reader["title"].flatMap(pointer), link: reader["link"].flatMap(pointer),
            date: reader["date"].flatMap(pointer),
            text: reader["text"].map { $0.listOrOne().compactMap(pointer) } ?? [])
        if reader["title"] == nil, reader["link"] == nil, reader["text"] == nil {
            reader.refuse(
                found: "neither “title”, “link” nor “text”", expected: "at least one, or there would be nothing to read"
            )
        }
        return plan
    }

    private static func pointer(_ reader: ConfigurationReader) -> JSONPointer? {
        guard let text = reader.quietString, let pointer = JSONPointer(text) else {
            let suggestion = reader.quietString.map { "/" + $0.split(separator: ".").joined(separator: "/") }
            reader.refuse(
                expected: "a JSON Pointer (RFC 6901) such as “/data/items”, or “” for the whole",
                suggestion: suggestion.flatMap { JSONPointer($0) == nil || $0 == "/" ? nil : $0 })
            return nil
        }
        return pointer
    }
}

import Model
import Store
import TestSupport

// What came of it all, and what should have.
extension NewsStreet {
    /// The ids of the alerts that the dispatches must raise without rules, by what `tocsin inspect` finds in their bare text.
    func expected(_ dispatches: [Dispatch]) async throws -> Set<String> {
        let lines = dispatches.map { dispatch in
            var out = JSONWriter()
            out.object { out in
                out.member("id", dispatch.slug)
                out.member("title", dispatch.title)
                out.member("text", dispatch.text)
                out.member("published", published.description)
            }
            return out.text + "\n"
        }
        let result = try await TocsinBinary.run(
            ["inspect", "--as", "text", "--batch"], input: lines.joined(), in: folder)
        guard result.end == .exited(0) else { throw StreetFailure(description: "inspect: \(result.error)") }
        let ids = try result.output.split(separator: "\n").map { line in
            let found = try JSONReader.read(Array(line.utf8))
            let news = (found["events"]?.array ?? []).filter {
                ["done", "planned", "threatened", "demanded", "cancelled"].contains($0["modality"]?.string)
                    && $0["confidence"]?.double ?? 0 >= 0.5
            }
            return news.compactMap { $0["id"]?.string.map { Alert.id(event: $0, transition: .new) } }
        }
        return Set(ids.joined())
    }

    /// The alert ids of a log's lines in order. A line that is not whole gets in as itself, and so is unknown.
    func ids(of name: String) throws -> [String] {
        let text = try text(name)
        guard text.isEmpty || text.hasSuffix("\n") else { return ["no newline at the end"] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).dropLast().map { line in
            if name.hasSuffix(".log") {
                let fields = line.split(separator: "  ")
                return fields.count >= 6 ? String(fields.last?.dropFirst() ?? "") : String(line)
            }
            do { return try JSONReader.read(Array(line.utf8))["id"]?.string ?? String(line) } catch {
                return String(line)
            }
        }
    }

    /// The webhook's requests that were accepted, and those that carry no valid signature or another id in their body.
    func deliveries() throws -> (accepted: [WebhookReceiver.Received], invalid: [WebhookReceiver.Received]) {
        let requests = receiver.requests
        let invalid = try requests.filter { request in
            let body = try JSONReader.read(request.body)
            return !request.isSigned(with: NewsStreet.secret)
                || body["data"]?["id"]?.string != request.headers["webhook-id"]
        }
        return (requests.filter { $0.answered == 204 }, invalid)
    }
}

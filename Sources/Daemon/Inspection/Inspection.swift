import Documents
public import Events
import FoundationEssentials
public import Language
import Model

/// Answers `tocsin inspect`: what the daemon would make of an input, stage by stage.
///
/// One JSON object in, one out, by the batch contract; no network is touched. A value that any number of tasks may share.
public struct Inspection: Sendable {
    /// What an input is read as.
    public enum Stage: String, Sendable, CaseIterable { case text, page, feed, url, story }

    /// What the text stage computes.
    public enum Scope: String, Sendable, CaseIterable { case times, events }

    /// Nil where only times are wanted: its grammar takes longer to load than a megabyte of times to read.
    private let detector: Detector?
    private let resolver: TimeResolver?
    private let stage: Stage
    private let scope: Scope?

    public init(detector: Detector, stage: Stage, only scope: Scope? = nil) {
        self.detector = detector
        resolver = nil
        self.stage = stage
        self.scope = scope
    }

    /// For the times of texts only.
    public init(times resolver: TimeResolver) {
        detector = nil
        self.resolver = resolver
        stage = .text
        scope = .times
    }

    /// The answer to one input line; a line that cannot be processed answers with an `error` of code and message.
    public func answer(_ line: [UInt8]) -> [UInt8] {
        var out = JSONWriter()
        do {
            let request = try JSONReader.read(line)
            guard let id = request["id"] else {
                throw InspectionError(code: "badRequest", message: "the line has no “id”")
            }
            do {
                let answer = try answer(request)
                out.object { out in
                    out.key("id")
                    out.value(id)
                    answer(&out)
                }
            } catch {
                Inspection.write(error, id: id, to: &out)
            }
        } catch {
            out = JSONWriter()
            Inspection.write(error, id: nil, to: &out)
        }
        return out.bytes
    }

    static func write(_ error: any Error, id: JSONValue?, to out: inout JSONWriter) {
        let (code, message): (String, String) =
            switch error {
            case let error as InspectionError: (error.code, error.message)
            case let error as JSONSyntaxError: ("notJSON", error.description)
            case let error as DocumentError: (error.code.rawValue, error.detail)
            default: ("unreadable", "\(error)")
            }
        out.object { out in
            out.key("id")
            if let id { out.value(id) } else { out.null() }
            out.key("error")
            out.object { out in
                out.member("code", code)
                out.member("message", message)
            }
        }
    }

    /// Checks the request and does the work; the closure writes the members of the answer.
    private func answer(_ request: JSONValue) throws -> (inout JSONWriter) -> Void {
        switch stage {
        case .text: try text(request)
        case .page: try page(request)
        case .feed: try feed(request)
        case .url: try address(request)
        case .story: throw InspectionError(code: "badRequest", message: "stories are compared in one sequence")
        }
    }

    private func text(_ request: JSONValue) throws -> (inout JSONWriter) -> Void {
        guard let text = request["text"]?.string else {
            throw InspectionError(code: "badRequest", message: "“text” must be a string")
        }
        var published: Publication?
        if let stated = request["published"], !stated.isNull {
            guard let value = stated.string.flatMap({ Publication(iso: $0) }) else {
                throw InspectionError(
                    code: "badRequest", message: "“published” must be an ISO 8601 date, or date-time with its offset")
            }
            published = value
        }
        let country = request["country"]?.string
        if scope == .times {
            let times =
                resolver?.times(
                    in: Array(text.utf8), published: published,
                    isMonthFirst: TimeResolver.isMonthFirst(country: country))
                ?? detector?.times(text, published: published, country: country) ?? []
            return { out in Inspection.write(Reading(times: times, events: []), to: &out) }
        }
        guard let detector else { throw InspectionError(code: "badRequest", message: "only times are read here") }
        var reading = detector.read(
            text, title: request["title"]?.string, published: published, country: country)
        if scope == .events { reading.times = [] }
        return { out in Inspection.write(reading, to: &out) }
    }

    private static func write(_ reading: Reading, to out: inout JSONWriter) {
        out.key("events")
        out.array { out in for event in reading.events { event.write(to: &out) } }
        out.key("times")
        out.array { out in for time in reading.times { time.write(to: &out) } }
    }

    private func page(_ request: JSONValue) throws -> (inout JSONWriter) -> Void {
        let bytes = try Inspection.bytes(of: request, inline: "html")
        let charset = request["charset"]?.string.map { "text/html; charset=\($0)" }
        let article = try ArticleReader.read(bytes, contentType: charset, url: request["url"]?.string)
        let wantsLinks = request["links"]?.bool == true
        return { out in
            out.member("title", article.title)
            out.member("byline", article.byline)
            out.member("published", article.published?.description)
            out.member("modified", article.modified?.description)
            out.member("language", article.language)
            out.member("canonical", article.canonical)
            out.member("text", article.text)
            guard wantsLinks else { return }
            out.key("links")
            out.array { out in for link in article.links { out.string(link.url) } }
        }
    }

    private func feed(_ request: JSONValue) throws -> (inout JSONWriter) -> Void {
        let bytes = try Inspection.bytes(of: request, inline: "body")
        let feed = try FeedReader.read(
            bytes, contentType: request["contentType"]?.string, url: request["url"]?.string)
        return { out in
            out.member("format", feed.format)
            out.member("title", feed.title)
            out.member("link", feed.link)
            out.member("description", feed.summary)
            out.member("updated", feed.updated?.description)
            out.key("entries")
            out.array { out in for entry in feed.entries { Inspection.write(entry, to: &out) } }
        }
    }

    private static func write(_ entry: Entry, to out: inout JSONWriter) {
        out.object { out in
            out.member("id", entry.id)
            out.member("link", entry.link)
            out.member("title", entry.title)
            out.member("summary", entry.summary)
            out.member("content", entry.content)
            out.member("published", entry.published?.description)
            out.member("updated", entry.updated?.description)
            out.key("enclosures")
            out.array { out in
                for enclosure in entry.enclosures {
                    out.object { out in
                        out.member("url", enclosure.url)
                        out.member("type", enclosure.type)
                        out.key("length")
                        if let length = enclosure.length { out.int(length) } else { out.null() }
                    }
                }
            }
        }
    }

    private func address(_ request: JSONValue) throws -> (inout JSONWriter) -> Void {
        guard let url = request["url"]?.string else {
            throw InspectionError(code: "badRequest", message: "“url” must be a string")
        }
        guard let address = WebAddress.parse(url, base: request["base"]?.string.flatMap { WebAddress.parse($0) }) else {
            throw InspectionError(code: "badURL", message: "“\(url)” is no web address")
        }
        return { out in out.member("canonical", address.identity) }
    }

    /// The document of a request: inline, or the file that `path` names.
    private static func bytes(of request: JSONValue, inline key: String) throws -> [UInt8] {
        if let text = request[key]?.string { return Array(text.utf8) }
        guard let path = request["path"]?.string else {
            throw InspectionError(code: "badRequest", message: "the line needs “path” or “\(key)”")
        }
        do {
            return Array(try Data(contentsOf: URL(filePath: path)))
        } catch {
            throw InspectionError(code: "unreadable", message: "\(path): \(error)")
        }
    }
}

/// Why an inspection request got no answer.
struct InspectionError: Error, Sendable {
    let code: String
    let message: String
}

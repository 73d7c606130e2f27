import ArgumentParser
import Daemon
import Documents
import Fetch
import Foundation
import Model

/// What `tocsin inspect` was pointed at: its bytes and what the server said of them.
struct InspectInput {
    let bytes: [UInt8]
    let url: String?
    let contentType: String?

    /// Reads a file, a URL or standard input.
    static func read(_ input: String) async throws -> InspectInput {
        if input == "-" {
            return InspectInput(
                bytes: Array(FileHandle.standardInput.readDataToEndOfFile()), url: nil, contentType: nil)
        }
        if input.hasPrefix("http://") || input.hasPrefix("https://") {
            let fetcher = Fetcher(settings: FetcherSettings(userAgent: "tocsin-inspect/0.1", addresses: .open))
            let response = try await fetcher.send(Request(url: input))
            await fetcher.shutdown()
            guard (200..<300).contains(response.status) else {
                throw ValidationError("\(input): the server answered \(response.status)")
            }
            return InspectInput(bytes: response.body, url: response.url, contentType: response.contentType)
        }
        do {
            return InspectInput(bytes: Array(try Data(contentsOf: URL(filePath: input))), url: nil, contentType: nil)
        } catch {
            throw ValidationError("\(input): \(error.localizedDescription)")
        }
    }

    var guessedStage: Inspection.Stage {
        switch DocumentKind.sniff(bytes, contentType: contentType) {
        case .feed, .jsonFeed: .feed
        case .html: .page
        default: .text
        }
    }

    /// The batch contract's input line for this input.
    func request(_ stage: Inspection.Stage, published: String?) -> [UInt8] {
        var out = JSONWriter()
        let text = String(decoding: bytes, as: UTF8.self)
        out.object { out in
            out.member("id", "1")
            switch stage {
            case .text, .story: out.member("text", text)
            case .page: out.member("html", text)
            case .feed: out.member("body", text)
            case .robots: out.member("robots", text)
            case .url: out.member("url", text.trimmingCharacters(in: .whitespacesAndNewlines))
            }
            if stage == .robots, url == nil { out.member("url", "/") }
            if stage != .url, let url { out.member("url", url) }
            if let contentType, stage == .feed { out.member("contentType", contentType) }
            if let published { out.member("published", published) }
        }
        return out.bytes
    }
}

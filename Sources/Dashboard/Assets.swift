import CLexicons
import Model

/// Files of the page that are part of the binary.
struct Assets: Sendable {
    struct File: Sendable {
        let bytes: [UInt8]
        let type: String
        let tag: String
    }

    private let files: [String: File]

    /// Names as in Sources/Dashboard/Assets, with what they are.
    private static let types = [
        "style.css": "text/css; charset=utf-8", "script.js": "text/javascript; charset=utf-8",
        "icon.svg": "image/svg+xml", "openapi.json": "application/json",
    ]

    init() throws(DashboardError) {
        var files: [String: File] = [:]
        for (name, type) in Assets.types {
            let bytes = try Assets.bytes(name)
            files[name] = File(bytes: bytes, type: type, tag: Assets.tag(bytes))
        }
        self.files = files
    }

    static func bytes(_ name: String) throws(DashboardError) -> [UInt8] {
        do throws(LexiconError) { return try EmbeddedFile("Dashboard/\(name)").bytes } catch {
            throw DashboardError(.asset, subject: name, cause: "\(error)")
        }
    }

    /// The file's address, which changes with its content, so that browsers may keep it for ever.
    func address(_ name: String) -> String { "/assets/\(name)?\(files[name]?.tag ?? "")" }

    func answer(_ name: String, _ request: WebRequest) -> WebAnswer {
        guard let file = files[name] else { return .text(404, "nothing is here") }
        let tag = "\"\(file.tag)\""
        let isNamed = request.query.fields.first?.name == file.tag
        let keep = isNamed ? "public, max-age=31536000, immutable" : "no-cache"
        let headers = [(name: "ETag", value: tag), (name: "Cache-Control", value: keep)]
        if request.headers["if-none-match"] == tag {
            var answer = WebAnswer(304, type: file.type, [])
            answer.headers = headers
            return answer
        }
        return WebAnswer(type: file.type, file.bytes, headers: headers)
    }

    /// FNV-1a, 64 bits: names a version, guards nothing.
    private static func tag(_ bytes: [UInt8]) -> String {
        String(bytes.reduce(0xcbf2_9ce4_8422_2325 as UInt64) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }, radix: 36)
    }
}

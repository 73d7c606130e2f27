import Documents
import Model

/// Answers `tocsin inspect --as story`: which earlier texts of the sequence tell the same story.
public struct StoryInspection {
    private var index = StoryIndex()
    private var ids: [JSONValue] = []

    public init() {}

    public mutating func answer(_ line: [UInt8]) -> [UInt8] {
        var out = JSONWriter()
        var id: JSONValue?
        do {
            let request = try JSONReader.read(line)
            id = request["id"]
            guard let id, let text = request["text"]?.string else {
                throw InspectionError(code: "badRequest", message: "the line needs “id” and “text”")
            }
            let bytes = Array(text.utf8)
            let sketch = StorySketch(bytes.span)
            let earlier = index.add(sketch).map { ids[$0] }
            ids.append(id)
            out.object { out in
                out.key("id")
                out.value(id)
                out.member("fingerprint", sketch.blob.hex)
                out.key("bytes")
                out.int(StorySketch.size + 4 * sketch.keys.count)
                out.key("sameAs")
                out.array { out in for id in earlier { out.value(id) } }
            }
        } catch {
            out = JSONWriter()
            Inspection.write(error, id: id, to: &out)
        }
        return out.bytes
    }
}

extension [UInt8] {
    /// Two lower-case digits a byte.
    fileprivate var hex: String {
        let figures = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }, as: UTF8.self)
    }
}

import Documents
import Model

/// Answers `tocsin inspect --as story`: which earlier texts of the sequence tell the same story. Copies are known by their text alone;
/// that another article tells it in words of its own, only where both lines have a title.
public struct StoryInspection {
    /// Lines with a title that are compared by what they are about, the latest.
    private static let reach = 2_000

    private var index = StoryIndex()
    private var outlines: [(number: Int, outline: Outline)] = []
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
            let copies = index.add(sketch)
            let retold = retellings(title: request["title"]?.string, text: text).filter { !copies.contains($0) }
            ids.append(id)
            out.object { out in
                out.key("id")
                out.value(id)
                out.member("fingerprint", sketch.blob.hex)
                out.key("bytes")
                out.int(StorySketch.size + 4 * sketch.keys.count)
                out.key("sameAs")
                out.array { out in for number in (copies + retold).sorted() { out.value(ids[number]) } }
                out.key("retells")
                out.array { out in for number in retold { out.value(ids[number]) } }
            }
        } catch {
            out = JSONWriter()
            Inspection.write(error, id: id, to: &out)
        }
        return out.bytes
    }

    /// Numbers of earlier lines that tell the story of this one in other words.
    private mutating func retellings(title: String?, text: String) -> [Int] {
        guard let title, !title.isEmpty else { return [] }
        let outline = Outline(title: title, text: text)
        let same = outlines.filter { $0.outline.tellsStory(of: outline) }.map(\.number)
        outlines.append((ids.count, outline))
        if outlines.count > StoryInspection.reach { outlines.removeFirst() }
        return same
    }
}

extension [UInt8] {
    /// Two lower-case digits a byte.
    fileprivate var hex: String {
        let figures = Array("0123456789abcdef".utf8)
        return String(decoding: flatMap { [figures[Int($0 >> 4)], figures[Int($0 & 15)]] }, as: UTF8.self)
    }
}

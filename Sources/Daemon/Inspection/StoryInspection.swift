import Documents
import Model

/// Answers `tocsin inspect --as story`: which earlier texts of the sequence tell the same story.
///
/// For now two texts are one story when they agree but for white space, case and punctuation; the near-duplicate index
/// replaces this rule behind the same answer.
public struct StoryInspection {
    private var idsByFingerprint: [ContentHash: [JSONValue]] = [:]

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
            let fingerprint = ContentHash.of(StoryInspection.normalised(text))
            let earlier = idsByFingerprint[fingerprint] ?? []
            idsByFingerprint[fingerprint, default: []].append(id)
            out.object { out in
                out.key("id")
                out.value(id)
                out.member("fingerprint", fingerprint.description)
                out.key("bytes")
                out.int(16)
                out.key("sameAs")
                out.array { out in for id in earlier { out.value(id) } }
            }
        } catch {
            out = JSONWriter()
            Inspection.write(error, id: id, to: &out)
        }
        return out.bytes
    }

    /// Letters and digits, lower-case, words separated by one space.
    private static func normalised(_ text: String) -> [UInt8] {
        var out: [UInt8] = []
        for byte in text.utf8 {
            switch byte {
            case 65...90: out.append(byte | 0x20)
            case 97...122, 48...57, 0x80...: out.append(byte)
            default: if let last = out.last, last != 32 { out.append(32) }
            }
        }
        return out
    }
}

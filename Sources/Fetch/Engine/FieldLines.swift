import CLibcurl

/// Header fields of a request as libcurl wants them: a linked list of C strings that it does not copy.
final class FieldLines {
    private(set) var head: UnsafeMutablePointer<curl_slist>?

    /// - Throws: `badRequest` for a name that is not a token or a value that would end its line.
    init(_ headers: [Header], validators: Validators?, dropping unwanted: [String], subject: String) throws(FetchError)
    {
        for header in headers {
            guard Self.isToken(header.name), !header.value.utf8.contains(where: Self.endsLine) else {
                throw FetchError(code: .badRequest, subject: subject, detail: "header \(header.name.debugDescription)")
            }
            // libcurl takes "Name:" for "leave this field out" and "Name;" for an empty value.
            append(Array((header.value.isEmpty ? "\(header.name);" : "\(header.name): \(header.value)").utf8))
        }
        for (name, value) in [("If-None-Match", validators?.etag), ("If-Modified-Since", validators?.lastModified)] {
            guard let value else { continue }
            let bytes = FieldText.bytes(value)
            guard !bytes.contains(where: Self.endsLine) else {
                throw FetchError(code: .badRequest, subject: subject, detail: "line break in \(name)")
            }
            append(Array("\(name): ".utf8) + bytes)
        }
        for name in unwanted where !headers.contains(where: { equalsIgnoringCase($0.name, name) }) {
            append(Array("\(name):".utf8))
        }
    }

    deinit {
        curl_slist_free_all(head)
    }

    private func append(_ line: [UInt8]) {
        (line + [0]).withUnsafeBufferPointer { bytes in
            bytes.withMemoryRebound(to: CChar.self) { text in
                // Nil only when memory is out; the list so far stays valid then.
                head = curl_slist_append(head, text.baseAddress) ?? head
            }
        }
    }

    private static func endsLine(_ byte: UInt8) -> Bool { byte == 0 || byte == 10 || byte == 13 }

    /// RFC 9110, section 5.6.2.
    private static func isToken(_ name: String) -> Bool {
        !name.isEmpty
            && name.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F && !"\"(),/:;<=>?@[\\]{}".utf8.contains($0) }
    }
}

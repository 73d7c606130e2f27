/// Status and fields of an answer, built from the lines as libcurl hands them over.
struct AnswerHead {
    private(set) var status = 0
    private(set) var headers: [Header] = []
    private(set) var validators = Validators()
    /// The first `Location`, relative or absolute.
    private(set) var location: String?
    /// Bytes of all lines, interim answers included.
    private(set) var byteCount = 0

    /// Takes one line, its CRLF included. A status line starts over: what came before was interim (1xx).
    mutating func add(_ line: UnsafeRawBufferPointer) {
        byteCount += line.count
        let end = line.lastIndex { $0 != 13 && $0 != 10 }.map { $0 + 1 } ?? 0
        let text = line[..<end]
        if text.starts(with: "HTTP/".utf8) {
            let count = byteCount
            self = AnswerHead()
            byteCount = count
            status = text.drop { $0 != 32 }.dropFirst().prefix { (48...57).contains($0) }
                .reduce(0) { $0 * 10 + Int($1 - 48) }
        } else if let first = text.first, first == 32 || first == 9 {
            continueField(trimmed(text))
        } else if let colon = text.firstIndex(of: UInt8(ascii: ":")) {
            addField(text[..<colon], trimmed(text[(colon + 1)...]))
        }
    }

    private mutating func addField(_ name: Slice<UnsafeRawBufferPointer>, _ value: Slice<UnsafeRawBufferPointer>) {
        let header = Header(name: FieldText.readable(name), value: FieldText.readable(value))
        headers.append(header)
        guard !value.isEmpty else { return }
        if equalsIgnoringCase(header.name, "ETag") {
            validators.etag = validators.etag ?? FieldText.verbatim(value)
        } else if equalsIgnoringCase(header.name, "Last-Modified") {
            validators.lastModified = validators.lastModified ?? FieldText.verbatim(value)
        } else if equalsIgnoringCase(header.name, "Location") {
            location = location ?? header.value
        }
    }

    /// An obsolete folded line (RFC 9112, section 5.2): a space and more of the field before.
    private mutating func continueField(_ value: Slice<UnsafeRawBufferPointer>) {
        guard !headers.isEmpty, !value.isEmpty else { return }
        headers[headers.count - 1].value += " " + FieldText.readable(value)
    }

    private func trimmed(_ value: Slice<UnsafeRawBufferPointer>) -> Slice<UnsafeRawBufferPointer> {
        let value = value.drop { $0 == 32 || $0 == 9 }
        let end = value.lastIndex { $0 != 32 && $0 != 9 }.map { $0 + 1 } ?? value.startIndex
        return value[..<end]
    }
}

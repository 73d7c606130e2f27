/// Writes JSON as UTF-8 bytes, members in the order they are given: the same value gives the same bytes.
public struct JSONWriter {
    public private(set) var bytes: [UInt8] = []
    private var needsComma = false

    public init() {}

    public var text: String { String(decoding: bytes, as: UTF8.self) }

    public mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed("{", "}", body) }
    public mutating func array(_ body: (inout JSONWriter) -> Void) { enclosed("[", "]", body) }

    /// A key; exactly one value must follow.
    public mutating func key(_ key: String) {
        string(key)
        bytes.append(UInt8(ascii: ":"))
        needsComma = false
    }

    public mutating func string(_ text: String) {
        separate()
        bytes.append(UInt8(ascii: "\""))
        let isPlain: Void? = text.utf8.withContiguousStorageIfAvailable { utf8 in
            if utf8.contains(where: JSONWriter.isSpecial) {
                for byte in utf8 { escape(byte) }
            } else {
                bytes.append(contentsOf: utf8)
            }
        }
        if isPlain == nil { for byte in text.utf8 { escape(byte) } }
        bytes.append(UInt8(ascii: "\""))
    }

    public mutating func int(_ value: Int) { raw(String(value)) }
    public mutating func bool(_ value: Bool) { raw(value ? "true" : "false") }
    public mutating func null() { raw("null") }

    /// Up to `places` decimals, none where they are zero; not-a-number and infinities become null.
    public mutating func double(_ value: Double, places: Int = 3) {
        guard value.isFinite, abs(value) < 1e15 else { return null() }
        let scale = (0..<places).reduce(1.0) { scale, _ in scale * 10 }
        let rounded = (value * scale).rounded() / scale
        raw(rounded == rounded.rounded() ? String(Int(rounded)) : String(rounded))
    }

    /// A value read before, written again without its spacing.
    public mutating func value(_ value: JSONValue) {
        switch value.content {
        case .null: null()
        case .bool(let flag): bool(flag)
        case .number(let text): raw(text)
        case .string(let text): string(text)
        case .array(let values):
            array { writer in for value in values { writer.value(value) } }
        case .object(let members):
            object { writer in
                for member in members {
                    writer.key(member.key)
                    writer.value(member.value)
                }
            }
        }
    }

    /// A half-open range as `[start,end]`.
    public mutating func span(_ span: Range<Int>) {
        array { writer in
            writer.int(span.lowerBound)
            writer.int(span.upperBound)
        }
    }

    public mutating func member(_ name: String, _ value: String?) {
        key(name)
        if let value { string(value) } else { null() }
    }

    private mutating func enclosed(_ open: Unicode.Scalar, _ close: Unicode.Scalar, _ body: (inout JSONWriter) -> Void)
    {
        separate()
        bytes.append(UInt8(ascii: open))
        needsComma = false
        body(&self)
        bytes.append(UInt8(ascii: close))
        needsComma = true
    }

    private mutating func raw(_ text: String) {
        separate()
        bytes += text.utf8
    }

    private mutating func separate() {
        if needsComma { bytes.append(UInt8(ascii: ",")) }
        needsComma = true
    }

    /// What `escape` does not copy as it is: marks, controls, and the last bytes of line separators.
    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0x85
            || byte == 0xA8 || byte == 0xA9
    }

    private mutating func escape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"): bytes += [UInt8(ascii: "\\"), byte]
        case 0x0A: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
        case 0x0D: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
        case 0x09: bytes += [UInt8(ascii: "\\"), UInt8(ascii: "t")]
        case 0..<0x20, 0x7F:
            let hex = "0123456789abcdef".utf8.map { $0 }
            bytes += Array("\\u00".utf8) + [hex[Int(byte >> 4)], hex[Int(byte & 15)]]
        default:
            bytes.append(byte)
            if byte == 0x85 || byte == 0xA8 || byte == 0xA9 { escapeLineSeparator() }
        }
    }

    /// U+0085, U+2028 and U+2029 as escapes: readers of JSON lines in several languages end a line there.
    private mutating func escapeLineSeparator() {
        let tail = bytes.suffix(3)
        if tail.suffix(2).elementsEqual([0xC2, 0x85]) {
            bytes.removeLast(2)
            bytes += Array("\\u0085".utf8)
        } else if tail.elementsEqual([0xE2, 0x80, 0xA8]) || tail.elementsEqual([0xE2, 0x80, 0xA9]) {
            let last = tail.last == 0xA8 ? "8" : "9"
            bytes.removeLast(3)
            bytes += Array("\\u202\(last)".utf8)
        }
    }
}

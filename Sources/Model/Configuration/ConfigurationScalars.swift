// What a configuration's leaves may be. Each accessor notes a problem and answers nil when the value is something else.

extension ConfigurationReader {
    /// A string that is not empty.
    public func string() -> String? {
        guard let text = value.string, !text.isEmpty else {
            refuse(expected: "a string that is not empty")
            return nil
        }
        return text
    }

    /// The string, empty or not; notes nothing when it is none.
    public var quietString: String? { value.string }

    public func bool() -> Bool? {
        if value.bool == nil { refuse(expected: "true or false") }
        return value.bool
    }

    /// A whole number within `range`.
    public func int(in range: ClosedRange<Int>) -> Int? {
        guard let number = value.int, range.contains(number) else {
            refuse(expected: "a whole number from \(range.lowerBound) to \(range.upperBound)")
            return nil
        }
        return number
    }

    /// A number within `range`.
    public func double(in range: ClosedRange<Double>) -> Double? {
        guard let number = value.double, range.contains(number) else {
            refuse(expected: "a number from \(plain(range.lowerBound)) to \(plain(range.upperBound))")
            return nil
        }
        return number
    }

    private func plain(_ number: Double) -> String {
        number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
    }

    /// A length of time in seconds, within `range`: `90s`, `15m`, `6h`, `1d`, `2w`, `1h30m`.
    ///
    /// - Parameter words: what the caller takes besides, for the message.
    public func duration(in range: ClosedRange<Double>, or words: [String] = []) -> Double? {
        let others = words.map { ", or “\($0)”" }.joined()
        guard let seconds = value.string.flatMap(DurationText.seconds) else {
            refuse(
                expected: "a duration such as “90s”, “15m”, “6h” or “1d”" + others,
                suggestion: value.double.flatMap { range.contains($0) ? DurationText.text($0) : nil })
            return nil
        }
        guard range.contains(seconds) else {
            let (low, high) = (DurationText.text(range.lowerBound), DurationText.text(range.upperBound))
            refuse(expected: "a duration from \(low) to \(high)" + others)
            return nil
        }
        return seconds
    }

    /// A number of bytes within `range`: `500MB`, `2GB`, `10GiB`.
    public func byteCount(in range: ClosedRange<Int>) -> Int? {
        guard let count = value.string.flatMap(ByteCount.bytes), range.contains(count) else {
            let (low, high) = (ByteCount.text(range.lowerBound), ByteCount.text(range.upperBound))
            refuse(expected: "a size from \(low) to \(high), such as “500MB” or “2GB”")
            return nil
        }
        return count
    }

    /// One of these names, exactly as written.
    public func oneOf(_ names: [String]) -> String? {
        guard let text = value.string, names.contains(text) else {
            refuse(
                expected: "one of \(names.joined(separator: ", "))",
                suggestion: value.string.flatMap { NearMiss.of($0, among: names) })
            return nil
        }
        return text
    }

    /// One of a closed set of names.
    public func oneOf<Name: RawRepresentable & CaseIterable>(_ type: Name.Type) -> Name? where Name.RawValue == String {
        oneOf(type.allCases.map(\.rawValue)).flatMap(Name.init)
    }

    /// A path; a relative one starts at `folder`, or at the configuration file's where the service has no such folder.
    public func filePath(in folder: ConfigurationFolder = .configuration) -> String? {
        guard let text = string() else { return nil }
        guard !text.utf8.contains(0) else {
            refuse(found: "a NUL in a path", expected: "a path without any")
            return nil
        }
        guard !text.hasPrefix("/"), let start = folders[folder] ?? folders[.configuration] else { return text }
        return start.hasSuffix("/") ? start + text : "\(start)/\(text)"
    }

    /// An absolute http or https address without credentials in it: an address is shown in logs.
    public func url() -> String? {
        guard let text = value.string else {
            refuse(expected: "an http or https address")
            return nil
        }
        if let (found, expected) = AddressCheck.fault(of: text) {
            refuse(found: found, expected: expected)
            return nil
        }
        return text
    }
}

/// A folder that relative paths may start at.
public enum ConfigurationFolder: Sendable, Hashable {
    /// The folder of the configuration file.
    case configuration
    /// What the service keeps: systemd's `$STATE_DIRECTORY`.
    case state
    /// What the service writes for people: systemd's `$LOGS_DIRECTORY`.
    case logs
}

/// Whether an address can be fetched at all. What it canonically is, others decide.
enum AddressCheck {
    /// What is wrong with it, and what is allowed; nil when nothing is.
    static func fault(of text: String) -> (found: String, expected: String)? {
        let shown = text.utf8.count <= 120 ? "“\(text)”" : "an address of \(text.utf8.count) bytes"
        let whole = "an absolute address: http://… or https://…"
        let bytes = Array(text.utf8)
        let lower = bytes.map { (65...90).contains($0) ? $0 + 32 : $0 }
        guard let scheme = ["http://", "https://"].first(where: { lower.starts(with: $0.utf8) }) else {
            return (shown, whole)
        }
        if bytes.contains(where: { $0 <= 0x20 || $0 == 0x7F }) {
            return ("white space or a control character in an address", "an address without any")
        }
        let authority = bytes.dropFirst(scheme.utf8.count).prefix { !Array("/?#".utf8).contains($0) }
        if authority.contains(UInt8(ascii: "@")) {
            return ("a user name or password in an address", "an address without credentials")
        }
        return host(authority)
            ? nil : (shown, "an address with a host name and, where it has one, a port from 1 to 65535")
    }

    private static func host(_ authority: ArraySlice<UInt8>) -> Bool {
        var name = authority
        var port: ArraySlice<UInt8>?
        if authority.first == UInt8(ascii: "[") {
            guard let close = authority.firstIndex(of: UInt8(ascii: "]")), close > authority.startIndex + 2 else {
                return false
            }
            name = authority[...close]
            let rest = authority[(close + 1)...]
            guard rest.isEmpty || rest.first == UInt8(ascii: ":") else { return false }
            port = rest.isEmpty ? nil : rest.dropFirst()
        } else if let colon = authority.firstIndex(of: UInt8(ascii: ":")) {
            name = authority[..<colon]
            port = authority[(colon + 1)...]
        }
        guard !name.isEmpty, name.first != UInt8(ascii: ".") else { return false }
        guard let port else { return true }
        return port.count <= 5 && digits(port).map { (1...65_535).contains($0) } ?? false
    }
}

import Model

/// Where a sink connects to that speaks something else than HTTP: `smtp://mail.example.org:587`.
struct Endpoint: Sendable, Hashable {
    let scheme: String
    /// A name or an address; an IPv6 address in brackets.
    let host: String
    let port: Int
}

extension ConfigurationReader {
    /// An address of one of these schemes, without anything behind host and port.
    ///
    /// - Parameter ports: the schemes, and the port that each has unless another is named.
    func endpoint(_ ports: [(scheme: String, port: Int)]) -> Endpoint? {
        guard let text = string() else { return nil }
        let schemes = ports.map { "\($0.scheme)://host" }.joined(separator: " or ")
        for (scheme, port) in ports {
            guard text.hasPrefix(scheme + "://") else { continue }
            var rest = text.dropFirst(scheme.utf8.count + 3)
            if rest.last == "/" { rest = rest.dropLast() }
            guard let (host, given) = ConfigurationReader.hostAndPort(rest) else { break }
            return Endpoint(scheme: scheme, host: host, port: given ?? port)
        }
        refuse(expected: "\(schemes), with or without a port")
        return nil
    }

    private static func hostAndPort(_ text: Substring) -> (String, Int?)? {
        var host = text
        var port: Int?
        let afterBracket = text.lastIndex(of: "]").map(text.index(after:)) ?? text.startIndex
        if let colon = text[afterBracket...].lastIndex(of: ":") {
            guard let number = Int(text[text.index(after: colon)...]), (1...65_535).contains(number) else { return nil }
            host = text[..<colon]
            port = number
        }
        let isPlain = host.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
                || Array("-._[]:".utf8).contains(byte)
        }
        return host.isEmpty || !isPlain ? nil : (String(host), port)
    }
}

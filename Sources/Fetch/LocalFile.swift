import Glibc

/// Reads files as a server would answer them, from folders that the operator named and nowhere else.
public enum LocalFile {
    /// Whether an address is a file's.
    public static func isNamed(by url: String) -> Bool { url.lowercased().hasPrefix("file:") }

    /// The path of `file:///path` or `file://localhost/path` (RFC 8089), escapes undone; nil for anything else.
    public static func path(of url: String) -> String? {
        guard isNamed(by: url) else { return nil }
        var rest = url.dropFirst(5)
        guard rest.hasPrefix("//") else { return nil }
        rest = rest.dropFirst(2)
        if rest.lowercased().hasPrefix("localhost/") { rest = rest.dropFirst(9) }
        guard rest.hasPrefix("/") else { return nil }
        var bytes: [UInt8] = []
        var text = rest.utf8
        while let byte = text.popFirst() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = text.popFirst().flatMap(hex), let low = text.popFirst().flatMap(hex) else { return nil }
            bytes.append(high << 4 | low)
        }
        return bytes.contains(0) ? nil : String(validating: bytes, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        Character(Unicode.Scalar(byte)).hexDigitValue.map { UInt8($0) }
    }

    /// The file's bytes as a 200; 304 when it is as it was, 403 when it lies outside or may not be read, 404 when there is none.
    ///
    /// Where it lies is asked of the opened file itself, so that neither `..` nor a link leads out. Blocks on the disk.
    ///
    /// - Parameter folders: absolute.
    /// - Throws: `badURL`, `tooLarge`, `system`.
    public static func response(
        to url: String, in folders: [String], validators: Validators?, limits: Limits
    ) throws(FetchError) -> Response {
        func failure(_ code: FetchError.Code, _ detail: String) -> FetchError {
            FetchError(code: code, subject: url, detail: detail)
        }
        guard let path = path(of: url) else { throw failure(.badURL, "no file:///path") }
        // Not blocking: opening a pipe would wait for its writer.
        let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY)
        guard descriptor >= 0 else {
            switch errno {
            case ENOENT, ENOTDIR: return Response(status: 404, url: url)
            case EACCES, EPERM, ELOOP: return Response(status: 403, url: url)
            default: throw failure(.system, "open: \(String(cString: strerror(errno)))")
            }
        }
        defer { close(descriptor) }
        var facts = stat()
        guard fstat(descriptor, &facts) == 0, facts.st_mode & S_IFMT == S_IFREG, lies(descriptor, in: folders) else {
            return Response(status: 403, url: url)
        }
        let moment = facts.st_mtim
        let tag = "\"\(facts.st_ino)-\(facts.st_size)-\(moment.tv_sec).\(moment.tv_nsec)\""
        if validators?.etag == tag { return Response(status: 304, url: url, validators: validators) }
        guard facts.st_size <= limits.bodyBytes else {
            throw failure(.tooLarge, "\(facts.st_size) bytes; the limit is \(limits.bodyBytes)")
        }
        guard let body = contents(descriptor, most: limits.bodyBytes) else {
            throw failure(.system, "read: \(String(cString: strerror(errno)))")
        }
        return Response(status: 200, url: url, body: body, validators: Validators(etag: tag))
    }

    private static func contents(_ descriptor: Int32, most: Int) -> [UInt8]? {
        var body: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 64 << 10)
        while body.count <= most {
            let count = read(descriptor, &chunk, chunk.count)
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { return nil }
            if count == 0 { return body }
            body += chunk[..<count]
        }
        return Array(body[..<most])
    }

    private static func lies(_ descriptor: Int32, in folders: [String]) -> Bool {
        guard let path = resolved("/proc/self/fd/\(descriptor)") else { return false }
        return folders.contains { folder in
            guard let folder = resolved(folder) else { return false }
            return path.hasPrefix(folder == "/" ? "/" : folder + "/")
        }
    }

    private static func resolved(_ path: String) -> String? {
        guard let text = realpath(path, nil) else { return nil }
        defer { free(text) }
        return String(cString: text)
    }
}

import Glibc

/// A folder of its own under the system's temporary one, removed with everything in it when the value goes.
public final class TemporaryFolder: Sendable {
    /// Absolute, without a slash at the end.
    public let path: String

    public init() throws {
        var template = Array("/tmp/tocsin-test-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw LoopbackError.system("mkdtemp") }
        path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
    }

    deinit {
        Self.removeTree(path)
    }

    /// Makes a folder inside; slashes separate.
    public func makeFolder(_ name: String) throws {
        var path = path
        for part in name.split(separator: "/") {
            path += "/" + part
            guard mkdir(path, 0o755) == 0 || errno == EEXIST else { throw LoopbackError.system("mkdir \(path)") }
        }
    }

    /// Writes a file in place of what was there before, in one step.
    public func write(_ name: String, _ bytes: [UInt8]) throws {
        if let slash = name.lastIndex(of: "/") { try makeFolder(String(name[..<slash])) }
        let target = "\(path)/\(name)"
        guard let file = fopen(target + ".new", "wbe") else { throw LoopbackError.system(target) }
        let count = fwrite(bytes, 1, bytes.count, file)
        guard fclose(file) == 0, count == bytes.count, rename(target + ".new", target) == 0 else {
            throw LoopbackError.system(target)
        }
    }

    public func write(_ name: String, _ text: String) throws {
        try write(name, Array(text.utf8))
    }

    /// Links are removed, not followed.
    private static func removeTree(_ path: String) {
        if remove(path) == 0 { return }
        guard let folder = opendir(path) else { return }
        while let entry = readdir(folder) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: Int(NAME_MAX) + 1) { String(cString: $0) }
            }
            if name != ".", name != ".." { removeTree("\(path)/\(name)") }
        }
        closedir(folder)
        remove(path)
    }

    /// The bytes of a file.
    public func read(_ name: String) throws -> [UInt8] {
        guard let file = fopen("\(path)/\(name)", "rbe") else { throw LoopbackError.system(name) }
        defer { fclose(file) }
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 65536)
        while case let count = fread(&chunk, 1, chunk.count, file), count > 0 { bytes += chunk[..<count] }
        return bytes
    }
}

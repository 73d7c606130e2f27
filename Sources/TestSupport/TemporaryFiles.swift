import FoundationEssentials

extension TemporaryDirectory {
    /// Writes a file, its folders too, in place of what was there before and in one step.
    public func write(_ name: String, _ bytes: [UInt8]) throws {
        if let slash = name.lastIndex(of: "/") {
            let folder = file(String(name[..<slash]))
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        }
        try Data(bytes).write(to: URL(filePath: file(name)), options: .atomic)
    }

    public func write(_ name: String, _ text: String) throws {
        try write(name, Array(text.utf8))
    }

    /// The bytes of a file.
    public func read(_ name: String) throws -> [UInt8] {
        Array(try Data(contentsOf: URL(filePath: file(name))))
    }
}

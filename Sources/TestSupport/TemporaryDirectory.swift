import FoundationEssentials

/// A directory of its own for a test, gone with its last reference.
public final class TemporaryDirectory: Sendable {
    /// Absolute, without a slash at the end.
    public let path: String

    public init() throws {
        path = FileManager.default.temporaryDirectory.path.trimmingSlash + "/tocsin-\(UUID().uuidString.prefix(13))"
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit {
        // What cannot be removed stays in the system's directory for such things.
        do { try FileManager.default.removeItem(atPath: path) } catch {}
    }

    /// The path of a file in it; nothing is created.
    public func file(_ name: String) -> String { path + "/" + name }
}

extension String {
    fileprivate var trimmingSlash: String { count > 1 && hasSuffix("/") ? String(dropLast()) : self }
}

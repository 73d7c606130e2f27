/// A value that must never be shown: every description of it is redacted.
public struct Secret: Sendable, Hashable {
    private let value: String

    public init(_ value: String) { self.value = value }

    /// The value itself, for the one place that needs it.
    public func reveal() -> String { value }
}

extension Secret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "[secret]" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// Where a secret is to be found. Only the first form stands in the file itself.
public enum SecretReference: Sendable, Hashable {
    case literal(Secret)
    /// `{"env": "NAME"}`: an environment variable.
    case environment(String)
    /// `{"file": "/path"}`: the file's content without the newline at its end.
    case file(String)
    /// `{"credential": "name"}`: a file of that name in systemd's `$CREDENTIALS_DIRECTORY`.
    case credential(String)
}

extension SecretReference: CustomStringConvertible {
    public var description: String {
        switch self {
        case .literal(let secret): secret.description
        case .environment(let name): "environment variable \(name)"
        case .file(let path): "file \(path)"
        case .credential(let name): "credential \(name)"
        }
    }
}

/// Finds what a reference stands for; the shell hands it the environment and the disk.
public struct SecretResolver: Sendable {
    /// The secret, or why there is none: `environment variable HOOK_SECRET unset or empty`. A nil secret is one that only the
    /// running service can know; the file is right as far as can be told.
    public let resolve: @Sendable (SecretReference) -> Result<Secret?, SecretError>

    public init(_ resolve: @escaping @Sendable (SecretReference) -> Result<Secret?, SecretError>) {
        self.resolve = resolve
    }

    /// Knows literals only.
    public static let none = SecretResolver { reference in
        if case .literal(let secret) = reference { .success(secret) } else { .failure(SecretError("\(reference)")) }
    }
}

/// Why a secret could not be had, without the secret.
public struct SecretError: Error, Sendable, Hashable, CustomStringConvertible {
    public let description: String

    public init(_ description: String) { self.description = description }
}

extension ConfigurationReader {
    /// A string, `{"env": …}`, `{"file": …}` or `{"credential": …}`; a refused value is never shown.
    public func secretReference() -> SecretReference? {
        if let text = value.string, !text.isEmpty { return .literal(Secret(text)) }
        guard let members = value.members, members.count == 1, let member = members.first,
            let text = member.value.string, !text.isEmpty
        else {
            let forms = #"a string, {"env": "NAME"}, {"file": "/path"} or {"credential": "name"}"#
            refuse(found: value.string == nil ? value.typeName : "an empty string", expected: forms)
            return nil
        }
        switch member.key {
        case "env": return .environment(text)
        case "file": return .file(text)
        case "credential" where !text.contains("/") && text != "..": return .credential(text)
        case "credential":
            self["credential"]?.refuse(expected: "the name of a credential, without “/”")
            return nil
        default:
            let keys = ["env", "file", "credential"]
            self[member.key]?.refuse(
                found: "the unknown key “\(member.key)”", expected: "one of \(keys.joined(separator: ", "))",
                suggestion: NearMiss.of(member.key, among: keys))
            return nil
        }
    }

    /// The secret itself; notes a problem when its reference leads nowhere. Nil without a problem means that it cannot be
    /// known here, only in the running service.
    public func secret() -> Secret? {
        guard let reference = secretReference() else { return nil }
        switch secrets.resolve(reference) {
        case .success(let secret): return secret
        case .failure(let error):
            refuse(found: "\(error)", expected: "a secret that can be read")
            return nil
        }
    }
}

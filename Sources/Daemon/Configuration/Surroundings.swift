import FoundationEssentials
public import Model

/// What a configuration may refer to outside its file: the environment, and files.
public struct Surroundings: Sendable {
    /// Environment variables.
    public var environment: [String: String]
    /// Reads a whole file, or says why it cannot: `No such file or directory`.
    public var readFile: @Sendable (String) -> Result<[UInt8], SecretError>
    /// Where relative paths start; absolute.
    public var workingDirectory: String

    public init(
        environment: [String: String], workingDirectory: String,
        readFile: @escaping @Sendable (String) -> Result<[UInt8], SecretError>
    ) {
        self.environment = environment
        self.workingDirectory = workingDirectory
        self.readFile = readFile
    }

    /// This process's own.
    public static func current() -> Surroundings {
        Surroundings(
            environment: ProcessInfo.processInfo.environment,
            workingDirectory: FileManager.default.currentDirectoryPath, readFile: Surroundings.read)
    }

    @Sendable private static func read(_ path: String) -> Result<[UInt8], SecretError> {
        do {
            return .success([UInt8](try Data(contentsOf: URL(filePath: path))))
        } catch let error as CocoaError {
            return .failure(SecretError(error.code == .fileReadNoSuchFile ? "no such file" : "it cannot be read"))
        } catch {
            return .failure(SecretError("it cannot be read"))
        }
    }

    /// `path` as an absolute path, seen from `folder`.
    static func resolve(_ path: String, in folder: String) -> String {
        path.hasPrefix("/") ? path : (folder.hasSuffix("/") ? folder : folder + "/") + path
    }

    /// The first of the directories systemd names in a variable (`StateDirectory=` may list several).
    func directory(_ variable: String) -> String? {
        environment[variable]?.split(separator: ":").first.map(String.init)
    }

    /// Where relative paths start. Under systemd the configuration's folder is read-only, so state and logs have their own.
    func folders(configuration: String) -> [ConfigurationFolder: String] {
        var folders = [ConfigurationFolder.configuration: configuration]
        folders[.state] = directory("STATE_DIRECTORY")
        folders[.logs] = directory("LOGS_DIRECTORY")
        return folders
    }

    /// Finds secrets; relative paths start at `folder`.
    ///
    /// A credential outside a unit that has credentials is no mistake when `checkingOnly`: an administrator checks the file
    /// from a shell, where systemd has set none.
    func secrets(folder: String, checkingOnly: Bool) -> SecretResolver {
        let (environment, readFile) = (environment, readFile)
        let credentials = directory("CREDENTIALS_DIRECTORY")
        return SecretResolver { reference in
            switch reference {
            case .literal(let secret): return .success(secret)
            case .environment(let name):
                guard let value = environment[name], !value.isEmpty else {
                    return .failure(SecretError("environment variable \(name) unset or empty"))
                }
                return .success(Secret(value))
            case .file(let path):
                return Surroundings.secret(at: Surroundings.resolve(path, in: folder), readFile)
            case .credential(let name):
                if let credentials { return Surroundings.secret(at: "\(credentials)/\(name)", readFile) }
                return checkingOnly
                    ? .success(nil)
                    : .failure(SecretError("credential \(name), but systemd passed no credentials"))
            }
        }
    }

    private static func secret(at path: String, _ read: (String) -> Result<[UInt8], SecretError>)
        -> Result<Secret?, SecretError>
    {
        read(path).mapError { SecretError("file \(path): \($0)") }.flatMap { bytes in
            var text = Substring(String(decoding: bytes, as: UTF8.self))
            while let last = text.last, last.isNewline { text.removeLast() }
            return text.isEmpty ? .failure(SecretError("file \(path): it is empty")) : .success(Secret(String(text)))
        }
    }
}

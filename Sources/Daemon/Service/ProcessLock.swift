import Glibc

/// Keeps a second process from the same database: two would each take the other's leases for those of the dead.
///
/// The kernel drops the lock with the process, however it ends.
public final class ProcessLock: Sendable {
    private let descriptor: Int32

    /// Locks the file `PATH.lock` beside the database, and makes its folder where it is missing.
    ///
    /// - Throws: `busy` or `cannotCreate`.
    public init(database path: String) throws(ServiceError) {
        try ProcessLock.makeFolder(of: path)
        let name = path + ".lock"
        let file = open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0o640)
        guard file >= 0 else {
            throw ServiceError(.cannotCreate, subject: name, cause: ProcessLock.reason(errno))
        }
        guard flock(file, LOCK_EX | LOCK_NB) == 0 else {
            let code = errno
            close(file)
            guard code == EWOULDBLOCK else {
                throw ServiceError(.cannotCreate, subject: name, cause: ProcessLock.reason(code))
            }
            throw ServiceError(.busy, subject: path, cause: "another Tocsin is working with this database")
        }
        descriptor = file
    }

    deinit { close(descriptor) }

    private static func makeFolder(of path: String) throws(ServiceError) {
        var folder = ""
        for part in path.split(separator: "/", omittingEmptySubsequences: false).dropLast() {
            folder += part + "/"
            guard mkdir(folder, 0o750) == 0 || errno == EEXIST || errno == EROFS else {
                throw ServiceError(.cannotCreate, subject: folder, cause: reason(errno))
            }
        }
    }

    private static func reason(_ code: Int32) -> String {
        strerror(code).map { String(cString: $0) } ?? "error \(code)"
    }
}

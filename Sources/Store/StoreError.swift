import GRDB

/// Why the ledger could not do what was asked. Nothing of the failed call was kept: each call is one transaction.
public struct StoreError: Error, Sendable, Hashable {
    /// What kind of failure it is, and so what may help.
    public enum Code: String, Sendable, CaseIterable {
        /// The file is no SQLite database.
        case notADatabase
        /// A SQLite database of another program: it is left untouched.
        case notALedger
        /// Written by a later version of Tocsin.
        case newerSchema
        /// Written by an earlier version and opened read-only, so it cannot be brought up to date.
        case olderSchema
        /// There is something where a new file was to be made: it is left untouched.
        case exists
        /// Missing, or not permitted.
        case cannotOpen
        /// Opened read-only, or on a read-only file system.
        case readOnly
        /// Another process kept the write lock for longer than the busy timeout.
        case locked
        /// The disk, or the quota, is full.
        case full
        /// A read, write or sync failed.
        case io
        /// The file contradicts itself.
        case corrupt
        /// A rule of the schema was broken: a fault of the caller or of this module.
        case constraint
        /// Anything else that SQLite reports.
        case unexpected
    }

    public var code: Code
    /// What was being done, or the path of the file.
    public var subject: String
    /// SQLite's message, or ours.
    public var cause: String

    public init(_ code: Code, subject: String, cause: String) {
        self.code = code
        self.subject = subject
        self.cause = cause
    }
}

extension StoreError {
    /// What somebody who meets it may do; nil where the cause says it all.
    public var cure: String? {
        switch code {
        case .corrupt, .notADatabase:
            """
            the file was left as it is. Put the latest backup in its place (tocsin restore BACKUP), or save what can \
            still be read (tocsin salvage)
            """
        case .notALedger: "is this the right file? It was left as it is"
        case .newerSchema: "run the version of Tocsin that wrote it, or a later one"
        case .olderSchema: "start the daemon of this version once; it brings the ledger up to date"
        case .full: "make room on the disk, or let retention keep less"
        case .locked: "try again, or see who holds the file"
        default: nil
        }
    }
}

extension StoreError: CustomStringConvertible {
    public var description: String { "\(subject): \(cause) (\(code.rawValue))" }
}

extension StoreError {
    /// Whatever a database call threw; an error that is already ours stays as it is.
    init(_ error: any Error, subject: String) {
        if let ours = error as? StoreError {
            self = ours
        } else if let theirs = error as? DatabaseError {
            // The message and the extended code; never the arguments, which may hold what people configured.
            let message = theirs.message ?? "no message"
            self.init(
                StoreError.code(of: theirs.resultCode), subject: subject,
                cause: "SQLite error \(theirs.extendedResultCode.rawValue): \(message)")
        } else {
            self.init(.unexpected, subject: subject, cause: "\(error)")
        }
    }

    private static func code(of result: ResultCode) -> Code {
        switch result {
        case .SQLITE_NOTADB: .notADatabase
        case .SQLITE_BUSY, .SQLITE_LOCKED: .locked
        case .SQLITE_FULL: .full
        case .SQLITE_IOERR: .io
        case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: .cannotOpen
        case .SQLITE_READONLY: .readOnly
        case .SQLITE_CORRUPT: .corrupt
        case .SQLITE_CONSTRAINT: .constraint
        default: .unexpected
        }
    }
}

import ArgumentParser
import Daemon
import Glibc
import Model
import Store

/// sysexits.h, as the help of `tocsin` lists them.
enum ExitStatus {
    static let damagedData = ExitCode(65)
    static let noInput = ExitCode(66)
    static let unavailable = ExitCode(69)
    static let software = ExitCode(70)
    static let cannotCreate = ExitCode(73)
    static let inputOutput = ExitCode(74)
    static let tryLater = ExitCode(75)
    static let configuration = ExitCode(78)

    /// Says on standard error what is wrong, and answers how to leave.
    static func failure(_ error: ConfigurationError) -> ExitCode {
        say(error.description)
        return error.code == .unreadable ? noInput : configuration
    }

    static func failure(_ error: ServiceError) -> ExitCode {
        say("tocsin: \(error)")
        switch error.code {
        case .busy: return tryLater
        case .cannotCreate: return cannotCreate
        case .page: return unavailable
        case .ledger:
            guard let code = error.store else { return software }
            sayCure(StoreError(code, subject: error.subject, cause: error.cause))
            return status(code)
        }
    }

    static func failure(_ error: StoreError) -> ExitCode {
        say("tocsin: \(error)")
        sayCure(error)
        return status(error.code)
    }

    static func failure(_ error: LexiconError) -> ExitCode {
        say("tocsin: \(error)")
        return software
    }

    private static func status(_ code: StoreError.Code) -> ExitCode {
        switch code {
        case .notADatabase, .notALedger, .newerSchema, .olderSchema, .corrupt: damagedData
        case .cannotOpen, .readOnly, .exists: cannotCreate
        case .full, .io: inputOutput
        case .locked: tryLater
        case .constraint, .unexpected: software
        }
    }

    private static func sayCure(_ error: StoreError) {
        if let cure = error.cure { say("tocsin: \(cure)") }
    }

    /// A line on standard error.
    static func say(_ text: String) {
        let bytes = Array(text.utf8) + [UInt8(ascii: "\n")]
        _ = write(STDERR_FILENO, bytes, bytes.count)
    }
}

import Glibc
import Model

/// The folder of the ledger: whether it can be written, by whom, and how much room there is.
struct LedgerPlace {
    /// Bytes that are left when somebody should look, and when the next transaction may fail.
    private static let room = (scarce: 1 << 30, none: 64 << 20)

    let path: String
    let folder: String

    init(_ path: String) {
        self.path = path
        folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/"
    }

    func findings() -> [Diagnosis] {
        guard access(folder, F_OK) == 0 else {
            return [
                Diagnosis(
                    "folder", .doubtful, "\(folder) is not there yet; the daemon makes it where it may",
                    cure: "start the daemon once, or make it and give it to the user of the service")
            ]
        }
        return [permissions(), space()].compactMap(\.self)
    }

    private func permissions() -> Diagnosis {
        guard faccessat(AT_FDCWD, folder, W_OK | X_OK, AT_EACCESS) == 0 else {
            let who = "user \(geteuid())"
            return Diagnosis(
                "folder", .bad, "\(folder) cannot be written by \(who)",
                cure: "run this as the user of the service (sudo), or give the folder to that user")
        }
        var house = stat()
        stat(folder, &house)
        for name in [path, path + "-wal", path + "-shm", path + ".lock"] {
            var file = stat()
            guard stat(name, &file) == 0 else { continue }
            // Root may write everything, the service may not: “sudo tocsin once” leaves such files.
            if file.st_uid != house.st_uid {
                return Diagnosis(
                    "folder", .bad, "\(name) belongs to user \(file.st_uid), its folder to user \(house.st_uid)",
                    cure: "chown --reference='\(folder)' '\(path)'*")
            }
            if file.st_mode & 0o002 != 0 {
                return Diagnosis(
                    "folder", .doubtful, "everybody may write \(name)", cure: "chmod o-w '\(name)'")
            }
        }
        return Diagnosis("folder", .well, "\(folder) can be written")
    }

    private func space() -> Diagnosis? {
        var disk = statvfs()
        guard statvfs(folder, &disk) == 0 else { return nil }
        let free = Int(disk.f_bavail) * Int(disk.f_frsize)
        let text = "\(free >> 20) MiB are free for the ledger"
        let cure = "make room, or let “retention” keep less"
        if free < LedgerPlace.room.none { return Diagnosis("disk", .bad, text, cure: cure) }
        if free < LedgerPlace.room.scarce { return Diagnosis("disk", .doubtful, text, cure: cure) }
        if disk.f_files > 0, disk.f_favail < 100 {
            return Diagnosis("disk", .bad, "\(disk.f_favail) files can still be made", cure: "remove files")
        }
        return Diagnosis("disk", .well, text)
    }
}

import GRDB

/// What could be read of a damaged ledger.
public struct Salvaged: Sendable, Hashable {
    public struct Table: Sendable, Hashable {
        public let name: String
        /// Rows read; without those that were dropped again because what they refer to is lost.
        public var rows: Int
        public var orphans = 0
        /// Some of it could not be read.
        public let isDamaged: Bool
    }

    public let path: String
    public var tables: [Table]

    public var isComplete: Bool { tables.allSatisfy { !$0.isDamaged && $0.orphans == 0 } }
}

extension Ledger {
    /// Reads a damaged ledger row by row, around what cannot be read, into a new file. The damaged file is left as it is.
    ///
    /// Every table is read from both ends and, where its rows are numbered, from beyond each gap.
    ///
    /// - Throws: `notADatabase` when not even its table of contents can be read, `exists` when there is something at `path`.
    public static func salvage(_ damaged: String, to path: String) throws(StoreError) -> Salvaged {
        try FileSteps.requireNothing(at: path)
        let part = path + ".part"
        try FileSteps.remove(part)
        do {
            let from = try DatabaseQueue(
                path: damaged, configuration: Connection.configuration(readonly: true, patience: Connection.patience))
            let to = try DatabaseQueue(path: part)
            // Without a transaction around it all: one that met damage cannot be ended.
            let salvaged = try from.unsafeRead { source in
                try to.writeWithoutTransaction { target in
                    try Salvage(source: source, target: target).run(path)
                }
            }
            try from.close()
            try to.close()
            _ = try LedgerFile.examine(part)
            try FileSteps.publish(part, as: path)
            return salvaged
        } catch { throw StoreError(error, subject: damaged) }
    }
}

private struct Salvage {
    let source: Database
    let target: Database
    /// Numbers beyond a gap that are tried; each doubles the leap.
    private static let leaps = 40

    func run(_ path: String) throws -> Salvaged {
        let version = try Int.fetchOne(source, sql: "PRAGMA user_version") ?? 0
        guard (1...Schema.migrations.count).contains(version) else {
            throw StoreError(.newerSchema, subject: source.description, cause: "the file says it has schema \(version)")
        }
        try target.execute(sql: "PRAGMA foreign_keys = OFF")
        try Schema.migrate(target, to: version)
        let names = try String.fetchAll(
            target, sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND \(Salvage.isOurs) ORDER BY rowid")
        var salvaged = Salvaged(path: path, tables: [])
        for name in names {
            try target.inTransaction {
                salvaged.tables.append(try copy(name))
                return .commit
            }
        }
        try target.inTransaction {
            try dropOrphans(&salvaged)
            // An older ledger's words come with the steps of the schema that it still has to take.
            if version == Schema.migrations.count { try target.execute(sql: Schema.fillWords) }
            return .commit
        }
        return salvaged
    }

    /// Neither SQLite's own tables nor those that a full-text index keeps.
    private static let isOurs = """
        name NOT LIKE 'sqlite_%' AND sql NOT LIKE 'CREATE VIRTUAL%' AND name NOT IN (
            SELECT v.name || e.value FROM sqlite_schema v,
            json_each('["_data","_idx","_content","_docsize","_config"]') e WHERE v.sql LIKE 'CREATE VIRTUAL%')
        """

    private func copy(_ table: String) throws -> Salvaged.Table {
        let columns = try target.columns(in: table).map(\.name)
        let key = try target.primaryKey(table)
        let order = key.rowIDColumn.map { [$0] } ?? key.columns
        let insert = try target.makeStatement(
            sql: """
                INSERT OR IGNORE INTO \(table) (\(columns.joined(separator: ", ")))
                VALUES (\(columns.map { _ in "?" }.joined(separator: ", ")))
                """)
        let chosen = "SELECT \(columns.joined(separator: ", ")) FROM \(table)"
        let ahead = order.joined(separator: ", ")
        let back = order.map { "\($0) DESC" }.joined(separator: ", ")
        var rows = 0
        // NOT INDEXED: the table itself, since an index may be what is damaged.
        let whole = take("\(chosen) NOT INDEXED ORDER BY \(ahead)", into: insert, &rows)
        if whole { return Salvaged.Table(name: table, rows: rows, isDamaged: false) }
        _ = take("\(chosen) NOT INDEXED ORDER BY \(back)", into: insert, &rows)
        if key.rowIDColumn != nil, let id = order.first {
            try leap(over: "\(chosen) NOT INDEXED WHERE \(id) > ? ORDER BY \(id)", table, id, into: insert, &rows)
        }
        return Salvaged.Table(name: table, rows: rows, isDamaged: true)
    }

    /// Copies rows up to the first that cannot be read; true when there was none.
    private func take(
        _ sql: String, _ arguments: StatementArguments = [], into insert: Statement, _ rows: inout Int
    ) -> Bool {
        do {
            let cursor = try Row.fetchCursor(source, sql: sql, arguments: arguments)
            while let row = try cursor.next() {
                // A value that breaks the schema's rules is damage too: that row alone is left out.
                do {
                    try insert.execute(arguments: StatementArguments(row.databaseValues))
                    rows += target.changesCount
                } catch { continue }
            }
            return true
        } catch { return false }
    }

    /// Tries again from numbers beyond the last row that was read from the front, in leaps that double.
    private func leap(over sql: String, _ table: String, _ id: String, into insert: Statement, _ rows: inout Int) throws
    {
        var start: Int64 = 0
        var width: Int64 = 1
        for _ in 0..<Salvage.leaps {
            let before = rows
            if take(sql, [start], into: insert, &rows) { return }
            width = rows > before ? 1 : width * 2
            start += width
        }
    }

    /// Rows whose parents are lost would break the ledger.
    private func dropOrphans(_ salvaged: inout Salvaged) throws {
        while true {
            let orphans = try Row.fetchAll(target, sql: "PRAGMA foreign_key_check")
            if orphans.isEmpty { return }
            for table in Set(orphans.map { $0["table"] as String }).sorted() {
                let dropped = try dropOrphans(of: table)
                guard let index = salvaged.tables.firstIndex(where: { $0.name == table }) else { continue }
                salvaged.tables[index].orphans += dropped
                salvaged.tables[index].rows -= dropped
            }
        }
    }

    private func dropOrphans(of table: String) throws -> Int {
        try target.foreignKeys(on: table).reduce(0) { count, reference in
            let parent = reference.destinationTable
            let lost = reference.mapping.map { place in
                "(\(place.origin) IS NOT NULL AND \(place.origin) NOT IN (SELECT \(place.destination) FROM \(parent)))"
            }
            try target.execute(sql: "DELETE FROM \(table) WHERE \(lost.joined(separator: " OR "))")
            return count + target.changesCount
        }
    }
}

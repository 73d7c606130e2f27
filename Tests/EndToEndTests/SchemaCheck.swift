import FoundationEssentials
import TestSupport

/// What was really emitted, held against the published schemas by a validator that knows JSON Schema (Debian's python3-jsonschema).
enum SchemaCheck {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").path

    /// - Returns: how many values the schema admits, as text; or the first that it does not, and why.
    static func verdict(_ values: [[UInt8]], _ schema: String, in folder: TemporaryDirectory) async throws -> String {
        try folder.write("emitted.\(schema)", Array(values.joined(separator: [UInt8(ascii: "\n")])))
        try folder.write("verdict.\(schema)", "")
        let program = try RunningProgram(
            [
                "/usr/bin/python3", "\(root)/Tests/DeliveryTests/Servers/validate.py",
                "\(root)/docs/schemas/\(schema).json", folder.file("emitted.\(schema)"),
            ], output: folder.file("verdict.\(schema)"))
        _ = try await program.end(within: 300)
        let said = String(decoding: try folder.read("verdict.\(schema)"), as: UTF8.self)
        return said.split(separator: "\n").last.map(String.init) ?? "the validator said nothing"
    }
}

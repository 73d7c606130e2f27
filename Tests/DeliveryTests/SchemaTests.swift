import Foundation
import Model
import TestSupport
import Testing

@testable import Delivery

/// What is emitted, held against the published schemas by a validator that knows JSON Schema (Debian's python3-jsonschema).
@Suite struct SchemaTests {
    let folder: TemporaryDirectory
    static let alerts = Samples.all + ToldSamples.all.map(\.alert)

    init() throws { folder = try TemporaryDirectory() }

    /// What the validator says: how many lines it admits, or the first that it does not and why.
    func validate(_ lines: [[UInt8]], _ schema: String) async throws -> String {
        try folder.write("lines", Array(lines.joined(separator: [UInt8(ascii: "\n")])))
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let run = try await Python.run([
            Python.script("validate.py"), root.appending(path: "docs/schemas/\(schema).json").path,
            folder.file("lines"),
        ])
        return run.output.split(separator: "\n").last.map(String.init) ?? ""
    }

    @Test func theLogAndWhateverSendsTheAlertItself() async throws {
        let lines = Self.alerts.map { MQTTSink.payload($0) }
        #expect(try await validate(lines, "alert-1") == "\(lines.count)")
    }

    @Test func webhooks() async throws {
        let native = Self.alerts.map { WebhookFormat.native.message([$0]).body }
        #expect(try await validate(native, "webhook-1") == "\(native.count)")
        let structured = Self.alerts.map { WebhookFormat.cloudEvent(source: "/tocsin").message([$0]).body }
        #expect(try await validate(structured, "cloudevent-1") == "\(structured.count)")
        let batch = try JSONReader.read(WebhookFormat.cloudEventBatch(source: "/tocsin").message(Self.alerts).body)
        let elements = (batch.array ?? []).map { element in
            var out = JSONWriter()
            out.value(element)
            return out.bytes
        }
        #expect(elements == structured)
    }

    @Test func bundles() async throws {
        let bundle = Bundle(id: "bundle_1", alerts: Self.alerts, title: "Ten alerts")
        let rest = Bundle(id: "bundle_2", alerts: [Samples.call], more: 3, title: "4 alerts")
        let native = [bundle, rest].map { WebhookFormat.native.message($0).body }
        #expect(try await validate(native, "webhook-1") == "2")
        let structured = [bundle, rest].map { WebhookFormat.cloudEvent(source: "/tocsin").message($0).body }
        #expect(try await validate(structured, "cloudevent-1") == "2")
        let binary = [bundle, rest].map { WebhookFormat.binaryCloudEvent(source: "/tocsin").message($0).body }
        #expect(try await validate(binary, "bundle-1") == "2")
        let broken = String(decoding: binary[0], as: UTF8.self).replacing(
            #""transition":"new""#, with: #""transition":0"#)
        #expect(try await validate([Array(broken.utf8)], "bundle-1").contains("0 is not one of"))
    }

    @Test(arguments: [
        (#""id":"77aa20c4e61f","#, "", "'id' is a required property"),
        (#""schema":"alert-1""#, #""schema":"alert-2""#, "'alert-1' was expected"),
        (#""transition":"new""#, #""transition":"born""#, "'born' is not one of"),
        (#""confidence":0.94"#, #""confidence":94"#, "94 is greater than the maximum"),
        (#""recorded":"2021"#, #""recorded":"the year 2021"#, "does not match"),
    ])
    func whatIsWrongIsSeen(_ right: String, _ wrong: String, _ reason: String) async throws {
        let text = String(decoding: MQTTSink.payload(ToldSamples.meeting), as: UTF8.self)
        let broken = text.replacing(right, with: wrong, maxReplacements: 1)
        #expect(broken != text)
        let said = try await validate([Array(broken.utf8)], "alert-1")
        #expect(said.contains(reason), "\(said)")
    }
}

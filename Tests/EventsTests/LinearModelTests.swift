import Foundation
import Model
import Testing

@testable import Events

@Suite struct LinearModelTests {
    /// Two outputs, largest weight 2: key 7 speaks for the first with 2, key 9 against the second with a quarter of that.
    private static func bytes(keys: [UInt32] = [7, 9], tail: [UInt8] = [0, 127, 1, UInt8(bitPattern: -64)]) -> [UInt8] {
        var bytes = Array("TEM1".utf8) + [2, 0, 0, 0]
        for number in [Float(2).bitPattern, UInt32(keys.count)] + keys {
            bytes += (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
        }
        return bytes + keys.map { _ in 1 } + tail
    }

    @Test func addsTheWeightsOfFeaturesThatItKnows() throws {
        let model = try LinearModel(name: "small", bytes: Self.bytes())
        var scores: [Float] = [0, 0]
        for key: UInt32 in [7, 9, 8, 7 | 1 << 31] { model.add(key, to: &scores) }
        #expect(scores[0] == 2)
        #expect(abs(scores[1] + 2 * 64 * 64 / (127 * 127)) < 0.001)
    }

    @Test func refusesDamagedFiles() {
        let good = Self.bytes()
        let damaged: [(name: String, bytes: [UInt8])] = [
            ("empty", []), ("cut", Array(good.dropLast())),
            ("of another format", Array("TCM1".utf8) + good.dropFirst(4)),
            ("longer than it says", good + [0]), ("with keys out of order", Self.bytes(keys: [9, 7])),
            ("with an output that is none", Self.bytes(tail: [0, 127, 2, 1])),
        ]
        for file in damaged {
            #expect(throws: LexiconError.self, "a model \(file.name)") {
                try LinearModel(name: file.name, bytes: file.bytes)
            }
        }
    }

    @Test(arguments: [-600, -20, -1, -0.001, 0, 0.5, 3, 40])
    func exponentialIsExact(_ value: Double) {
        #expect(abs(value.exponential / exp(value) - 1) < 1e-8)
    }
}

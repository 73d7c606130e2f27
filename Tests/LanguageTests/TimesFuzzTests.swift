import Foundation
import Model
import Testing

@testable import Language

/// Mutated sentences: no crash, and what is found keeps its shape. `make fuzz-times` runs 100,000 under the address sanitizer.
///
/// Sentence n is made by a generator seeded with n from the lines of `Corpus/times`: a failure names n, and the same n fails again.
/// `TOCSIN_FUZZ_TIMES` sets how many there are.
@Suite struct TimesFuzzTests {
    static let count = ProcessInfo.processInfo.environment["TOCSIN_FUZZ_TIMES"].flatMap { Int($0) } ?? 2_000
    static let parts = 8

    @Test(arguments: 0..<parts)
    func mutatedSentencesKeepTheShapeOfTimes(_ part: Int) throws {
        let resolver = try TimeResolver()
        let seeds = try TimesCorpus.files().flatMap(\.lines).map { Array($0.text.utf8) }
        let published = [
            Publication(iso: "2022-01-05T10:30:00+01:00"), Publication(iso: "0001-01-01"),
            Publication(iso: "9999-12-31"),
            nil,
        ]
        for number in stride(from: part, to: Self.count, by: Self.parts) {
            var mutation = SentenceMutation(number: number, seeds: seeds)
            let bytes = mutation.sentence()
            let found = resolver.times(in: bytes, published: published[number % published.count])
            if let flaw = TimesFuzzTests.flaw(found, bytes) {
                Issue.record("sentence \(number): \(flaw): \(String(decoding: bytes, as: UTF8.self))")
            }
        }
    }

    /// The first thing that no list of times may have.
    static func flaw(_ found: [TemporalExpression], _ bytes: [UInt8]) -> String? {
        var end = 0
        for time in found {
            if time.span.isEmpty || time.span.upperBound > bytes.count { return "\(time.span) lies outside" }
            if time.span.lowerBound < end { return "\(time.span) overlaps the mention before" }
            end = time.span.upperBound
            if time.text != String(decoding: bytes[time.span], as: UTF8.self) { return "the text is not the span's" }
            if time.timex.isEmpty || time.rule.isEmpty || time.anchor.isEmpty { return "a member is empty" }
            if let start = time.start, let end = time.end, end < start { return "\(start) comes after \(end)" }
            if let flaw = shape(of: time) { return flaw }
        }
        return nil
    }

    /// The JSON must be read back as the same mention.
    private static func shape(of time: TemporalExpression) -> String? {
        var out = JSONWriter()
        time.write(to: &out)
        do {
            let back = TemporalExpression(json: try JSONReader.read(out.bytes))
            return back == time ? nil : "\(out.text) reads back as another mention"
        } catch {
            return "\(out.text): \(error)"
        }
    }
}

/// One mutated sentence of a number.
struct SentenceMutation {
    let seeds: [[UInt8]]
    private var state: UInt64

    init(number: Int, seeds: [[UInt8]]) {
        self.seeds = seeds
        state = UInt64(number) &* 0x9E37_79B9_7F4A_7C15 &+ 0x1234_5678
    }

    /// SplitMix64.
    private mutating func next(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ state >> 30) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ mixed >> 31) >> 1) % max(bound, 1)
    }

    private mutating func pick<Element>(_ list: [Element]) -> Element { list[next(list.count)] }

    mutating func sentence() -> [UInt8] {
        var bytes = pick(seeds)
        for _ in 0..<(1 + next(6)) { mutate(&bytes) }
        return bytes
    }

    private mutating func mutate(_ bytes: inout [UInt8]) {
        let at = next(bytes.count + 1)
        switch next(10) {
        case 0 where !bytes.isEmpty: bytes[next(bytes.count)] = UInt8(next(256))
        case 1 where !bytes.isEmpty: bytes.remove(at: next(bytes.count))
        case 2: bytes.insert(contentsOf: Array(pick(Self.pieces).utf8), at: at)
        case 3:
            let other = pick(seeds)
            let from = next(other.count)
            bytes.insert(contentsOf: other[from..<min(other.count, from + next(30))], at: at)
        case 4: bytes.insert(contentsOf: (0..<(1 + next(40))).map { _ in UInt8(48 + next(10)) }, at: at)
        case 5: bytes.removeSubrange(at..<min(bytes.count, at + next(12)))
        case 6:
            for index in bytes.indices where next(4) == 0 && (65...122).contains(bytes[index]) { bytes[index] ^= 0x20 }
        case 7:
            for index in bytes.indices where (48...57).contains(bytes[index]) { bytes[index] = UInt8(48 + next(10)) }
        case 8: bytes.insert(contentsOf: bytes[min(at, bytes.count)...].prefix(next(20)), at: at)
        default: bytes.insert(UInt8(next(256)), at: at)
        }
    }

    /// Odd spaces, marks, broken UTF-8's beginnings, and words that rules begin with.
    private static let pieces = [
        "\u{00A0}", "\u{2003}", "\u{2009}", "\u{3000}", "\u{FEFF}", "\u{202F}", "\u{1680}", "\u{2028}", "\u{0085}", "–",
        "—",
        "’", "-", "/", ":", ".", ",", "(", ")", "'", "\n\n", "February 30", "12022", "25:61", "99999999999 years ago",
        "of",
        "the", "in", "from", "between", "and", "to", "through", "Monday", "next", "last", "this", "quarter", "a.m.",
        "GMT",
        "Moscow time", "½", "è", "日", "\u{1F5D3}", "st", "th", "s", "BC", "midnight", "until", "within", "every",
        "Ramadan",
    ]
}

import Language
import Model

/// What the opening of an article says for all of it: where it was written, and which day it tells about.
struct Opening {
    /// Of the dateline: "GENEVA, Jan 9 (Reuters) - …".
    let place: Place?
    private(set) var day: TemporalExpression?
    private let published: Publication?

    init(text: TokenizedText, mentions: [ActorMention], published: Publication?) {
        self.published = published
        let line = Opening.dateline(text.bytes)
        place = line.flatMap { line in
            mentions.lazy.prefix { $0.span.lowerBound < line.upperBound }
                .filter { $0.span.lowerBound >= line.lowerBound }.compactMap { Place($0, in: text) }.first
        }
    }

    /// Whether a sentence may still name the day.
    func isWaiting(at sentence: Int) -> Bool { day == nil && sentence < 3 && published != nil }

    /// Takes the first day that the first sentences name for what they tell, if it is a day of the news: not older than three.
    mutating func read(_ context: SentenceContext) {
        guard day == nil, context.index < 3, let published else { return }
        let today = published.wall.date.dayNumber
        day =
            context.times.first { time in
                guard let start = time.expression.start, time.expression.role == .at,
                    [.second, .minute, .hour, .part, .day].contains(time.expression.grain),
                    (today - 3...today).contains(start.date.dayNumber),
                    let verb = Opening.verb(of: time.word, context.tree)
                else { return false }
                return context.tree.children(of: verb, "aux").allSatisfy {
                    !["will", "would", "had"].contains(context.tree.sentence.words[$0].lowercased())
                }
            }?.expression
    }

    /// The verb that a day hangs on, also by its subject: "The Community **yesterday** warned …".
    private static func verb(of word: Int, _ tree: SentenceTree) -> Int? {
        guard let head = tree.head(word) else { return nil }
        if tree.isVerb(head) { return head }
        guard tree.isRelation(head, "nsubj"), let verb = tree.head(head), tree.isVerb(verb), word < verb else {
            return nil
        }
        return verb
    }

    /// The line that opens with a place in capitals and, within a hundred bytes, a dash; "?" is what broken encodings make of it.
    private static func dateline(_ bytes: [UInt8]) -> Range<Int>? {
        var start = 0
        for _ in 0..<6 where start < bytes.count {
            let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
            if let dash = dash(bytes, start..<min(end, start + 100)) { return start..<dash }
            start = end + 1
        }
        return nil
    }

    private static func dash(_ bytes: [UInt8], _ line: Range<Int>) -> Int? {
        let first = bytes[line].prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: ",") && $0 != UInt8(ascii: "-") }
        guard first.count > 2, first.contains(where: { $0 &- 65 < 26 }), !first.contains(where: { $0 &- 97 < 26 })
        else {
            return nil
        }
        return line.dropFirst(first.count).first { at in
            switch bytes[at] {
            case UInt8(ascii: "-"), UInt8(ascii: "?"), UInt8(ascii: "_"):
                bytes[at - 1] == UInt8(ascii: " ") || bytes[at - 1] == bytes[at] || bytes[at - 1] == UInt8(ascii: ")")
            case 0xE2:
                at + 2 < line.upperBound && bytes[at + 1] == 0x80 && (bytes[at + 2] == 0x93 || bytes[at + 2] == 0x94)
            default: false
            }
        }
    }
}

import Documents
import Model
import Testing

/// Which texts tell one story: copies that were cut, re-headed or set among other things do; what only quotes another does not.
@Suite struct StoryTests {
    static let talks = """
        Ministers from eleven river states opened three days of talks in Lomé on how to share the water of the Volta basin, after two dry \
        years emptied reservoirs from Burkina Faso to the coast. The delegates are to agree on a calendar for releasing water from the \
        upstream dams, a question that has divided them since the drought of the nineteen-eighties. Ghana asked for a guaranteed flow during \
        the planting months, while the upstream governments want to keep enough for their own towns. A draft seen by reporters speaks of \
        a joint authority with inspectors at every gauge. Fishermen who had travelled from the delta sang outside the hall until the \
        police asked them to move to the other side of the road. The talks are due to end on Saturday with a communiqué.
        """
    static let harbour = """
        Dockers at the port of Valparaíso went back to work on Thursday after a strike of nine days over shift pay that had kept forty ships \
        waiting in the roads. The union said the companies had accepted a rise of six per cent and a fund for the families of two men who \
        died in an accident in March. Fruit exporters reckon that a tenth of this season's cherries spoiled in their containers. The \
        minister of transport thanked both sides for their patience and promised a law on night work before the end of the year.
        """

    struct Row: Sendable, CustomTestStringConvertible {
        let why: String
        let text: String
        let isSame: Bool
        var testDescription: String { why }
    }

    static let rows: [Row] = [
        Row(why: "the same text", text: talks, isSame: true),
        Row(why: "in capitals, without punctuation", text: talks.uppercased().replacing(",", with: ""), isSame: true),
        Row(why: "cut after two sentences", text: String(talks.prefix(420)), isSame: true),
        Row(
            why: "under another head", text: "WATER: neighbours talk again. Our correspondent reports.\n" + talks,
            isSame: true),
        Row(
            why: "among cookie notices and links",
            text:
                "We value your privacy. Accept all cookies or manage choices here.\n\(talks)\nRead more: weather, sport, jobs.",
            isSame: true),
        Row(why: "another story", text: harbour, isSame: false),
        Row(
            why: "another story with a teaser of this one", text: harbour + "\nRead also: " + talks.prefix(130),
            isSame: false),
        Row(why: "a teaser alone in a list", text: talks.prefix(90) + " …\n" + harbour, isSame: false),
        Row(why: "nothing", text: "", isSame: false),
    ]

    @Test(arguments: rows)
    func `Copies are one story, quotations are not`(_ row: Row) {
        var index = StoryIndex()
        #expect(index.add(StoryTests.sketch(StoryTests.talks)).isEmpty)
        #expect(index.add(StoryTests.sketch(row.text)) == (row.isSame ? [0] : []))
    }

    @Test func `What every page of a site has joins no stories`() {
        let notice =
            "By using this site you agree that cookies are stored on your device for the purposes that our policy names. "
        var index = StoryIndex()
        let texts = (0..<8).map { number in
            notice + (0..<40).map { "word\(number * 100 + $0)" }.joined(separator: " ")
        }
        for (number, text) in texts.enumerated() where number > 3 { _ = index.add(StoryTests.sketch(text)) }
        #expect(index.add(StoryTests.sketch(texts[0])).isEmpty)
    }

    static func sketch(_ text: String) -> StorySketch {
        let bytes = Array(text.utf8)
        return StorySketch(bytes.span)
    }
}

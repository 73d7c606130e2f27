import Documents
import Testing

@Suite struct OutlineTests {
    private static let ferry = Outline(
        title: "Ferry talks collapse in Harwick",
        text:
            "Negotiations between the ferry operators of Harwick and Lundey broke down on Tuesday night. The operators could not agree on who pays for the new landing stage, the harbour master said. Crossings go on until Friday."
    )

    @Test(arguments: [
        (
            "No deal over Lundey crossings",
            "The harbour master of Harwick said on Wednesday that the ferry operators had parted without an agreement over the landing stage on Lundey. Boats will cross until Friday, he added.",
            true
        ),
        (
            "Ferry sinks off Castellan",
            "A ferry with forty people on board sank in a storm near Castellan on Tuesday night. All were saved by a trawler, the coast guard said.",
            false
        ),
        (
            "Harbour opens new museum",
            "The museum of fishing boats was opened by the mayor of Sandnes on Tuesday. Children go in for nothing until Friday, the director said.",
            false
        ), ("", "", false),
    ])
    func tellsRetellingsFromOtherNews(title: String, text: String, same: Bool) {
        let other = Outline(title: title, text: text)
        #expect(Self.ferry.tellsStory(of: other) == same, "\(title): \(Self.ferry.likeness(to: other))")
        #expect(other.tellsStory(of: Self.ferry) == same, "it is the same both ways")
    }

    @Test func theSameWordsAreTheSameWhateverTheirCaseAndQuotes() {
        let a = Outline(title: "“Talks” end", text: "The café’s owners met—again.")
        let b = Outline(title: "\"TALKS\" end", text: "the café's Owners met - again")
        #expect(a.likeness(to: b) > 0.999)
    }
}

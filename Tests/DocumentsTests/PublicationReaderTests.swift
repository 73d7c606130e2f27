import Documents
import Model
import Testing

@Suite struct PublicationReaderTests {
    @Test func readsEveryDateOfTheCorpus() throws {
        var expected = ""
        for line in try CorpusFile.lines("dates.txt") where !line.text.isEmpty {
            guard line.text.hasPrefix("    ") else {
                expected = line.text
                continue
            }
            let read = PublicationReader.read(String(line.text.dropFirst(4)), evidence: .feed)
            #expect(read?.description ?? "none" == expected, "dates.txt:\(line.number): \(line.text)")
        }
    }

    @Test(arguments: [
        ("3/4/2021", true, "2021-04-03"), ("3/4/2021", false, "2021-03-04"), ("25/4/2021", false, "2021-04-25"),
    ])
    func readsNumbersInTheOrderAskedFor(text: String, dayFirst: Bool, day: String) {
        #expect(PublicationReader.read(text, evidence: .meta, dayFirst: dayFirst)?.description == day)
    }
}

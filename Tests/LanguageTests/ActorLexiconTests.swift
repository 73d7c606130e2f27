import Testing

@testable import Language

/// What must hold of the actor lexicons as files, whatever the text.
@Suite struct ActorLexiconTests {
    @Test func everyFileLoads() throws {
        let files = try ActorCorpus.lexicon.get().files()
        #expect(files.count == ActorLexicon.embeddedFiles.count)
        for file in files { #expect(!file.entries.isEmpty, "\(file.name) holds nothing") }
    }

    /// One person is one line for each state or body they served.
    @Test func noPersonStandsTwiceForOneState() throws {
        var lines: [String: String] = [:]
        for (phrase, entry) in try phrases(of: "leaders") where phrase.form == .full && !phrase.isShort {
            let key = "\(phrase.text) (\(entry.code ?? "-"))"
            let first = lines.updateValue(entry.source, forKey: key)
            #expect(first == nil, "\(entry.source) repeats “\(phrase.text)” of \(first ?? "")")
        }
    }

    @Test func everyPersonServesAStateOrBodyThatIsKnown() throws {
        let lexicon = try ActorCorpus.lexicon.get()
        for (_, entry) in try phrases(of: "leaders") {
            let code = entry.code ?? "none"
            #expect(lexicon.name(ofCode: code) != nil || code == "IMG", "\(entry.source): code \(code)")
        }
    }

    /// Each line tells terms in the order of their beginnings, so that the last one is the latest.
    @Test func termsRunForward() throws {
        for (_, entry) in try phrases(of: "leaders") {
            for (one, next) in zip(entry.terms, entry.terms.dropFirst()) {
                #expect(one.from <= next.from, "\(entry.source): “\(next.office)” began before “\(one.office)”")
            }
        }
    }

    /// A phrase that another file names is somebody there; blocking it here would silently undo that file.
    @Test func nothingBlockedIsNamedElsewhere() throws {
        let lexicon = try ActorCorpus.lexicon.get()
        var named: [String: String] = [:]
        for file in try lexicon.files() where !file.name.contains("notactors") {
            for phrase in file.phrases { named[phrase.text] = file.entries[phrase.entry].source }
        }
        var blocked: Set<String> = []
        for (phrase, entry) in try phrases(of: "notactors") {
            #expect(
                named[phrase.text] == nil, "\(entry.source): “\(phrase.text)” stands in \(named[phrase.text] ?? "")")
            #expect(blocked.insert(phrase.text).inserted, "\(entry.source): “\(phrase.text)” stands twice")
        }
    }

    private func phrases(of name: String) throws -> [(ActorPhrase, ActorEntry)] {
        let lexicon = try ActorCorpus.lexicon.get()
        let file = try #require(lexicon.files().first { $0.name.contains("\(name).lex") })
        return file.phrases.map { ($0, file.entries[$0.entry]) }
    }
}

@_spi(Training) import Events
import Model

// Standard input: a text a line, as id, publication day or "-", and text, with tabs between. Standard output: a line for each word
// that may tell an event: id, sentence, word, lemma, part, the pattern's kind.action or "-", "known" if the lexicons have the word,
// "inside" if it stands above or below a word that a pattern takes,
// modality of a peaceful and of a hostile kind, countries, signs as name=value, feature keys. Training/Learned/train.py reads it.

let detector = try Detector()
while let line = readLine() {
    let cells = line.split(separator: "\t", maxSplits: 2, omittingEmptySubsequences: false)
    guard cells.count == 3 else { continue }
    for word in detector.candidates(in: String(cells[2]), published: Publication(iso: cells[1])) {
        let fields = [
            String(cells[0]), "\(word.sentence)", "\(word.word)", word.lemma, word.isVerb ? "verb" : "noun",
            word.pattern ?? "-", word.isKnown ? "known" : "-", word.isInPattern ? "inside" : "-",
            "\(word.modality.peaceful.rawValue),\(word.modality.hostile.rawValue)",
            word.countries.joined(separator: ","),
            word.signs.map { "\($0.name)=\($0.value)" }.joined(separator: ";"),
            word.keys.map(String.init).joined(separator: ","),
        ]
        print(fields.joined(separator: "\t"))
    }
}

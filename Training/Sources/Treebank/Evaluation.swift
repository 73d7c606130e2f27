public import Foundation

@_spi(Training) import Language

/// Prints what a grammar reaches on the parts of the treebank that it was not trained on.
public enum Evaluation {
    /// - Parameter trained: models by file name that take the place of the embedded ones.
    public static func print(trained: [String: [UInt8]], treebank: URL, verbose: Bool) throws {
        let grammar = try Grammar(trained: trained)
        for (name, joined) in [("en_ewt-dev", true), ("en_ewt-test", true), ("en_pud-half", false)] {
            let url = treebank.appending(path: "\(name).conllu")
            guard FileManager.default.fileExists(atPath: url.path) else { continue }
            let sentences = try TreebankFile.read(url)
            let measure = Measure(grammar, sentences)
            Swift.print("\(name)  \(measure.summary)")
            let cut = CutMeasure(grammar, sentences, joined: joined)
            Swift.print(
                "  own cutting: tokens \(cut.tokens.text)  sentences \(cut.sentences.text)  "
                    + "UAS \(cut.heads.text)  LAS \(cut.relations.text)")
            if verbose {
                list("relations", measure.confusion)
                list("lemmas", measure.wrongLemmas)
                list("cuts", cut.differences)
            }
        }
        try speed(treebank)
    }

    private static func list(_ title: String, _ counts: [String: Int]) {
        let top = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(40)
        Swift.print("  \(title): " + top.map { "\($0.key) \($0.value)" }.joined(separator: "; "))
    }

    /// Of cutting alone, on running text.
    private static func speed(_ treebank: URL) throws {
        let sentences = try TreebankFile.read(treebank.appending(path: "en_ewt-dev.conllu"))
        var bytes: [UInt8] = []
        for _ in 0..<20 { for sentence in sentences { bytes += sentence.text.bytes + [0x0A] } }
        let start = ProcessorTime.now
        let text = Tokenizer.tokenize(bytes)
        let seconds = ProcessorTime.now - start
        Swift.print("tokenizer: \(text.starts.count) tokens, \(Int(Double(bytes.count) / seconds / 1_000_000)) MB/s")
    }
}

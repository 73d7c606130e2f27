import Foundation
import Language

// swift run -c release --package-path Training annotate < sentences.txt > draft.conllu
// Each line is a sentence. The draft is to be read and corrected by hand before it joins newswire.conllu.

let grammar = try Grammar.english()
var number = 0
while let line = readLine() {
    if line.isEmpty { continue }
    number += 1
    var text = Tokenizer.tokenize(Array(line.utf8))
    text.sentences = [0..<text.starts.count]
    let parse = grammar.parse(text, sentence: 0)
    print("# sent_id = newswire-\(number)\n# text = \(line)")
    for word in 0..<parse.count {
        let isLast = word + 1 == parse.count
        let isGlued = !isLast && parse.spans[word + 1].lowerBound == parse.spans[word].upperBound
        let cells = [
            String(word + 1), parse.words[word], parse.lemmas[word], parse.classes[word].name, parse.tags[word], "_",
            String(parse.heads[word] + 1), parse.relations[word], "_", isGlued ? "SpaceAfter=No" : "_",
        ]
        print(cells.joined(separator: "\t"))
    }
    print("")
}

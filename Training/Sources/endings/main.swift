import Foundation
import Treebank

// swift run -c release --package-path Training endings TREEBANK-DIR > Sources/Language/Models/endings.lex

guard let folder = CommandLine.arguments.dropFirst().first else {
    print("usage: endings TREEBANK-DIR")
    exit(64)
}
let sentences = try TreebankFile.read(URL(filePath: folder).appending(path: "en_ewt-train.conllu"))
FileHandle.standardOutput.write(Data(EndingTraining(sentences).file()))

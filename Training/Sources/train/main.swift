import Foundation
import Treebank

// swift run -c release --package-path Training train --treebank DIR --out Sources/Language/Models

var arguments = CommandLine.arguments.dropFirst()
var values: [String: String] = [:]
while let name = arguments.popFirst(), let value = arguments.popFirst() { values[name] = value }
guard let treebank = values["--treebank"], let out = values["--out"] else {
    print(
        "usage: train --treebank DIR --out DIR [--newswire FILE] [--action-bits N] [--action-rounds N] [--newswire-weight N]"
    )
    exit(64)
}
var options = Trainer.Options()
options.actionBits = values["--action-bits"].flatMap { UInt32($0) } ?? options.actionBits
options.actionRounds = values["--action-rounds"].flatMap { Int($0) } ?? options.actionRounds
options.newswireWeight = values["--newswire-weight"].flatMap { Int($0) } ?? options.newswireWeight
options.tagRounds = values["--tag-rounds"].flatMap { Int($0) } ?? options.tagRounds
options.relationRounds = values["--relation-rounds"].flatMap { Int($0) } ?? options.relationRounds

let started = ContinuousClock.now
let folder = URL(filePath: treebank)
let own = values["--newswire"] ?? "Training/newswire.conllu"
let trainer = Trainer(options: options) { line in
    FileHandle.standardError.write(Data("\((ContinuousClock.now - started).components.seconds) s  \(line)\n".utf8))
}
let files = try trainer.train(
    treebank: TreebankFile.read(folder.appending(path: "en_ewt-train.conllu")),
    newswire: TreebankFile.read(URL(filePath: own)))
for (name, bytes) in files.sorted(by: { $0.key < $1.key }) {
    try Data(bytes).write(to: URL(filePath: out).appending(path: name))
    print("\(name): \(bytes.count) bytes")
}
print("together \(files.values.reduce(0) { $0 + $1.count }) bytes")
try Evaluation.print(trained: files, treebank: folder, verbose: values["--verbose"] != nil)
if let width = values["--also-width"].flatMap({ Int($0) }) {
    print("with a beam of \(width):")
    try Evaluation.print(trained: files, treebank: folder, verbose: false, width: width)
}

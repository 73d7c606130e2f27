import Foundation
import Treebank

// swift run -c release --package-path Training evaluate TREEBANK-DIR [--models DIR] [--verbose]

var arguments = Array(CommandLine.arguments.dropFirst())
var trained: [String: [UInt8]] = [:]
if let at = arguments.firstIndex(of: "--models"), at + 1 < arguments.count {
    let folder = URL(filePath: arguments[at + 1])
    for name in ["network.model", "names.lex"] {
        trained[name] = Array(try Data(contentsOf: folder.appending(path: name)))
    }
    arguments.removeSubrange(at...at + 1)
}
guard let folder = arguments.first else {
    print("usage: evaluate TREEBANK-DIR [--models DIR] [--verbose]")
    exit(64)
}
try Evaluation.print(
    trained: trained, treebank: URL(filePath: folder), verbose: arguments.contains("--verbose"))

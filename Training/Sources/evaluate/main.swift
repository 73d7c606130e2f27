import Foundation
import Treebank

// swift run -c release --package-path Training evaluate DIR [--verbose]

let arguments = CommandLine.arguments.dropFirst()
guard let folder = arguments.first else {
    print("usage: evaluate TREEBANK-DIR [--verbose]")
    exit(64)
}
try Evaluation.print(trained: [:], treebank: URL(filePath: folder), verbose: arguments.contains("--verbose"))

// swift-tools-version: 6.1
import PackageDescription

// Makes the models under Sources/Language/Models and Sources/Events/Models, and measures them. See README.md.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "training",
    dependencies: [.package(name: "tocsin", path: "..")],
    targets: [
        .target(
            name: "Treebank", dependencies: [.product(name: "Language", package: "tocsin")], swiftSettings: strict),
        .executableTarget(name: "endings", dependencies: ["Treebank"], swiftSettings: strict),
        .executableTarget(
            name: "annotate", dependencies: [.product(name: "Language", package: "tocsin")], swiftSettings: strict),
        .executableTarget(name: "evaluate", dependencies: ["Treebank"], swiftSettings: strict),
        .executableTarget(
            name: "observe",
            dependencies: [.product(name: "Events", package: "tocsin"), .product(name: "Model", package: "tocsin")],
            swiftSettings: strict),
    ]
)

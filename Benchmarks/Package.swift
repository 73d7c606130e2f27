// swift-tools-version: 6.1
import PackageDescription

// Measures the ledger at the size it is built for. See README.md.

let package = Package(
    name: "benchmarks",
    dependencies: [.package(name: "tocsin", path: "..")],
    targets: [
        .executableTarget(
            name: "ledger",
            dependencies: [.product(name: "Store", package: "tocsin"), .product(name: "Events", package: "tocsin"), .product(name: "Model", package: "tocsin")],
            swiftSettings: [.swiftLanguageMode(.v6), .enableUpcomingFeature("ExistentialAny"), .enableUpcomingFeature("MemberImportVisibility")])
    ]
)

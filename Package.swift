// swift-tools-version: 6.1
import PackageDescription

// The rooms and the one-way arrows between them are drawn in docs/architecture.md.

let strict: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("InternalImportsByDefault"),
]

let grdb = Target.Dependency.product(name: "GRDB", package: "GRDB.swift")
let sqlite = Target.Dependency.product(name: "GRDBSQLite", package: "GRDB.swift")
let logging = Target.Dependency.product(name: "Logging", package: "swift-log")
let crypto = Target.Dependency.product(name: "Crypto", package: "swift-crypto")
let arguments = Target.Dependency.product(name: "ArgumentParser", package: "swift-argument-parser")

let package = Package(
    name: "tocsin",
    products: [
        .executable(name: "tocsin", targets: ["tocsin"]),
        .executable(name: "tocsin-demo", targets: ["tocsin-demo"]),
        // For Training/, the package that makes the models.
        .library(name: "Language", targets: ["Language"]),
        .library(name: "Events", targets: ["Events"]),
        .library(name: "Model", targets: ["Model"]),
        // For Benchmarks/.
        .library(name: "Store", targets: ["Store"]),
    ],
    dependencies: [
        .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    ],
    targets: [
        // C libraries of the system, and data embedded as C arrays.
        .systemLibrary(name: "CLibcurlSystem", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
        .systemLibrary(name: "CPsl", pkgConfig: "libpsl", providers: [.apt(["libpsl-dev"])]),
        .systemLibrary(name: "CMalloc"),
        .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
        .systemLibrary(name: "CMicrohttpd", pkgConfig: "libmicrohttpd", providers: [.apt(["libmicrohttpd-dev"])]),
        .target(name: "CLibcurl", dependencies: ["CLibcurlSystem"]),
        .target(name: "CLexicons", cSettings: [.unsafeFlags(["-std=c23"])]),

        // The middle: values in, values out.
        .target(name: "Model", dependencies: ["CLexicons"], swiftSettings: strict),
        .target(
            name: "Documents", dependencies: ["Model", "CLibxml2"], exclude: ["Lexicons"], swiftSettings: strict),
        .target(
            name: "Language", dependencies: ["CLexicons", "Model"], exclude: ["Lexicons", "Models"],
            swiftSettings: strict),
        .target(
            name: "Events", dependencies: ["Model", "Language"], exclude: ["Lexicons", "Models"],
            swiftSettings: strict),

        // The edge: network, disk, queues.
        .target(name: "Fetch", dependencies: ["CLibcurl", "CPsl"], swiftSettings: strict),
        .target(name: "Store", dependencies: ["Model", grdb, sqlite], swiftSettings: strict),
        .target(name: "Delivery", dependencies: ["Model", "Fetch", "CZlib", crypto], swiftSettings: strict),
        .target(
            name: "Dashboard", dependencies: ["Model", "Fetch", "Store", "CMicrohttpd"], exclude: ["Assets"],
            swiftSettings: strict),
        .target(
            name: "Daemon",
            dependencies: [
                "Model", "Fetch", "Documents", "Language", "Events", "Store", "Delivery", "Dashboard", logging,
            ],
            exclude: ["Lexicons", "Packs"], swiftSettings: strict),
        .executableTarget(
            name: "tocsin",
            dependencies: [
                "CMalloc", "Model", "Fetch", "Documents", "Language", "Events", "Store", "Delivery", "Dashboard",
                "Daemon", arguments, logging,
            ],
            swiftSettings: strict),

        // What `make demo` shows: invented outlets, the real daemon.
        .executableTarget(
            name: "tocsin-demo", dependencies: ["Model", "Store", "TestSupport", arguments], path: "Demo/Sources",
            swiftSettings: strict),

        // Tests: one suite a module, corpora as plain text beside them.
        .target(name: "TestSupport", dependencies: ["Model", crypto], swiftSettings: strict),
        .testTarget(name: "ModelTests", dependencies: ["Model", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "FetchTests", dependencies: ["Fetch", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "DocumentsTests", dependencies: ["Documents", "Model", "TestSupport"],
            exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "LanguageTests", dependencies: ["Language", "Model", "TestSupport"],
            exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "EventsTests", dependencies: ["Events", "Language", "Model", "TestSupport"],
            exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "StoreTests", dependencies: ["Store", "Model", "TestSupport", grdb],
            exclude: ["Corpus", "Kept"], swiftSettings: strict),
        .testTarget(
            name: "DeliveryTests", dependencies: ["Delivery", "Fetch", "Model", "TestSupport", crypto],
            exclude: ["Corpus", "Servers"], swiftSettings: strict),
        .testTarget(name: "DashboardTests", dependencies: ["Dashboard", "Model"], swiftSettings: strict),
        .testTarget(
            name: "DaemonTests",
            dependencies: ["Daemon", "Documents", "Delivery", "Fetch", "Store", "Model", "TestSupport", logging],
            exclude: ["Corpus"], swiftSettings: strict),
        .testTarget(
            name: "EndToEndTests", dependencies: ["Model", "Store", "TestSupport", "tocsin"], swiftSettings: strict),
    ]
)

// swift-tools-version: 6.2
import PackageDescription

// Every version is exact: Package.resolved is not committed, and a run must be repeatable next year.
let dependencies: [Package.Dependency] = [
  // Command line: validated options, help and shell completion from one declaration.
  .package(url: "https://github.com/apple/swift-argument-parser", exact: "1.8.2"),
  // Logging: the ecosystem's standard, so that an embedding tool decides where the client's log goes.
  .package(url: "https://github.com/apple/swift-log", exact: "1.16.2"),
  // YAML: only `compose` is used, for nodes with their place in the file. Codable would drop unknown keys.
  .package(url: "https://github.com/jpsim/Yams", exact: "6.2.2"),
  // The embedded demo service: a small async HTTP server without a NIO stack.
  .package(url: "https://github.com/swhitty/FlyingFox", exact: "0.27.1"),
  // History: typed, migrated SQLite from Swift, over the system's libsqlite3. Only the index of runs is kept in it.
  .package(url: "https://github.com/groue/GRDB.swift", exact: "7.10.0"),
]

let demoFiles = [
  "journey.yaml", "facts.yaml", "login.yaml", "mistet-kort.yaml", "nyt-navn.yaml", "foraelder.yaml", "udrejst.yaml",
  "economics.yaml",
]

let presetFiles = [
  "koebenhavn_tabel_1", "koebenhavn_tabel_2", "den_digitale_hotline", "kl_borger_dk", "chat", "faelles_support",
]
.map { "\($0).yaml" }

let wordLists = ["chancery", "terms", "generic-messages", "blaming-messages", "synonyms"]

let targets: [Target] = [
  // System libraries. The HTTP client, the HTML5 parser, and XPath.
  .systemLibrary(name: "CCurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
  .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
  .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),

  // Values.
  .target(name: "PageModel"),
  .target(name: "JourneyModel", dependencies: ["PageModel"]),

  // Stages.
  .target(
    name: "JourneyScript",
    dependencies: ["JourneyModel", "PageModel", .product(name: "Yams", package: "Yams")]),
  .target(
    name: "FormClient",
    dependencies: [
      "JourneyModel", "PageModel", "CCurl", "CGumbo", "CLibXML2",
      .product(name: "Logging", package: "swift-log"),
    ],
    swiftSettings: [.strictMemorySafety()]),
  .target(name: "JourneyRunner", dependencies: ["JourneyModel", "PageModel", "FormClient"]),
  .target(
    name: "JourneyChecks", dependencies: ["JourneyModel", "PageModel"],
    resources: wordLists.map { .embedInCode("Resources/\($0).txt") }),
  .target(name: "RunStore", dependencies: ["JourneyModel", .product(name: "GRDB", package: "GRDB.swift")]),
  .target(name: "RunAnalysis", dependencies: ["JourneyModel", "PageModel"]),
  .target(name: "ServiceEconomics", dependencies: ["JourneyModel", "RunAnalysis"]),
  .target(
    name: "JourneyReports",
    dependencies: ["JourneyModel", "PageModel", "RunAnalysis", "ServiceEconomics"],
    resources: [.embedInCode("Resources/report.css")]),
  .target(
    name: "DemoSite",
    dependencies: [.product(name: "FlyingFox", package: "FlyingFox")]),
  .target(
    name: "JourneyPipeline",
    dependencies: [
      "JourneyModel", "PageModel", "JourneyScript", "FormClient", "JourneyRunner", "JourneyChecks",
      "RunStore", "RunAnalysis", "ServiceEconomics", "JourneyReports", "DemoSite",
    ],
    // Links to the shipped journey, assumptions and documents, so that `rejse demo` and `--preset` need no checkout.
    resources: (demoFiles + presetFiles).map { .embedInCode("Resources/\($0)") }),
  .executableTarget(
    name: "rejse",
    dependencies: [
      "JourneyPipeline", "JourneyModel", "PageModel", "JourneyScript", "FormClient", "JourneyRunner",
      "JourneyChecks", "RunStore", "RunAnalysis", "ServiceEconomics", "JourneyReports", "DemoSite",
      .product(name: "ArgumentParser", package: "swift-argument-parser"),
      .product(name: "Logging", package: "swift-log"),
    ]),
]

let testTargets: [Target] = [
  .target(
    name: "TestSupport",
    dependencies: [
      "JourneyModel", "PageModel", .product(name: "FlyingFox", package: "FlyingFox"),
    ],
    path: "Tests/TestSupport"),
  .testTarget(name: "ArchitectureTests", dependencies: ["TestSupport"]),
  .testTarget(name: "PageModelTests", dependencies: ["PageModel", "FormClient", "TestSupport"]),
  .testTarget(name: "JourneyModelTests", dependencies: ["JourneyModel", "TestSupport"]),
  .testTarget(name: "JourneyScriptTests", dependencies: ["JourneyScript", "TestSupport"]),
  .target(name: "PageExercise", dependencies: ["FormClient", "JourneyModel", "PageModel"], path: "Tests/PageExercise"),
  .testTarget(
    name: "FormClientTests", dependencies: ["FormClient", "PageExercise", "TestSupport"], exclude: ["Fixtures"]),
  .testTarget(
    name: "JourneyRunnerTests", dependencies: ["JourneyRunner", "FormClient", "JourneyScript", "TestSupport"]),
  .testTarget(name: "JourneyChecksTests", dependencies: ["JourneyChecks", "FormClient", "TestSupport"]),
  .testTarget(name: "RunStoreTests", dependencies: ["RunStore", "TestSupport"]),
  .testTarget(name: "RunAnalysisTests", dependencies: ["RunAnalysis", "FormClient", "TestSupport"]),
  .testTarget(
    name: "ServiceEconomicsTests", dependencies: ["ServiceEconomics", "RunAnalysis", "JourneyScript", "TestSupport"]),
  .testTarget(
    name: "JourneyReportsTests",
    dependencies: ["JourneyReports", "ServiceEconomics", "RunAnalysis", "TestSupport"],
    exclude: ["Snapshots"]),
  .testTarget(name: "DemoSiteTests", dependencies: ["DemoSite", "TestSupport"]),
  .testTarget(
    name: "JourneyPipelineTests",
    dependencies: ["JourneyPipeline", "DemoSite", "RunStore", "JourneyChecks", "JourneyScript", "TestSupport"]),
  .testTarget(name: "RejseCommandTests", dependencies: ["rejse", "DemoSite", "TestSupport"]),
]

// Only for Tests/Benchmarks/fuzz.sh: libFuzzer brings its own entry point, which no ordinary build can link.
let fuzzTargets: [Target] =
  Context.environment["REJSE_FUZZ"] == nil
  ? []
  : [
    .executableTarget(
      name: "page-fuzzer", dependencies: ["PageExercise"], path: "Tests/Benchmarks/Fuzz/page-fuzzer",
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ]

let package = Package(
  name: "rejse",
  platforms: [.macOS(.v15)],
  products: [.executable(name: "rejse", targets: ["rejse"])],
  dependencies: dependencies,
  targets: targets + testTargets + fuzzTargets
)

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .swiftLanguageMode(.v6),
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
      .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
      .treatAllWarnings(as: .error),
    ]
}

// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody who builds `rejse` builds its benchmarks. It has no dependencies:
// it runs the released command as a user would, and measures from outside.
let package = Package(
  name: "rejse-benchmarks",
  platforms: [.macOS(.v15)],
  targets: [
    .executableTarget(
      name: "race",
      swiftSettings: [.swiftLanguageMode(.v6), .treatAllWarnings(as: .error)])
  ]
)

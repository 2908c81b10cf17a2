import ArgumentParser
import JourneyChecks
import JourneyModel

/// How the findings of single checks count.
struct CheckOptions: ParsableArguments {
  @Option(help: "A check's level as ID=off|warn|error, of all checks as all=…; may be repeated.")
  var check: [String] = []

  func validate() throws { _ = try settings() }

  /// The settings, in the order they were named.
  func settings() throws -> [CheckSetting] {
    try check.flatMap { text in
      let parts = text.split(separator: "=").map(String.init)
      guard parts.count == 2, let level = CheckSetting.Level(rawValue: parts[1]) else {
        throw ValidationError("--check takes ID=off, ID=warn or ID=error, not '\(text)'.")
      }
      let named = parts[0] == "all" ? CheckRegistry.all : CheckRegistry.check(id: parts[0]).map { [$0] } ?? []
      guard !named.isEmpty else {
        throw ValidationError("--check names '\(parts[0])', which is no check; 'rejse checks' lists them.")
      }
      return named.map { CheckSetting(check: $0.metadata.id, level: level, reason: "command line") }
    }
  }
}

import ArgumentParser
import JourneyModel
import JourneyPipeline
import RunStore

/// A kept run: the one named, else the newest.
struct RunChoice: ParsableArguments {
  @Argument(help: "The run's folder or name; the newest run when left out.")
  var run: String?

  /// The run's folder.
  func folder(in results: String) throws -> RunFolder {
    try run.map { try Self.find($0, in: results) } ?? RunFolder.latest(in: results)
  }

  /// The folder of a run that is named.
  static func find(_ name: String, in results: String) throws -> RunFolder { try RunFolder.find(name, in: results) }
}

/// How severe a finding must be to count as an error.
struct SeverityOption: ParsableArguments {
  @Option(
    help: """
      The lowest severity (1 to 4) that counts as an error, or as a regression. (default: \(Severity.seeksHelp.rawValue))
      """)
  var failOn: Int?

  func validate() throws {
    guard failOn == nil || named != nil else { throw ValidationError("--fail-on takes 1, 2, 3 or 4.") }
  }

  /// The severity asked for, or nil.
  var named: Severity? { failOn.flatMap(Severity.init(rawValue:)) }

  /// The severity.
  var value: Severity { named ?? .seeksHelp }
}

/// The inputs of an estimate.
struct AssumptionOption: ParsableArguments {
  @Option(help: "A file of assumptions; without one there is no estimate.", completion: .file(extensions: ["yaml"]))
  var assumptions: String?

  /// The inputs, or nil.
  func set() throws -> AssumptionSet? { try assumptions.map { try JourneyFiles().assumptions($0) } }
}

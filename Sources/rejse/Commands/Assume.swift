import ArgumentParser
import JourneyModel
import JourneyPipeline
import JourneyScript

/// Shows and changes the inputs of an estimate, so that nobody has to write YAML.
struct Assume: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Shows the inputs of an estimate, or changes one.",
    discussion:
      "Example: rejse assume set calls-per-year 11400 12000 12600 --source \"Telefonitælling uge 10-12, 2026\"",
    subcommands: [Show.self, Set.self])

  /// The file.
  struct FileOption: ParsableArguments {
    @Option(help: "The file of assumptions.", completion: .file(extensions: ["yaml"]))
    var file = "Baselines/sundhedskort-laegeskift.economics.yaml"
  }

  /// Shows the inputs.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Shows every input with its spread, unit and source.", discussion: "Example: rejse assume show")

    @OptionGroup var file: FileOption
    @OptionGroup var language: LanguageOption

    @Flag(help: "Writes the inputs as JSON.")
    var json = false

    func run() throws {
      let set = try AssumptionFile(file.file).set()
      if json { return try Console.json(set) }
      Console.page(AssumptionText(set, language: language.value).render())
    }
  }

  /// Changes one input.
  struct Set: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Changes one input or cost line in place; comments and order stay.",
      discussion: """
        Example: rejse assume set calls-per-year 12000 --source "Telefonitælling 2026"
        A range: rejse assume set rate 260 309 390 --source "Lønafdelingen" --price-level 2026
        """)

    @Argument(help: "The input's key.")
    var key: String

    @Argument(help: "One certain value, or low, most likely and high; a comma or a point before decimals.")
    var values: [String]

    @Option(help: "The document and place that the value comes from.")
    var source: String

    @Option(help: "What it rests on: \(Assumption.Evidence.allCases.map(\.rawValue).joined(separator: ", ")).")
    var evidence: String?

    @Option(help: "The year whose prices it is in.")
    var priceLevel: Int?

    @OptionGroup var file: FileOption

    func validate() throws {
      guard evidence.map({ Assumption.Evidence(rawValue: $0) != nil }) ?? true else {
        throw ValidationError("--evidence is one of measured, stated, published, assumed.")
      }
      guard values.count == 1 || values.count == 3 else {
        throw ValidationError("Give one value, or low, most likely and high.")
      }
      for value in values where number(value) == nil {
        throw ValidationError("'\(value)' isn't a number; write 12000 or 0,35 without separators for thousands.")
      }
    }

    func run() throws {
      let change = AssumptionChange(
        key: key, values: values.compactMap(number), source: source, evidence: evidence, priceLevel: priceLevel,
        template: AssumptionFile.template(key))
      _ = try AssumptionFile(file.file).apply(change)
      Console.line(file.file)
    }

    /// A Danish or English number; one of the form 12.000 could mean either, so it is refused.
    private func number(_ text: String) -> Double? {
      let isThousands = text.wholeMatch(of: /\d{1,3}([.,]\d{3})+/) != nil && !text.hasPrefix("0")
      return isThousands ? nil : Double(text.replacing(",", with: ".")).flatMap { $0.isFinite ? $0 : nil }
    }
  }
}

import ArgumentParser
import JourneyModel
import JourneyPipeline
import ServiceEconomics

/// Estimates the hours and kroner that a run's change is worth.
struct EstimateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "estimate", abstract: "Estimates the hours and kroner that a run's change is worth.",
    discussion: """
      Example: rejse estimate --assumptions Baselines/sundhedskort-laegeskift.economics.yaml
      A document's figures beside the recomputed ones: rejse estimate --preset koebenhavn-tabel-1
      """)

  @OptionGroup var choice: RunChoice

  @Option(help: "The file of assumptions.", completion: .file(extensions: ["yaml"]))
  var assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"

  @Option(
    help: "A document's own figures, recomputed, instead of a run: \(PresetFiles.names.joined(separator: ", ")).",
    completion: .list(PresetFiles.names))
  var preset: String?

  @Option(help: "A register of contacts (CSV): measured inputs, and one scale fitted to it.", completion: .file())
  var register: String?

  @Option(help: "The day from which the changed service was in use, as 2026-03-01: fills the measured column.")
  var changedOn: String?

  @Option(
    parsing: .upToNextOption, help: "Fingerprints of findings to mend, or 'all': what would that give?")
  var whatIf: [String] = []

  @OptionGroup var folders: FolderOptions
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption

  @Flag(help: "Writes the estimate as JSON.")
  var json = false

  func validate() throws {
    guard preset.map(PresetFiles.names.contains) ?? true else {
      throw ValidationError("--preset is one of \(PresetFiles.names.joined(separator: ", ")).")
    }
    guard changedOn == nil || register != nil else { throw ValidationError("--changed-on needs a --register.") }
  }

  func run() throws {
    if let set = try preset.flatMap(PresetFiles.set) { return try show(DocumentCheck(set)) }
    let inputs = try JourneyFiles().assumptions(assumptions)
    let folder = try choice.folder(in: folders.results)
    let run = try KeptRun(folder).read()
    let book = BaselineBook(folder: folders.baselines)
    let answer = try EstimateAnswer(
      run.result, book: book, assumptions: inputs,
      register: register.map { try RegisterUse(path: $0, changedOn: changedOn) }, whatIf: whatIf)
    if json { return try Console.json(answer) }
    let review = try RunReview(run, book: book, answer: answer, assumptions: inputs)
    try ReviewOutput(review, language: language.value, failOn: severity.value).show(in: folder)
    Console.page(EstimateAnswerText(answer, language: language.value).render())
  }

  private func show(_ check: DocumentCheck) throws {
    if json { return try Console.json(check) }
    Console.page(DocumentCheckPage(check, language: language.value).render(), isMarkdown: true)
  }
}

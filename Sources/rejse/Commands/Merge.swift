import ArgumentParser
import JourneyPipeline
import RunStore

/// Makes one run of the parts that several machines played.
struct Merge: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Makes one run of the parts that several machines played with --shard.",
    discussion: """
      Example: rejse merge part-1/* part-2/*
      The report is the one that a single machine would have given.

      \(ExitStatus.help)
      """)

  @Argument(help: "The folders of all the parts' runs.", completion: .directory)
  var parts: [String]

  @OptionGroup var checks: CheckOptions
  @OptionGroup var folders: FolderOptions
  @OptionGroup var assumptions: AssumptionOption
  @OptionGroup var severity: SeverityOption
  @OptionGroup var language: LanguageOption
  @OptionGroup var formats: FormatOptions

  @Flag(help: "Writes the result as JSON.")
  var json = false

  @Flag(help: "Ends with status 0 whatever was found, as long as the run could be played.")
  var exitZero = false

  func run() throws {
    let merge = try ShardMerge(try parts.map { try RunChoice.find($0, in: folders.results) })
    let folder = try merge.write(in: folders.results, checks: try checks.settings())
    let run = try KeptRun(folder).read()
    try folder.write(run.result)
    let review = try RunReview(
      run, book: BaselineBook(folder: folders.baselines), assumptions: try assumptions.set())
    try ReviewOutput(review, language: language.value, failOn: severity.value, json: json)
      .show(in: folder, formats: formats)
    try review.status(failOn: severity.value, needsBaseline: false).end(exitZero: exitZero)
  }
}

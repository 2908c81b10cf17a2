import ArgumentParser
import Foundation
import JourneyPipeline
import JourneyRunner

/// How a run is played.
struct PlayOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: "How many walks are played at once.")
  var jobs = 4

  @Option(name: .shortAndLong, help: "How many times each citizen walks each journey.")
  var repeats = 1

  @Option(help: "What is tested, in a word: an edition, a release.")
  var label = ""

  @Option(help: "The most requests a second to one host; hosts on this machine have no limit.")
  var rate = 5.0

  @OptionGroup var time: TimeOption

  @Flag(inversion: .prefixedNo, help: "Play citizens' mistakes; by default wherever the service isn't in production.")
  var mistakes: Bool?

  @OptionGroup var checks: CheckOptions

  @OptionGroup var guards: GuardOptions

  func validate() throws {
    guard jobs > 0, repeats > 0, rate > 0 else { throw ValidationError("--jobs, --repeats and --rate are above 0.") }
  }

  /// The options of a run that starts now.
  func options(results: String) throws -> RunOptions {
    var options = RunOptions(startedAt: Date().formatted(.iso8601))
    options.results = results
    options.label = label
    options.settings.jobs = jobs
    options.settings.repeats = repeats
    options.settings.requestsPerSecond = rate
    options.settings.playsMistakes = mistakes
    options.settings.limits = time.limits(from: options.settings.limits)
    guards.apply(to: &options.settings)
    options.checks = try checks.settings()
    return options
  }
}

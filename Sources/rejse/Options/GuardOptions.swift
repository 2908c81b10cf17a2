import ArgumentParser
import Foundation
import JourneyPipeline
import JourneyRunner

/// What ends a run early, or keeps it from starting.
struct GuardOptions: ParsableArguments {
  @Option(help: "Stops the run once so many walks have failed.")
  var maxFailures: Int?

  @Option(help: "Stops the run after so many seconds.")
  var timeLimit: Int?

  @Option(help: "Stops the run before it sends more requests than this, probes and mistakes included.")
  var maxRequests: Int?

  @Option(help: "Hours in which no run starts, in this machine's time: 22-6.")
  var quietHours: String?

  func validate() throws {
    for (name, value) in [
      ("max-failures", maxFailures), ("time-limit", timeLimit), ("max-requests", maxRequests),
    ] where (value ?? 1) < 1 {
      throw ValidationError("--\(name) is at least 1.")
    }
    if let quietHours, QuietHours(quietHours) == nil {
      throw ValidationError("--quiet-hours takes two different hours from 0 to 23 as 22-6, not '\(quietHours)'.")
    }
  }

  /// Keeps a run from starting in the quiet hours.
  func checkQuietHours() throws { try quietHours.flatMap(QuietHours.init)?.check(Date(), calendar: .current) }

  /// Sets the guards of a run.
  func apply(to settings: inout RunSettings) {
    settings.maxFailures = maxFailures
    settings.timeLimit = timeLimit.map { .seconds($0) }
    settings.maxRequests = maxRequests
  }
}

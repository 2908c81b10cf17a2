import JourneyModel
import RunStore
import Testing

@testable import JourneyPipeline

/// Testing has an exit status of its own.
private typealias Status = JourneyPipeline.ExitStatus

/// Which status a command ends with.
struct ExitStatusTests {
  @Test func `every status has a place in the order, and its meaning stands in the reference`() {
    #expect(Set(Status.precedence) == Set(Status.allCases))
    for status in Status.allCases {
      for language in ReportLanguage.allCases {
        #expect(Status.reference(language).contains("| \(status.rawValue) | \(status.meaning(language)) |"))
      }
    }
  }

  @Test func `the first that applies wins`() {
    #expect(Status.winner(of: [.findings, .regression]) == .regression)
    #expect(Status.winner(of: [.findings, .guardStopped, .unreachable]) == .guardStopped)
    #expect(Status.winner(of: [Status]()) == .ok)
  }

  @Test(arguments: [
    (RunStoreError.Code.noBaseline(journey: "a"), Status.baselineMissing), (.noRun, .usage),
    (.unwritable(reason: "full"), .internalError), (.otherVersion(found: 2, readable: 1), .baselineMissing),
  ])
  fileprivate func `errors of the store tell baseline, usage and machine apart`(
    code: RunStoreError.Code, status: Status
  ) {
    #expect(Status(of: RunStoreError(code, path: "x")) == status)
  }

  @Test func `other errors are the script's, an interruption, or the tool's own`() {
    struct Unknown: Error {}
    #expect(Status(of: InvalidScript(diagnostics: [])) == .invalidScript)
    #expect(Status(of: CancellationError()) == .interrupted)
    #expect(Status(of: Unknown()) == .internalError)
  }
}

import JourneyModel
import RunStore
import Testing

@testable import JourneyPipeline

/// Which status a command ends with.
struct ExitStatusTests {
  @Test func `every status has a place in the order, and its meaning stands in the reference`() {
    #expect(Set(ExitStatus.precedence) == Set(ExitStatus.allCases))
    for status in ExitStatus.allCases {
      for language in ReportLanguage.allCases {
        #expect(ExitStatus.reference(language).contains("| \(status.rawValue) | \(status.meaning(language)) |"))
      }
    }
  }

  @Test func `the first that applies wins`() {
    #expect(ExitStatus.winner(of: [.findings, .regression]) == .regression)
    #expect(ExitStatus.winner(of: [.findings, .guardStopped, .unreachable]) == .guardStopped)
    #expect(ExitStatus.winner(of: [ExitStatus]()) == .ok)
  }

  @Test(arguments: [
    (RunStoreError.Code.noBaseline(journey: "a"), ExitStatus.baselineMissing), (.noRun, .usage),
    (.unwritable(reason: "full"), .internalError), (.otherVersion(found: 2, readable: 1), .baselineMissing),
  ])
  func `errors of the store tell baseline, usage and machine apart`(code: RunStoreError.Code, status: ExitStatus) {
    #expect(ExitStatus(of: RunStoreError(code, path: "x")) == status)
  }

  @Test func `other errors are the script's, an interruption, or the tool's own`() {
    struct Unknown: Error {}
    #expect(ExitStatus(of: InvalidScript(diagnostics: [])) == .invalidScript)
    #expect(ExitStatus(of: CancellationError()) == .interrupted)
    #expect(ExitStatus(of: Unknown()) == .internalError)
  }
}

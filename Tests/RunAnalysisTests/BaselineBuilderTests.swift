import JourneyModel
import RunAnalysis
import Testing

struct BaselineBuilderTests {
  @Test func aBaselineSaysWhoAcceptedItAndWhatTheRunReached() throws {
    var run = RunFixture()
    run.walks = [("anna", [.completed, .failed], 2), ("bo", [.correctlyRefused], 3)]
    run.findings = [RunFixture.finding(), RunFixture.finding("FEJL-04", step: "data")]
    let baseline = try #require(BaselineBuilder.baselines(of: run.result, acceptedBy: "Ida", reason: "første").first)
    #expect(baseline.acceptedBy == "Ida")
    #expect(baseline.reason == "første")
    #expect(baseline.hosts == ["127.0.0.1"])
    #expect(baseline.reached.map(\.steps) == [["start", "data"], RunFixture.steps])
    #expect(baseline.reached.map(\.end) == [.failed, .right])
    #expect(baseline.findings.map(\.fingerprint) == baseline.findings.map(\.fingerprint).sorted())
    #expect(baseline.checks == run.checks)
  }

  @Test func aMistakeIsMetByAllWhoReachTheForm() {
    var run = RunFixture()
    run.walks = [("anna", [.completed], 3), ("bo", [.correctlyRefused], 1)]
    let slip = RunFixture.finding("FEJL-04", step: "data", personas: ["anna"], family: "cpr-format")
    let defect = RunFixture.finding("FEJL-04", step: "start", personas: ["anna"])
    let baseline = run.baseline
    #expect(baseline.canMeet(slip, "anna"))
    #expect(!baseline.canMeet(slip, "bo"))
    #expect(!baseline.canMeet(defect, "bo"))
  }
}

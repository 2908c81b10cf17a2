import Foundation
import JourneyModel
import JourneyReports
import Testing

/// What a pipeline reads: every red run has a red case, and the counts add up.
struct JUnitTests {
  private func lines(_ result: RunResult, failOn: Severity = .seeksHelp) -> [String] {
    let document = ReportDocument(ReportInput(result: result, failOn: failOn, language: .english))
    return JUnitReport(document).render().split(separator: "\n").map(String.init)
  }

  private func number(_ name: String, in line: String) -> Int? {
    line.split(separator: " ").first { $0.hasPrefix("\(name)=\"") }
      .flatMap { Int($0.dropFirst(name.count + 2).prefix { $0.isNumber }) }
  }

  @Test func `the counts are those of the cases`() throws {
    let lines = lines(SampleRun.after)
    for head in [lines[1], lines[2]] {
      #expect(number("tests", in: head) == lines.count { $0.contains("<testcase ") })
      #expect(number("failures", in: head) == lines.count { $0.contains("<failure ") })
      #expect(number("errors", in: head) == lines.count { $0.contains("<error ") })
    }
    #expect(number("skipped", in: lines[2]) == lines.count { $0.contains("<skipped ") })
  }

  @Test func `a journey is one suite, and each citizen a class in it`() {
    let lines = lines(SampleRun.after)
    #expect(lines.count { $0.contains("<testsuite ") } == 1)
    for persona in SampleRun.personas {
      let own = lines.filter { $0.contains("classname=\"sundhedskort.\(persona.id)\"") }
      #expect(own.count == SampleRun.steps.count + 1)
    }
  }

  @Test func `no two cases have the same class and name`() {
    let cases = lines(SampleRun.after).filter { $0.contains("<testcase ") }
      .map { $0.components(separatedBy: " time=")[0] }
    #expect(Set(cases).count == cases.count)
  }

  @Test func `names don't depend on the language`() {
    func names(_ language: ReportLanguage) -> [String] {
      JUnitReport(ReportDocument(ReportInput(result: SampleRun.after, failOn: .hint, language: language))).render()
        .split(separator: "\n").filter { $0.contains("<testcase ") }.map { $0.components(separatedBy: " time=")[0] }
    }
    #expect(names(.danish) == names(.english))
  }

  @Test func `the severity that fails a run decides what is a failure`() {
    let strict = lines(SampleRun.after, failOn: .hint).count { $0.contains("<failure ") }
    let lenient = lines(SampleRun.after, failOn: .critical).count { $0.contains("<failure ") }
    #expect(strict > lenient)
  }

  @Test func `a finding that no step shows fails a case of its own`() {
    let stray = SampleRun.finding(
      "TEK-09", "nowhere", "", [], .critical, .technical, message: LocalizedText(da: "Væk.", en: "Gone."), excerpt: "")
    let lines = lines(SampleRun.run(findings: [stray]))
    let index = lines.firstIndex { $0.contains("name=\"TEK-09: nowhere") }
    #expect(index.map { lines[$0 + 1].contains("<failure type=\"TEK-09\"") } == true)
    #expect(lines.contains { $0.contains("classname=\"sundhedskort\"") })
  }

  @Test func `a service out of reach is an error, not a failure`() {
    let lines = lines(SampleRun.run(walks: SampleRun.blockedWalks))
    #expect(lines.contains { $0.contains("<error type=\"blocked\"") && $0.contains("Nobody answers.") })
    #expect(!lines.contains { $0.contains("<failure ") })
  }

  @Test func `a citizen who should have been refused fails the outcome`() {
    let walk = WalkSummary(
      id: "sundhedskort/udrejst/1", persona: "udrejst", repetition: 1,
      steps: SampleRun.steps.map { StepRecord(step: $0.id, status: .passed, milliseconds: 1) },
      outcome: WalkOutcome(kind: .failed, reason: LocalizedText(da: "Ikke afvist.", en: "Not refused.")))
    let lines = lines(SampleRun.run(walks: [walk]))
    let index = lines.firstIndex { $0.contains("name=\"outcome\"") }
    #expect(index.map { lines[$0 + 1].contains("Did not get through: Not refused.") } == true)
  }

  @Test func `a script's absolute path stays at home`() {
    let document = ReportDocument(ReportInput(result: SampleRun.elsewhere, failOn: .hint, language: .english))
    #expect(!JUnitReport(document).render().contains("file="))
  }
}

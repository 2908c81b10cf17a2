import JourneyModel
import RunAnalysis
import Testing

/// A monitor tells each thing once.
struct RunMonitorTests {
  /// A monitor that looks at one run after another.
  private struct Watch {
    var baseline: Baseline?
    var memory = MonitorMemory()

    mutating func look(_ fixture: RunFixture, trouble: String? = nil) throws -> [String] {
      let looked = try RunMonitor(failOn: .seeksHelp).look(
        at: fixture.result, baselines: baseline.map { [$0] } ?? [], memory: memory,
        trouble: trouble.map { LocalizedText(verbatim: $0) })
      memory = looked.memory
      return looked.news.map { "\($0.kind.rawValue)\($0.isAlert ? "!" : "") \($0.subject)" }
    }
  }

  private func run(_ findings: Finding...) -> RunFixture {
    var fixture = RunFixture()
    fixture.findings = findings
    return fixture
  }

  private let receipt = RunFixture.finding("KVI-01")
  private let error = RunFixture.finding("FEJL-04", step: "data")

  @Test func `the same as the baseline is no news`() throws {
    var watch = Watch(baseline: run(receipt).baseline)
    #expect(try watch.look(run(receipt)).isEmpty)
    #expect(try watch.look(run(receipt)).isEmpty)
  }

  @Test func `a new finding tells once, and once more when it is gone or back`() throws {
    var watch = Watch(baseline: run(receipt).baseline)
    #expect(try watch.look(run(receipt, error)) == ["new! FEJL-04"])
    #expect(try watch.look(run(receipt, error)).isEmpty)
    #expect(try watch.look(run(receipt)) == ["fixed FEJL-04"])
    #expect(try watch.look(run(receipt)).isEmpty)
    #expect(try watch.look(run(receipt, error)) == ["new! FEJL-04"])
  }

  @Test func `a finding of the baseline that is fixed tells once, and is new when it comes back`() throws {
    var watch = Watch(baseline: run(receipt, error).baseline)
    #expect(try watch.look(run(receipt)) == ["fixed FEJL-04"])
    #expect(try watch.look(run(receipt)).isEmpty)
    #expect(try watch.look(run(receipt, error)) == ["new! FEJL-04"])
  }

  @Test func `a finding that got worse tells once`() throws {
    var watch = Watch(baseline: run(receipt).baseline)
    let worse = RunFixture.finding("KVI-01", severity: .critical)
    #expect(try watch.look(run(worse)) == ["worsened! KVI-01"])
    #expect(try watch.look(run(worse)).isEmpty)
    #expect(try watch.look(run(receipt)).isEmpty)
    #expect(try watch.look(run(worse)) == ["worsened! KVI-01"])
  }

  @Test func `a mild finding is news but no alert`() throws {
    var watch = Watch(baseline: run().baseline)
    #expect(try watch.look(run(RunFixture.finding(severity: .friction))) == ["new KVI-01"])
  }

  @Test func `the same fault on many steps is told as one`() throws {
    var watch = Watch(baseline: run().baseline)
    let findings = RunFixture.steps.map { step in
      let finding = RunFixture.finding(step: step)
      return Finding(
        check: finding.check, journey: finding.journey, step: step, place: finding.place, personas: finding.personas,
        severity: finding.severity, cause: finding.cause, confidence: finding.confidence, message: finding.message,
        evidence: Evidence(walk: "kort/anna/1", url: "/", excerpt: "<b>"), fingerprint: finding.fingerprint)
    }
    var fixture = RunFixture()
    fixture.findings = findings
    let looked = try RunMonitor(failOn: .seeksHelp).look(
      at: fixture.result, baselines: [run().baseline], memory: MonitorMemory(), trouble: nil)
    #expect(looked.news.map(\.fingerprints.count) == [3])
    watch.memory = looked.memory
    #expect(try watch.look(fixture).isEmpty)
  }

  @Test func `a run that came less far says nothing of what it didn't reach, nor forgets it`() throws {
    var watch = Watch(baseline: run(receipt).baseline)
    _ = try watch.look(run(receipt, error))
    var short = run()
    short.walks = [("anna", [.blocked], 1), ("bo", [.blocked], 1)]
    #expect(try watch.look(short, trouble: "nede") == ["trouble! "])
    #expect(try watch.look(short, trouble: "nede").isEmpty)
    #expect(try watch.look(run(receipt, error)) == ["recovered "])
    #expect(try watch.look(run(receipt, error)).isEmpty)
  }

  @Test func `a persona that is kept out tells once, and once when it is let in again`() throws {
    var watch = Watch(baseline: run().baseline)
    var out = run()
    out.walks = [("anna", [.failed], 3), ("bo", [.correctlyRefused], 3)]
    #expect(try watch.look(out) == ["lost! anna"])
    #expect(try watch.look(out).isEmpty)
    #expect(try watch.look(run()) == ["gained anna"])
    #expect(try watch.look(run()).isEmpty)
  }

  @Test func `without a baseline the first run stands in, and nothing is an alert`() throws {
    var watch = Watch()
    #expect(try watch.look(run(receipt)) == ["proposal "])
    #expect(try watch.look(run(receipt)).isEmpty)
    #expect(try watch.look(run(receipt, error)) == ["new! FEJL-04"])
    watch.baseline = run(receipt, error).baseline
    #expect(try watch.look(run(receipt, error)).isEmpty, "An accepted baseline starts afresh.")
  }

  @Test func `a first run that ended early stands in for nothing`() throws {
    var watch = Watch()
    var ended = run(receipt)
    ended.ending = .interrupted
    #expect(try watch.look(ended).isEmpty)
    #expect(try watch.look(run(receipt)) == ["proposal "])
  }

  @Test func `a changed script tells once`() throws {
    var watch = Watch(baseline: run().baseline)
    var changed = run()
    changed.digest = "d2"
    #expect(try watch.look(changed) == ["incompatible "])
    #expect(try watch.look(changed).isEmpty)
  }

  /// A run whose steps were answered in so many milliseconds.
  private func run(answeredIn milliseconds: Double, ending: RunEnding = .finished) -> RunFixture {
    var fixture = run(receipt)
    fixture.ending = ending
    fixture.effort = [
      StepEffort(
        step: "data", persona: "anna", pages: 1, typedFields: 0, choices: 0, characters: 0, textCharacters: 0,
        expertSeconds: 1, serviceMilliseconds: [milliseconds])
    ]
    return fixture
  }

  private func told(_ times: [Double], ending: RunEnding = .finished) throws -> [[String]] {
    var watch = Watch(baseline: run(receipt).baseline)
    return try times.map { try watch.look(run(answeredIn: $0, ending: ending)) }
  }

  @Test func `slower answers tell once, after three runs in a row, and once more when it is over`() throws {
    let told = try told([100, 110, 90, 100, 105] + [900, 900, 900, 900, 900] + [100, 100, 100, 100])
    #expect(told.enumerated().filter { !$1.isEmpty }.map(\.offset) == [7, 12])
    #expect(told[7] == ["slower "] && told[12] == ["asUsual "])
  }

  @Test(arguments: [
    [100, 110, 90, 100, 105, 900, 900, 100, 900, 900, 100], [100, 100, 100, 100, 100, 340, 345, 349, 340],
    [100, 900, 100, 900, 100, 900, 900],
  ])
  func `a slow run or two, or what is within the band, is no news`(times: [Double]) throws {
    #expect(try told(times).allSatisfy(\.isEmpty))
  }

  @Test func `runs that were cut short say nothing of answers`() throws {
    let times = Array(repeating: 100.0, count: 6) + Array(repeating: 900, count: 6)
    #expect(try told(times, ending: .stoppedByGuard).allSatisfy { !$0.contains("slower ") })
  }
}

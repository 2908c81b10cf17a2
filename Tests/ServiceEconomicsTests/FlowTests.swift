import JourneyModel
import RunAnalysis
import Testing

@testable import ServiceEconomics

/// Other channels, returned forms, calibration and what-if.
struct FlowTests {
  private func estimate(_ more: [(String, Double)]) throws -> Estimate {
    var fixture = AssumptionFixture().pointed
    for (key, value) in more { fixture = fixture.with(key, value, value, value) }
    return try EstimateModel(fixture.set, change: nil, draws: 20).estimate()
  }

  @Test func `a call that moves to chat still costs, less what is held at once`() throws {
    let plain = try estimate([])
    let moved = try estimate([("share-moved-chat", 0.5), ("minutes-chat", 9), ("chat-concurrency", 3)])
    let calls = try #require(plain[.callsAvoided]?.mostLikely)
    let net = try #require(plain[.netHours]?.mostLikely)
    #expect(abs((moved[.netHours]?.mostLikely ?? 0) - (net - calls * 0.5 * 3 / 60)) < 1e-9)
    #expect(moved[.grossHours] == plain[.grossHours])
    #expect(moved.channels.map(\.channel) == [.phone, .chat])
    #expect(abs((moved.channels.last?.price ?? 0) - 3.0 / 60 * 309) < 1e-9)
  }

  @Test func `a bot costs the calls that it hands over`() throws {
    let moved = try estimate([("share-moved-bot", 1), ("bot-handover", 1)])
    let gross = try #require(moved[.grossHours]?.mostLikely)
    #expect(abs((moved[.netHours]?.mostLikely ?? 1) - (gross * 0.95 - gross)) < 1e-9, "everything came back by phone")
  }

  @Test func `returned forms fall as the calls do`() throws {
    let plain = try estimate([])
    let forms = try estimate([("returned-forms-per-year", 600), ("minutes-per-returned-form", 10)])
    let added = (forms[.grossHours]?.mostLikely ?? 0) - (plain[.grossHours]?.mostLikely ?? 0)
    #expect(abs(added - 600 * 0.5 * 0.85 * 10 / 60) < 1e-9)
  }

  @Test func `monitoring takes its hours, and has its bar`() throws {
    let plain = try estimate([])
    let watched = try estimate([("monitoring-hours-per-year", 40)])
    #expect(abs((plain[.netHours]?.mostLikely ?? 0) - (watched[.netHours]?.mostLikely ?? 0) - 40) < 1e-9)
    #expect(watched.tornado.contains { $0.key == "monitoring-hours-per-year" })
    #expect(watched.assumptions.contains { $0.key == "monitoring-hours-per-year" })
  }

  @Test(arguments: [
    (["share-moved-chat": 0.2], "lack minutes-chat, chat-concurrency"),
    (
      ["share-moved-email": 0.6, "minutes-email": 5, "share-moved-physical": 0.6, "minutes-physical": 5], "more than 1"
    ),
    (["share-moved-bot": 2, "bot-handover": 0.5], "more than 1"), (["chat-concurrency": 0.5], "at least 1"),
  ])
  func `says what makes no sense`(values: [String: Double], words: String) {
    var fixture = AssumptionFixture()
    for (key, value) in values { fixture = fixture.with(key, value, value, value) }
    let error = #expect(throws: EconomicsError.self) { try EstimateInputs(fixture.set) }
    #expect(error?.description.contains(words) == true)
  }

  private func model(before: [Finding], after: [Finding]) throws -> EstimateModel {
    let (old, new) = (SideFixture(findings: before), SideFixture(findings: after))
    let change = RelativeChangeModel(
      try RunComparator.compare(new.run, with: old.baseline), baseline: old.baseline, current: new.baseline)
    return try EstimateModel(AssumptionFixture().set, change: change, draws: 20)
  }

  @Test func `one scale makes the modelled contacts equal to the registered`() throws {
    let finding = SideFixture.finding("C-1", severity: .critical)
    let model = try model(before: [finding], after: [finding])
    let calibration = try #require(model.calibration(starts: 10_000, calls: 1_500))
    #expect(abs((calibration.scale ?? 0) - 0.5) < 1e-9, "0.30 x 0.5 x 10,000 = 1,500")
    let scaled = RegisterInputs.scaled(AssumptionFixture().set, by: 0.5)
    #expect(scaled["weight-severity-4"]?.mode == 0.15)
    #expect(model.calibration(starts: 10, calls: 11)?.scale == nil, "more calls than starts fit no scale")
  }

  @Test func `mending two findings gives the sum in the order of gain`() throws {
    let findings = [
      SideFixture.finding("C-1", severity: .seeksHelp), SideFixture.finding("C-2", severity: .critical),
      SideFixture.finding("C-3", severity: .friction),
    ]
    let model = try model(before: findings, after: findings)
    let asked = [findings[0], findings[1]].map(\.fingerprint.rawValue)
    let whatIf = try #require(model.whatIf(asked + ["ukendt00"]))
    #expect(whatIf.steps.map(\.check) == ["C-2", "C-1"])
    #expect(whatIf.unknown == ["ukendt00"])
    let whole = 1 - 0.7 * 0.9 * 0.97
    #expect(abs(whatIf.drop - (whole - 0.03) / whole) < 1e-12)
    #expect(abs(whatIf.steps.reduce(0) { $0 + $1.addedHours } - whatIf.grossHours[1]) < 1e-9)
    #expect(whatIf.grossHours[0] <= whatIf.grossHours[1] && whatIf.grossHours[1] <= whatIf.grossHours[2])
  }

  @Test func `a finding is named by the beginning of its fingerprint`() throws {
    let finding = SideFixture.finding("C-1")
    let model = try model(before: [finding], after: [finding])
    #expect(model.whatIf([String(finding.fingerprint.rawValue.prefix(6))])?.steps.count == 1)
    #expect(model.whatIf([String(finding.fingerprint.rawValue.prefix(5))])?.unknown.count == 1)
  }
}

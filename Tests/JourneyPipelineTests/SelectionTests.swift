import Foundation
import JourneyModel
import Testing

@testable import JourneyPipeline

@Suite("A selection")
struct SelectionTests {
  private static let place = SourceLocation(file: "a.yaml", line: 1, column: 1)

  private func plan(_ id: String, tags: [String] = [], stopBefore: String? = nil) -> JourneyPlan {
    var plan = JourneyPlan(
      id: id, title: id, source: "\(id).yaml", digest: "",
      service: ServicePlan(name: "", authority: "", base: "http://a.test", environment: .test),
      personas: ["ida", "bo"].map {
        Persona(id: $0, title: $0, summary: "", shareSource: "", rightOutcome: .completed)
      },
      steps: ["start", "login/cpr", "slut"].map { Step(id: $0, title: $0, location: Self.place) }, goal: "slut",
      mistakes: .none)
    plan.tags = tags
    plan.stopBefore = stopBefore
    return plan
  }

  private func shown(_ plans: [JourneyPlan]) -> [String] {
    plans.map { "\($0.id):\($0.personas.map(\.id).joined(separator: "+")):\($0.stopBefore ?? "-")" }
  }

  @Test(
    "by ids leaves",
    arguments: [
      ([], ["kort:ida+bo:-", "pas:ida+bo:-"]), (["kort"], ["kort:ida+bo:-"]), (["bo"], ["kort:bo:-", "pas:bo:-"]),
      (["kort/bo"], ["kort:bo:-"]), (["start"], ["kort:ida+bo:login/cpr", "pas:ida+bo:login/cpr"]),
      (["pas/login/cpr"], ["pas:ida+bo:slut"]), (["slut"], ["kort:ida+bo:-", "pas:ida+bo:-"]),
      (["ida", "start"], ["kort:ida:login/cpr", "pas:ida:login/cpr"]),
      (["kort", "ida"], ["kort:ida:-", "pas:ida:-"]),
    ] as [([String], [String])])
  func only(ids: [String], left: [String]) throws {
    var selection = RunSelection()
    selection.only = ids
    #expect(shown(try selection.plans(of: [plan("kort"), plan("pas")])) == left)
  }

  @Test("by tag leaves the journeys that have it")
  func tags() throws {
    var selection = RunSelection()
    selection.tags = ["natlig", "stor"]
    let plans = [plan("kort", tags: ["natlig"]), plan("pas"), plan("bil", tags: ["lille", "stor"])]
    #expect(try selection.plans(of: plans).map(\.id) == ["kort", "bil"])
  }

  @Test("never walks further than the script")
  func stopBefore() throws {
    var selection = RunSelection()
    selection.only = ["login/cpr"]
    #expect(try selection.plans(of: [plan("kort", stopBefore: "login/cpr")]).first?.stopBefore == "login/cpr")
  }

  @Test("that means nothing says what there is")
  func unknown() {
    var selection = RunSelection()
    selection.only = ["bi"]
    #expect(throws: SelectionError.unknownID("bi", known: ["kort", "ida", "bo", "start", "login/cpr", "slut"])) {
      try selection.plans(of: [plan("kort")])
    }
    selection.only = []
    selection.tags = ["nat"]
    let error = #expect(throws: SelectionError.self) { try selection.plans(of: [plan("kort", tags: ["natlig"])]) }
    #expect(error?.description == "No journey has the tag 'nat'; there are: natlig.")
  }

  @Test(
    "of what failed leaves the citizens who didn't come to their right end",
    arguments: [
      ("finished", ["kort:bo:-"]), ("lost", ["kort:bo:-", "pas:ida+bo:-"]),
    ])
  func failed(ending: String, left: [String]) throws {
    func summary(_ persona: String, _ kind: WalkOutcome.Kind) -> WalkSummary {
      WalkSummary(
        id: "kort/\(persona)/1", persona: persona, repetition: 1,
        outcome: WalkOutcome(kind: kind, reason: LocalizedText(verbatim: "")))
    }
    let run = RunResult(
      metadata: RunMetadata(
        schemaVersion: 2, run: "r", toolVersion: "", startedAt: "", label: "", repeats: 1),
      ending: try #require(RunEnding(rawValue: ending)),
      journeys: [
        JourneyResult(plan: plan("kort"), walks: [summary("ida", .completed), summary("bo", .failed)], requests: 0)
      ])
    #expect(throws: SelectionError.notPlayed(run: "r")) { try RunSelection.failed(in: run, of: [plan("bil")]) }
    #expect(
      shown(try RunSelection.failed(in: run, of: [plan("kort"), plan("pas")])).filter {
        ending == "lost" || $0.hasPrefix("kort")
      } == left)
  }

  @Test(
    "of hours is quiet",
    arguments: [("22-6", [22, 23, 0, 5], [6, 12, 21]), ("8-16", [8, 15], [7, 16, 0])])
  func quietHours(text: String, quiet: [Int], loud: [Int]) throws {
    let hours = try #require(QuietHours(text))
    #expect(quiet.allSatisfy(hours.contains))
    #expect(!loud.contains(where: hours.contains))
  }

  @Test("of hours must be two", arguments: ["22", "22-22", "22-24", "a-b", "-1-5", ""])
  func badHours(text: String) { #expect(QuietHours(text) == nil) }

  @Test("of hours keeps a run from starting")
  func checked() throws {
    let hours = try #require(QuietHours("22-6"))
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = try #require(TimeZone(secondsFromGMT: 0))
    #expect(throws: QuietHoursError(hours: hours)) {
      try hours.check(Date(timeIntervalSince1970: 3_600), calendar: calendar)
    }
    try hours.check(Date(timeIntervalSince1970: 12 * 3_600), calendar: calendar)
    #expect(ExitStatus(of: QuietHoursError(hours: hours)) == .guardStopped)
  }
}

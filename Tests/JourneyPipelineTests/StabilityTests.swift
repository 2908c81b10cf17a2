import DemoSite
import FormClient
import Foundation
import JourneyModel
import JourneyRunner
import RunStore
import Testing

@testable import JourneyPipeline

/// The same service gives the same findings, however and whenever it is judged.
struct StabilityTests {
  @Test(.timeLimit(.minutes(10)), arguments: DemoSite.Edition.allCases)
  func `judging the kept run gives the bytes that judging live gave`(edition: DemoSite.Edition) async throws {
    let finished = try await SiteRun(edition: edition).finished()
    let live = try Data(contentsOf: URL(filePath: "\(finished.folder.path)/findings.json"))
    let again = try OutputCopy.bytes(of: KeptRun(finished.folder).judged(), named: "again-\(edition.rawValue)")
    #expect(live == again)
    #expect(try finished.folder.result() == finished.result)
  }

  @Test(.timeLimit(.minutes(10)))
  func `one walk at a time and eight at a time find the same`() async throws {
    let one = try await SiteRun(edition: .edition2017, jobs: 1).finished().result
    let eight = try await SiteRun(edition: .edition2017, jobs: 8).finished().result
    #expect(!one.findings.isEmpty)
    #expect(one.findings.map(Trace.init) == eight.findings.map(Trace.init))
    #expect(one.outcomes == eight.outcomes)
  }

  @Test(.timeLimit(.minutes(10)))
  func `ten runs find the same under the same fingerprints`() async throws {
    var traces: Set<[Trace]> = []
    for attempt in 1...10 {
      let run = SiteRun(edition: .edition2017, personas: ["foraelder"], attempt: attempt)
      traces.insert(try await run.finished().result.findings.map(Trace.init))
    }
    #expect(traces.count == 1)
    #expect(traces.first?.isEmpty == false)
  }
}

/// A release that changes no more than markup leaves every finding what it was.
struct HarmlessChangeTests {
  private static let runs = [
    SiteRun(edition: .edition2017),
    SiteRun(
      journey: "laegeskift",
      defects: [
        .wrongContactPhone, .silentRejection, .genericErrorText, .ungroupedChoices, .imageWithoutAlt, .emptyLink,
        .emailInvitesCPR, .languageMissing, .brokenLink, .statementOld, .staleContent, .placeholderAsLabel,
      ]),
  ]

  @Test(.timeLimit(.minutes(10)), arguments: runs)
  func `no fingerprint changes`(run: SiteRun) async throws {
    let finished = try await run.finished()
    let (before, _) = try judged(finished.folder) { $0 }
    #expect(!before.isEmpty)
    for change in HarmlessChange.allCases {
      let (after, changed) = try judged(finished.folder, change.applied)
      #expect(changed > 0, "\(change)")
      #expect(after.subtracting(before).isEmpty, "\(change)")
      #expect(before.subtracting(after).isEmpty, "\(change)")
      // Judging is long and never waits: the site of another test gets its turn.
      await Task.yield()
    }
  }

  /// The findings of a kept run whose pages are changed on their way to the judge, and how many pages that changed.
  private func judged(
    _ folder: RunFolder, _ change: @escaping (String) -> String
  ) throws -> (findings: Set<String>, changed: Int) {
    let recorded = try RunReader(folder).run()
    let pages = PageStore(folder)
    var changed = 0
    let observer = WalkObserver(loader: PageLoader()) { hash in
      let markup = String(decoding: try pages.body(hash), as: UTF8.self)
      let other = change(markup)
      if other != markup { changed += 1 }
      return Array(other.utf8)
    }
    let journeys = try observer.journeys(
      plans: recorded.plans, walks: recorded.walks, experiments: recorded.experiments, probes: recorded.probes)
    let result = RunJudge().judge(journeys, metadata: recorded.metadata, ending: recorded.ending)
    return (Set(result.findings.map { "\($0.check) \($0.step) \($0.place.key) \($0.fingerprint.rawValue)" }), changed)
  }
}

/// A finding without what differs from run to run: the loopback port, and which citizen's order came first.
private struct Trace: Hashable {
  private let fingerprint: String
  private let text: String

  init(_ finding: Finding) {
    fingerprint = finding.fingerprint.rawValue
    let parts = [
      finding.check, finding.step, finding.place.key, finding.place.label, finding.family ?? "",
      finding.personas.joined(separator: " "), "\(finding.severity)", finding.message.da, finding.message.en,
      finding.evidence.walk, finding.evidence.url, finding.evidence.excerpt,
    ]
    text = parts.joined(separator: "\n").replacing(/127\.0\.0\.1:\d+/, with: "127.0.0.1")
      .replacing(/SK-2026-\d{6}/, with: "SK-2026-")
  }
}

/// A result as a run folder writes it.
private enum OutputCopy {
  static func bytes(of result: RunResult, named name: String) throws -> Data {
    let folder = TemporaryFolder.path(name)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try RunFolder(path: folder).write(result)
    return try Data(contentsOf: URL(filePath: "\(folder)/findings.json"))
  }
}

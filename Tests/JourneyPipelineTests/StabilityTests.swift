import DemoSite
import Foundation
import JourneyModel
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

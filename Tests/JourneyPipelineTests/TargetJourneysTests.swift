import Foundation
import JourneyModel
import JourneyRunner
import JourneyScript
import PageModel
import Testing

@testable import JourneyPipeline

/// The shipped example journeys reach their end on the real applications they are written for.
///
/// The applications aren't part of this repository. `REJSE_TARGETS` names a file with a line `NAME=URL` for each that
/// runs, where NAME is the script's under `Journeys/eksempler`; one that it doesn't name is told to be absent.
struct TargetJourneysTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)

  /// A number that no account of the application has yet: the milliseconds of the clock.
  private static let number = "\(Int(Date().timeIntervalSince1970 * 1000))"

  @Test(.timeLimit(.minutes(10)), arguments: ["wizard", "helpdesk", "mediawiki", "roundup", "wagtail"])
  func `the example journey reaches its goal, its wrong entry recognised on the way`(name: String) async throws {
    guard let target = RunningTarget.all.first(where: { $0.name == name }) else { return print("\(name): absent") }
    let script = Self.root + "Journeys/eksempler/\(target.name).yaml"
    let loader = JourneyLoader(files: .disk, variables: ["BASE_URL": target.base, "NR": Self.number])
    let loaded = loader.load(path: script)
    let plan = try #require(loaded.plan, "\(loaded.diagnostics)")
    let expectsError = plan.steps.contains { step in
      step.expectations.contains { if case .error(_, .some) = $0.subject { true } else { false } }
    }
    #expect(expectsError, "an example has one wrong entry, whose message it expects")
    let folder = FileManager.default.temporaryDirectory.appending(path: "rejse-targets-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    var options = RunOptions(startedAt: "2026-01-01T00:00:00Z")
    options.results = folder.path(percentEncoded: false)
    options.settings.playsMistakes = false
    let finished = try await JourneyRun(options).play([plan])
    let walk = try #require(finished.result.journeys.first?.walks.first)
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    print("\(name): \(walk.outcome.kind.rawValue)")
  }
}

/// An application that runs.
private struct RunningTarget: Sendable {
  let name: String
  /// Its origin: scripts name the paths themselves.
  let base: String

  /// The applications that `REJSE_TARGETS` names.
  static let all: [RunningTarget] = {
    guard let path = ProcessInfo.processInfo.environment["REJSE_TARGETS"],
      let text = try? String(contentsOfFile: path, encoding: .utf8)
    else { return [] }
    return text.split(whereSeparator: \.isNewline).compactMap { line in
      let parts = line.split(separator: "=", maxSplits: 1).map { $0.trimmingCharacters(in: .whitespaces) }
      guard parts.count == 2, !parts[0].hasPrefix("#"), let url = WebURL(parsing: parts[1]),
        let origin = WebURL(parsing: "/", base: url)
      else { return nil }
      return RunningTarget(name: parts[0], base: String(origin.href.dropLast()))
    }
  }()
}

import Foundation
import JourneyModel
import JourneyScript
import Testing

/// Every journey, persona, fragment and economics file of the repository can be used as it stands.
struct ShippedJourneysTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().path(percentEncoded: false)
  static let files = RootedFiles(root: root).files
  static let journeys = (try? JourneyLoader(files: files).list(folder: "Journeys").map(\.path)) ?? []

  @Test func `the folder lists the journeys by path`() {
    #expect(Self.journeys.contains("Journeys/sundhedskort.yaml"))
    #expect(Self.journeys.contains("Journeys/eksempler/wizard.yaml"))
    #expect(Self.journeys == Self.journeys.sorted())
    #expect(!Self.journeys.contains("Journeys/fragments/login.yaml"))
  }

  @Test(arguments: journeys)
  func `a shipped journey gives a plan and no diagnostic`(path: String) {
    let loaded = JourneyLoader(files: Self.files).load(path: path)
    #expect(loaded.diagnostics.map(\.description) == [])
    #expect(loaded.plan != nil)
  }

  @Test(arguments: (try? files.list("Journeys")) ?? [])
  func `a shipped file alone has no error`(path: String) {
    #expect(JourneyLoader(files: Self.files).lint(path: path).filter { $0.severity == .error }.map(\.description) == [])
  }

  @Test func `the folder as a whole has no problem, and no file that nobody uses`() throws {
    #expect(try JourneyLoader(files: Self.files).lint(folder: "Journeys").map(\.description) == [])
  }

  @Test func `the demo journey has four citizens, of whom one is rightly refused`() throws {
    let plan = try #require(JourneyLoader(files: Self.files).load(path: "Journeys/sundhedskort.yaml").plan)
    #expect(plan.personas.map(\.rightOutcome) == [.completed, .completed, .completed, .refused])
    #expect(plan.steps.map(\.id).contains("login/vaelg-person"))
    #expect(plan.steps.first { $0.id == "login/vaelg-person" }?.fragment == "login")
    #expect(plan.steps.last?.id == plan.goal)
    #expect(plan.steps.last?.isBinding == true)
    #expect(plan.service.environment == .demo)
  }

  @Test func `the economics of the proposal read as they are written`() throws {
    let loaded = JourneyLoader(files: Self.files).assumptions(path: "Baselines/sundhedskort-laegeskift.economics.yaml")
    #expect(loaded.diagnostics.map(\.description) == [])
    let set = try #require(loaded.set)
    #expect(set["calls-per-year"]?.mode == 19460)
    #expect(set["discount-rate"]?.low == 0.035)
    #expect(set.costs.filter { $0.amount == nil }.map(\.key).contains("build"))
    #expect(set.costs.compactMap(\.amount).reduce(0, +) == 850_000)
    #expect(set.stated.first { $0.key == "hours-saved" }?.value == 486)
  }
}

/// The files below a folder, by paths that don't name the folder: diagnostics read the same on every machine.
struct RootedFiles {
  let root: String

  var files: ScriptFiles {
    let root = root.hasSuffix("/") ? root : root + "/"
    return ScriptFiles(
      read: { path throws(ScriptFiles.Failure) in try ScriptFiles.disk.read(root + path) },
      exists: { ScriptFiles.disk.exists(root + $0) },
      list: { folder throws(ScriptFiles.Failure) in
        try ScriptFiles.disk.list(root + folder).map { String($0.dropFirst(root.count)) }
      })
  }
}

import Foundation
import PageExercise
import TestSupport
import Testing

/// Inputs that once made the page reader fail, as the fuzzer left them; the first byte picks the content type.
@Suite(.timeLimit(.minutes(10)))
struct CrashReplayTests {
  static let folder = PackageFiles.root.appending(path: "Tests/FormClientTests/Fixtures/crashes")
  static let inputs = (try? FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()) ?? []

  @Test func `the inputs are there`() { #expect(!Self.inputs.isEmpty) }

  @Test(arguments: inputs)
  func `what once failed no longer does`(name: String) throws {
    let bytes = try Data(contentsOf: Self.folder.appending(path: name))
    #expect(PageExercise.faults(of: bytes) == [])
  }
}

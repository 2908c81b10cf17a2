import JourneyModel
import Testing

@testable import RunStore

@Suite("Baseline files")
struct BaselineFileTests {
  private let fixture: StoreFixture
  private let baseline = Baseline(
    schemaVersion: 1, journey: "kort", toolVersion: "1.0.0", planDigest: "d", label: "2017",
    acceptedBy: "Ida", reason: "https://sag/1", checks: ["B": 1, "A": 2])

  init() throws { fixture = try StoreFixture() }

  @Test("are the same bytes for the same baseline, sorted, ending in a line feed")
  func stableBytes() throws {
    let file = BaselineFile(journey: "kort", in: fixture.results + "/Baselines")
    try file.write(baseline)
    let text = try fixture.text(file.path)
    try file.write(baseline)
    #expect(try fixture.text(file.path) == text)
    #expect(text.hasPrefix("{\n  \"acceptedBy\" : \"Ida\",\n  \"checks\" : {\n    \"A\" : 2,\n    \"B\" : 1\n  },"))
    #expect(text.contains("\"https://sag/1\""))
    #expect(text.hasSuffix("}\n"))
    #expect(try file.read() == baseline)
  }

  @Test("that are missing, of another version or damaged say so")
  func messages() throws {
    let file = BaselineFile(journey: "kort", in: fixture.results)
    #expect(
      "\(try #require(throws: RunStoreError.self) { try file.read() })"
        == "There is no baseline for 'kort' at '\(file.path)'; accept a run with 'rejse baseline accept'.")
    try fixture.put("{\"schemaVersion\": 9}", at: file.path)
    let version = try #require(throws: RunStoreError.self) { try file.read() }
    #expect(version.isAboutVersionOrAbsence)
    #expect(version.description.contains("has format version 9, but this version of rejse reads version 1"))
    try fixture.put("{\"schemaVersion\": 1}", at: file.path)
    let broken = try #require(throws: RunStoreError.self) { try file.read() }
    #expect(broken.description.contains("is missing"))
    #expect(!broken.isAboutVersionOrAbsence)
  }
}

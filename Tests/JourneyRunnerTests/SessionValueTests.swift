import Testing

@testable import JourneyRunner

@Suite("A hidden value")
struct SessionValueTests {
  @Test(
    "that only a machine can have made is a session's, whatever it is called",
    arguments: [
      "elofpfbenloljjfhkocconhmgchffapk", "3f2504e0-4f89-41d3-9a0c-0305e82c3301", "9f8e7d6c5b4a39281706f5e4",
      "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.abc", "CfDJ8Nk+/x2Qy7Zt4A==",
    ])
  func generated(value: String) { #expect(SessionValue.isGenerated(value)) }

  @Test(
    "that people may have written is not",
    arguments: [
      "", "mig-selv", "bestil-nyt-sundhedskort-2026-trin-3", "2026-11-21", "SK-2026-000001", "1234567890123456",
      "/sundhedskort/oplysninger/aarsag/0123456789abcdef", "Demovej 12, 3. tv., 2400 København NV",
      "a.madsen@borger.example", "sundhedskortbestilling",
    ])
  func written(value: String) { #expect(!SessionValue.isGenerated(value)) }
}

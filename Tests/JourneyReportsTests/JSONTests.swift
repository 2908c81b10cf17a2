import Foundation
import JourneyModel
import JourneyReports
import Testing

/// What scripts read.
struct JSONTests {
  private func object() throws -> [String: Any] {
    let json = try JSONReport(try SampleRun.input(.danish)).render()
    return try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
  }

  @Test func `has a version and the parts`() throws {
    let object = try object()
    #expect(object["schemaVersion"] as? Int == JSONReport.schemaVersion)
    #expect(object.keys.sorted() == ["comparisons", "estimate", "failOn", "run", "schemaVersion", "summary"])
    #expect((object["comparisons"] as? [Any])?.count == 1)
  }

  @Test func `sums up what a script asks for first`() throws {
    let summary = try #require(try object()["summary"] as? [String: Any])
    #expect(summary["findings"] as? Int == 6)
    #expect(summary["errors"] as? Int == 3)
    #expect(summary["isRegression"] as? Bool == true)
    #expect(summary["bySeverity"] as? [String: Int] == ["1": 1, "2": 2, "3": 1, "4": 2])
    #expect(
      summary["byChange"] as? [String: Int] == ["new": 2, "worsened": 1, "unknown": 2, "known": 2, "fixed": 3])
    #expect(
      summary["outcomes"] as? [String: Int]
        == ["completed": 2, "correctlyRefused": 1, "failed": 1, "blocked": 0, "stopped": 0])
  }

  @Test func `is the same text for the same run, whatever the language`() throws {
    let first = try JSONReport(try SampleRun.input(.danish)).render()
    #expect(try JSONReport(try SampleRun.input(.english)).render() == first)
    #expect(first.hasSuffix("}\n"))
  }

  @Test func `gives the run back`() throws {
    let json = try JSONReport(try SampleRun.input(.danish)).render()
    struct Reading: Decodable { let run: RunResult }
    #expect(try JSONDecoder().decode(Reading.self, from: Data(json.utf8)).run == SampleRun.after)
  }
}

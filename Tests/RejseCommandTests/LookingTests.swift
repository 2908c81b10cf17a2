import Foundation
import TestSupport
import Testing

/// Commands that only look: checks, inspect, reference.
struct LookingTests {
  @Test(.timeLimit(.minutes(10)))
  func `checks are listed and explained`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let list = try await rejse.run("checks", "--language", "en")
    #expect(list.status == 0)
    #expect(list.output.split(separator: "\n").contains { $0.hasPrefix("TEK-01 ") && $0.contains("  4  TEK ") })
    let danish = try await rejse.run("checks", "kon-02", "--language", "da")
    #expect(danish.status == 0 && danish.output.hasPrefix("# KON-02: ") && danish.output.contains("## Hvorfor"))
    #expect(try await rejse.run("checks", "KON-02", "--language", "en").output.contains("## Why"))
    #expect(try await rejse.run("checks", "nav-02", "--language", "en").output.contains("against the baseline"))
    let json = try await rejse.run("checks", "--json")
    let all = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: Any]])
    #expect(all.count == list.output.split(separator: "\n").count)
    #expect(all.contains { $0["id"] as? String == "A11Y-01-name" })
  }

  @Test(.timeLimit(.minutes(10)))
  func `a saved page is inspected and checked`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    try rejse.write(TestScript.form.replacing("<label>Navn <input", with: "Navn <label><input"), to: "side.html")
    let words = try await rejse.run("inspect", "side.html")
    #expect(words.status == 0 && words.output.contains("submit: \"Næste\""), "\(words)")
    let checked = try await rejse.run("inspect", "side.html", "--check", "--language", "en")
    #expect(checked.status == 1)
    #expect(checked.output.contains("# A11Y-01-name  3 Seeks help (line 3): "), "\(checked.output)")
    let json = try await rejse.run("inspect", "side.html", "--check", "--json")
    let page = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect((page["findings"] as? [[String: Any]])?.first?["check"] as? String == "A11Y-01-name")
    #expect(page["forms"] != nil)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a page on a service is inspected`() async throws {
    let server = try TestScript.service()
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("inspect", server.address("/"), "--check")
    #expect(ended.status == 0 && ended.output.contains("fill: {\"Navn\": …}"), "\(ended)")
    #expect(ended.output.contains("# 0 fund"))
    #expect(try await rejse.run("inspect", "http://127.0.0.1:1/").status == 3)
  }

  @Test(.timeLimit(.minutes(10)))
  func `reference pages are listed, and written where one asks`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let listed = try await rejse.run("reference")
    #expect(listed.status == 0 && listed.output.contains("Journeys/reference/checks/TEK-01.md\n"))
    #expect(!FileManager.default.fileExists(atPath: rejse.folder.appending(path: "Journeys").path))
    #expect(try await rejse.run("reference", "--write", "ud").status == 0)
    #expect(try rejse.text("ud/exit-status.md").contains("| 130 |"))
    #expect(try rejse.text("ud/script-format.md").hasPrefix("# Script reference"))
  }
}

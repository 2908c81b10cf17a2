import Foundation
import TestSupport
import Testing

/// The demo from an empty folder outside any checkout, and what a manager reads.
struct DemoCommandTests {
  @Test(.timeLimit(.minutes(10)))
  func `the demo writes everything under its folder and ends with the report's path`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("demo", "--results", "ud", "--language", "da")
    #expect(ended.status == 0, "\(ended.errors)")
    let lines = ended.output.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("Syntetisk tjeneste") == true)
    let path = try #require(lines.last)
    #expect(path.hasPrefix("ud/") && path.hasSuffix("-sundhedskort-prototype/report.html"))
    #expect(try rejse.text(path).hasPrefix("<!DOCTYPE html>"))
    let visible = try FileManager.default.contentsOfDirectory(atPath: rejse.folder.path).filter { !$0.hasPrefix(".") }
    #expect(visible == ["ud"])
    #expect(try rejse.text("ud/Baselines/sundhedskort.json").contains("\"acceptedBy\" : \"rejse demo\""))

    // The summary's stable parts; the estimate's own figures are the economics tests' business.
    for part in [
      "4 af 4 syntetiske borgere", "486", "778", "Søren på 34 har fået nyt navn", "Afvist med rette", "Felt uden navn",
      "For stift format", "Sparede timer om året", "ikke målt endnu",
    ] {
      #expect(ended.output.contains(part), "\(part) is missing in\n\(ended.output)")
    }
    #expect(!ended.output.contains("\u{1b}"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `the demo speaks English`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("demo", "--results", "out", "--language", "en")
    #expect(ended.status == 0, "\(ended.errors)")
    #expect(ended.output.hasPrefix("Synthetic service"))
    #expect(ended.output.contains("486") && ended.output.contains("778"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `an interrupted demo says so`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let ended = try await rejse.run("demo", interruptAt: "Afspiller")
    #expect(ended.status == 130, "\(ended)")
    #expect(!ended.errors.contains("CancellationError"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `the site is served until it is interrupted`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let listed = try await rejse.run("demo", "serve", "--list", "--language", "en")
    #expect(listed.output.contains("rigid-formats\tDATA\t"))
  }

  @Test(.timeLimit(.minutes(10)))
  func `a defect is shown with its page before and after`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let shown = try await rejse.run("demo", "defects", "photo-lost-after-error", "cpr-in-url", "--language", "da")
    #expect(shown.status == 0, "\(shown.errors)")
    for part in [
      "photo-lost-after-error  DATA  rottebekaempelse", "rammer: borgere, der glemmer et svar",
      "POST /rottebekaempelse/sted  set=, sted=ude, billede=rotte.jpg, 1000 byte", "Vi har modtaget rotte.jpg",
      "efter: Location: /sundhedskort/tjek?cpr=",
    ] {
      #expect(shown.output.contains(part), "\(part) is missing in\n\(shown.output)")
    }
    let all = try await rejse.run("demo", "defects", "--json", "--language", "en")
    let rows = try #require(try JSONSerialization.jsonObject(with: Data(all.output.utf8)) as? [[String: Any]])
    #expect(rows.count >= 100)
    #expect(rows.allSatisfy { $0["evidence"] is [String: Any] && $0["nearMiss"] is String })
    let unknown = try await rejse.run("demo", "defects", "nothing")
    #expect(unknown.status == 64 && unknown.errors.contains("There is no defect 'nothing'"))
  }
}

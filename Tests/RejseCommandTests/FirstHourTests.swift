import DemoSite
import Foundation
import Synchronization
import TestSupport
import Testing

/// An innovation team's first hour: a journey of its own, and the guide.
struct FirstHourTests {
  @Test(.timeLimit(.minutes(10)))
  func `a draft of a small service reads without problems and runs`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse()
    defer { rejse.remove() }
    let drafted = try await rejse.run(
      "new", service.address("/"), "--yes", "--id", "min-rejse", "--title", "Sig hej: \"${x}\"", "--folder", "mine")
    #expect(drafted.status == 0, "\(drafted)")
    #expect(drafted.output == "mine/min-rejse.yaml\n")
    #expect(drafted.errors.contains("fill: {\"Navn\": …}") && drafted.errors.contains("Navn [Anna Prøvesen]: "))
    let script = try rejse.text("mine/min-rejse.yaml")
    #expect(
      script.contains("\"Navn\": \"${persona.navn}\"") && script.contains("expect: {heading: \"Tak\"}"), "\(script)")
    #expect(try await rejse.run("lint", "mine").errors.isEmpty)
    let run = try await rejse.run("run", "mine/min-rejse.yaml", "--language", "da")
    #expect(run.status < 2 && run.output.contains("1 af 1 syntetisk borger"), "\(run)")
    #expect(run.output.contains("Sig hej: \"${x}\""))
    let again = try await rejse.run("new", service.address("/"), "--yes", "--id", "min-rejse", "--folder", "mine")
    #expect(again.status == 64 && again.errors.contains("--overwrite"), "\(again)")
    #expect(try rejse.text("mine/min-rejse.yaml") == script)
  }

  @Test(.timeLimit(.minutes(10)))
  func `in production no form is sent, and the next step is written out`() async throws {
    let sent = SentForms()
    let server = try RawServer { request in
      sent.note(request.target)
      return RawResponse.page(TestScript.form)
    }
    let rejse = try Rejse()
    defer { rejse.remove() }
    let drafted = try await rejse.run("new", server.address("/"), "--yes", "--id", "p", "--environment", "production")
    #expect(drafted.status == 0, "\(drafted)")
    #expect(sent.targets == ["/"])
    let script = try rejse.text("p.yaml")
    #expect(script.contains("stop-before: hej") && script.contains("mistakes: none"), "\(script)")
    let run = try await rejse.run("run", "p.yaml", "--exit-zero", "--language", "da")
    #expect(run.status == 0 && run.output.contains("Stoppet med vilje"), "\(run)")
    #expect(sent.targets.allSatisfy { !$0.hasPrefix("/tak") })
  }

  @Test(.timeLimit(.minutes(10)))
  func `a page that can't be had, or no address, leaves no files`() async throws {
    let rejse = try Rejse()
    defer { rejse.remove() }
    let away = try await rejse.run("new", "http://127.0.0.1:1/", "--yes")
    #expect(away.status == 3 && away.errors.contains("127.0.0.1:1"), "\(away)")
    #expect(try await rejse.run("new", "side.html", "--yes").status == 64)
    #expect(try await rejse.run("new", "http://127.0.0.1:1/", "--answer", "x").status == 64)
    let files = try FileManager.default.contentsOfDirectory(atPath: rejse.folder.path)
    #expect(files.filter { !$0.hasPrefix(".") }.isEmpty)
  }

  @Test(.timeLimit(.minutes(10)))
  func `a doctor tells the script, the service and the machine apart`() async throws {
    let service = try TestScript.service()
    let rejse = try Rejse(journey: TestScript.journey(service.address("")))
    defer { rejse.remove() }
    let well = try await rejse.run("doctor", "rejse.yaml", "--language", "da")
    #expect(well.status == 0 && well.output.contains("svarer 200") && well.output.contains("Klar."), "\(well)")
    let json = try await rejse.run("doctor", "rejse.yaml", "--json")
    let checkup = try #require(try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any])
    #expect(checkup["status"] as? Int == 0 && (checkup["items"] as? [Any])?.count ?? 0 > 4)
    try rejse.write(TestScript.journey("http://127.0.0.1:1"), to: "væk.yaml")
    let away = try await rejse.run("doctor", "væk.yaml", "--language", "en")
    #expect(away.status == 3 && away.output.contains("mend http://127.0.0.1:1"), "\(away)")
    try rejse.write(TestScript.journey("${BASE_URL}"), to: "uden.yaml")
    let unset = try await rejse.run("doctor", "uden.yaml", "væk.yaml")
    #expect(unset.status == 2 && unset.output.contains("BASE_URL"), "\(unset)")
    try rejse.write("", to: "fil")
    #expect(try await rejse.run("doctor", "--results", "fil/results").status == 70)
  }

  @Test(.timeLimit(.minutes(10)))
  func `every command of the first hour's guide works, in its order`() async throws {
    let site = DemoSite(
      DemoSiteConfiguration(
        edition: .clean, defects: [], nearMisses: [], servicePort: 0, brokerPort: 0, payPort: 0, clock: { Date() }))
    let addresses = try await site.start()
    let rejse = try Rejse()
    defer { rejse.remove() }
    let assumptions = "Baselines/sundhedskort-laegeskift.economics.yaml"
    try rejse.write(PackageFiles.text(assumptions), to: assumptions)
    let commands = GuidePage(try PackageFiles.text("Baselines/foerste-time.md")).commands
    #expect(commands.count > 12)
    // The site stands here in place of the one that the guide has the reader serve.
    for command in commands where command != ["demo", "serve"] {
      let here = command.map { $0.replacing("http://127.0.0.1:8017", with: addresses.serviceURL) }
      let ended = try await rejse.run(here)
      let mayFind = ["run", "inspect"].contains(command.first)
      #expect(ended.status == 0 || (ended.status == 1 && mayFind), "\(command): \(ended)")
    }
    await site.stop()
  }
}

/// What a server was asked for.
private final class SentForms: Sendable {
  private let state = Mutex<[String]>([])
  var targets: [String] { state.withLock { $0 } }
  func note(_ target: String) { state.withLock { $0.append(target) } }
}

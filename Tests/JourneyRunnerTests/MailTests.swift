import FormClient
import JourneyModel
import PageModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("Mail in the test mailbox")
struct MailTests {
  /// The mini service with a mailbox, which answers the next look with the next of some bodies.
  private final class Mailbox: HTTPTransport {
    private let service = MiniService()
    private let answers: [HTTPResponse]
    let looks = Mutex<[String]>([])

    init(_ answers: [HTTPResponse]) { self.answers = answers }

    func send(_ request: HTTPRequest, for citizen: CitizenID) async throws(TransportFailure) -> HTTPResponse {
      guard request.url.path == "/post" else { return try await service.send(request, for: citizen) }
      let count = looks.withLock { looks in
        looks.append(request.url.query ?? "")
        return looks.count
      }
      return answers[min(count, answers.count) - 1]
    }

    func forget(_ citizen: CitizenID) async { await service.forget(citizen) }
    func addCookies(_ cookies: [Cookie], to citizen: CitizenID) async {}
  }

  private static func json(_ text: String, status: Int = 200) -> HTTPResponse {
    HTTPResponse(
      status: status, headers: [HeaderField("Content-Type", "application/json")], body: Array(text.utf8))
  }

  private static let none = json("[]")
  private static let receipt = json(
    #"{"messages":[{"emne":"Velkommen","tekst":"Hej"},{"emne":"Kvittering","tekst":"Ida Sørensen Æ: sag K-77"}]}"#)

  private func play(
    _ rules: [(MailRule, isNegated: Bool)], _ answers: [HTTPResponse], atMost: Double = 0, isDeclared: Bool = true
  ) async throws -> (walk: Walk, looks: [String], waited: Duration, kept: String) {
    var receipt = MiniPlan.receipt
    receipt.expectations += rules.map { MiniPlan.expect(.mail($0.0), not: $0.isNegated) }
    var plan = MiniPlan.plan([MiniPlan.start, MiniPlan.login, MiniPlan.details, receipt])
    let address = Template(parts: [.literal("/post?cpr=")] + MiniPlan.fact("cpr").parts)
    if isDeclared {
      plan.mailbox = TestMailbox(address: address, subjectKey: "emne", textKey: "tekst", atMost: atMost)
    }
    let (service, recording) = (Mailbox(answers), Recording())
    let now = Mutex(Duration.zero)
    let environment = RunEnvironment(
      transport: service, loader: PageLoader(), sink: recording.sink,
      clock: RunClock(elapsed: { now.withLock(\.self) }, sleep: { wait in now.withLock { $0 += wait } }),
      readFile: { _, _ in [] })
    let run = try await RunScheduler(settings: Recording.settings(), environment: environment)
      .play([plan], metadata: Recording.metadata)
    let walk = try #require(run.journeys[0].walks.first).walk
    return (walk, service.looks.withLock(\.self), now.withLock(\.self), try recording.artefacts())
  }

  private static func mail(_ subject: String? = nil, _ text: Template? = nil, not: Bool = false) -> (MailRule, Bool) {
    (MailRule(subject: subject.map { Template($0) }, text: text), not)
  }

  @Test func `found by subject and text, which captures, masked on disk and no part of the walk`() async throws {
    let text = Template(parts: MiniPlan.fact("navn").parts + [.literal(#": sag (?<sag>\S+)"#)])
    let (walk, looks, _, kept) = try await play([Self.mail("kvittering", text)], [Self.receipt])
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    #expect(walk.steps.last?.captures["sag"] == "K-77")
    #expect(looks == ["cpr=0101405001"])
    #expect(!walk.exchanges.contains { $0.request.url.contains("/post") })
    #expect(!kept.contains("0101405001") && !kept.contains("Velkommen"))
  }

  @Test func `what the page has captured in the same step can be looked for in the mail`() async throws {
    let reference = Template(parts: [.variable(Template.Variable(scope: .capture, name: "sag"))])
    let (walk, _, _, _) = try await play([Self.mail(nil, reference)], [Self.json(#"[{"tekst":"Sag KORT-1."}]"#)])
    #expect(
      walk.steps.last?.problems.first?.message.en
        == "There should be a mail '${capture.sag}' in the test mailbox, and there isn't.")
    let own = walk.steps.last?.captures["sag"] ?? "?"
    let (again, _, _, _) = try await play([Self.mail(nil, reference)], [Self.json(#"[{"tekst":"Sag \#(own)."}]"#)])
    #expect(again.outcome.kind == .completed, "\(again.outcome.reason.en)")
  }

  @Test func `waited for as long as the mailbox says, and no longer`() async throws {
    let answers = [Self.none, Self.json("", status: 503), Self.receipt]
    let (walk, looks, waited, _) = try await play([Self.mail("Kvittering")], answers, atMost: 5)
    #expect(walk.outcome.kind == .completed, "\(walk.outcome.reason.en)")
    #expect((looks.count, waited) == (3, .seconds(2)))
    let vain = try await play([Self.mail("Kvittering")], [Self.none], atMost: 5)
    #expect(vain.walk.outcome.kind == .failed)
    #expect((vain.looks.count, vain.waited) == (6, .seconds(5)))
  }

  @Test func `not found tells what lies there`() async throws {
    let (walk, _, _, _) = try await play([Self.mail("Afslag")], [Self.receipt])
    let problem = try #require(walk.steps.last?.problems.first)
    #expect(problem.message.da == "Der mangler en besked 'Afslag' i testpostkassen.")
    #expect(problem.candidates == ["Velkommen", "Kvittering"])
    #expect(walk.outcome.kind == .failed)
  }

  @Test func `one that must not be there`() async throws {
    let (absent, looks, _, _) = try await play([Self.mail("Rykker", not: true)], [Self.receipt], atMost: 5)
    #expect((absent.outcome.kind, looks.count) == (.completed, 1))
    let (present, _, _, _) = try await play([Self.mail("Kvittering", not: true)], [Self.receipt])
    #expect(present.outcome.kind == .failed)
  }

  @Test(arguments: [
    (MailTests.json("", status: 404), "HTTP 404"), (MailTests.json("<html>"), "the answer isn't JSON"),
  ])
  func `a mailbox that can't be read says nothing about the service`(answer: HTTPResponse, reason: String) async throws
  {
    let (walk, _, _, _) = try await play([Self.mail("Kvittering")], [answer])
    #expect(walk.outcome.kind == .blocked)
    #expect(
      walk.steps.last?.problems.first?.message.en
        == "The test mailbox couldn't be read (\(reason)); look at 'mailbox' in the script.")
  }

  @Test func `a journey without a mailbox asks nobody`() async throws {
    let (walk, looks, _, _) = try await play([Self.mail("Kvittering")], [Self.receipt], isDeclared: false)
    #expect((walk.outcome.kind, looks.count) == (.blocked, 0))
  }
}

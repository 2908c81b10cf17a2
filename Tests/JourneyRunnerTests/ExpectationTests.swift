import FormClient
import JourneyModel
import PageModel
import Testing

@testable import JourneyRunner

@Suite("What a script expects")
struct ExpectationTests {
  private static let table = """
    <!doctype html><html lang=da><title>Priser</title><h1>Priser</h1><table>
    <tr><th>Ydelse<th colspan=2>Gebyr<th>Frist</tr>
    <tr><th>Nyt kort<td>225<td>kr.<td>14 dage</tr>
    <tr><th>Lægeskift<td>220<td>kr.<td>7 dage</tr></table>
    """

  private func walk(
    _ expectations: [JourneyModel.Expectation], type: String = "text/html; charset=utf-8", body: String = table,
    fields: [HeaderField] = [], change: (inout JourneyPlan) -> Void = { _ in }
  ) async throws -> Walk {
    let service = ClosureTransport { _ throws(TransportFailure) in
      HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", type)] + fields, body: Array(body.utf8),
        timing: ExchangeTiming(firstByte: 1_000, total: 2_500))
    }
    var plan = MiniPlan.plan(
      [MiniPlan.step("a", [.open(Template("/a"))], expect: expectations), MiniPlan.step("b", [.open(Template("/b"))])],
      goal: "b")
    change(&plan)
    return try #require(try await Recording().play(plan, over: service).journeys[0].walks.first?.walk)
  }

  private func holds(
    _ subject: JourneyModel.Expectation.Subject, type: String = "text/html; charset=utf-8", body: String = table,
    fields: [HeaderField] = []
  )
    async throws -> Bool
  {
    let walk = try await walk([MiniPlan.expect(subject)], type: type, body: body, fields: fields)
    return walk.outcome.kind == .completed
  }

  @Test(
    "is found in the cell of a table",
    arguments: [
      ("Nyt kort", "Gebyr", "225", true), ("Lægeskift", "Frist", "7 dage", true), ("lægeskift", "frist", "14", false),
      ("Nyt kort", nil, "14 dage", true), ("Nyt kort", "Pris", "225", false), ("Pas", "Gebyr", "225", false),
    ] as [(String, String?, String, Bool)])
  func cells(row: String, column: String?, text: String, isThere: Bool) async throws {
    let subject = JourneyModel.Expectation.Subject.cell(
      row: Template(row), column: column.map { Template($0) }, text: Template(text))
    #expect(try await holds(subject) == isThere)
  }

  @Test("is found in the header fields of the answer")
  func header() async throws {
    let fields = [HeaderField("Cache-Control", "private, no-store")]
    #expect(try await holds(.header(name: "cache-control", text: Template("No-Store")), fields: fields))
    #expect(try await holds(.header(name: "Cache-Control", text: nil), fields: fields))
    #expect(try await !holds(.header(name: "Cache-Control", text: Template("public")), fields: fields))
    #expect(try await !holds(.header(name: "X-Frame-Options", text: nil), fields: fields))
  }

  @Test(
    "is a file of a kind and size",
    arguments: [
      ("application/pdf", "%PDF-1.7 …", "application/pdf", 1, 100, true),
      ("application/pdf", "<h1>Fejl</h1>", "application/pdf", 1, 100, false),
      ("application/pdf;x=y", "%PDF-1.7", "", 1, 100, true), ("text/html", table, "application/pdf", 1, 9_999, false),
      ("application/pdf", "%PDF-1.7", "application/pdf", 100, 200, false),
      ("text/csv", "a;b;c;d", "text/csv", 1, 3, false), ("text/html", table, "", 1, 9_999, false),
    ])
  func download(type: String, body: String, wanted: String, least: Int, most: Int, isThere: Bool) async throws {
    let rule = DownloadRule(mediaType: wanted, minBytes: least, maxBytes: most)
    #expect(try await holds(.download(rule), type: type, body: body) == isThere)
  }

  @Test("softly is told, and the citizen goes on")
  func soft() async throws {
    var soft = MiniPlan.expect(.heading(Template("Takster")))
    soft.isSoft = true
    let walk = try await walk([soft, MiniPlan.expect(.heading(Template("Priser")))])
    #expect(walk.outcome.kind == .completed)
    #expect(walk.steps[0].status == .passed)
    #expect(walk.steps[0].notes.map(\.message.en) == ["The page lacks the heading 'Takster'."])
    #expect(walk.steps[0].problems.isEmpty)
  }

  @Test("on every page counts at every step that asked for one", arguments: [("da", true), ("en", false)])
  func standing(language: String, holds: Bool) async throws {
    let walk = try await walk([]) { $0.standing = [MiniPlan.expect(.language(language))] }
    #expect((walk.outcome.kind == .completed) == holds)
    if !holds { #expect(walk.outcome.step == "a") }
    let idle = try await self.walk([]) { plan in
      plan.standing = [MiniPlan.expect(.language(language))]
      plan.steps[0].actions = []
    }
    #expect(idle.steps[0].status == .passed)
    #expect(idle.steps[1].status == (holds ? .passed : .failed))
  }

  @Test("of the time a step takes", arguments: [(2.4, false), (2.6, true)])
  func limit(seconds: Double, isKept: Bool) async throws {
    let walk = try await walk([]) { $0.steps[0].limit = seconds }
    #expect((walk.outcome.kind == .completed) == isKept)
    if !isKept { #expect(walk.steps[0].problems.first?.message.da.hasPrefix("Tjenesten brugte 2,5 sekunder") == true) }
  }

  @Test("may end before a step on purpose")
  func stopBefore() async throws {
    let walk = try await walk([]) { $0.stopBefore = "b" }
    #expect(walk.outcome.kind == .stopped)
    #expect(walk.outcome.reason.en == "The walk was to end before this step.")
    #expect(walk.exchanges.count == 1)
    #expect(walk.steps.map(\.status) == [.passed, .notReached])
  }
}

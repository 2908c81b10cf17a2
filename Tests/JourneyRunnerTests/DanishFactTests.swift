import FormClient
import JourneyModel
import Synchronization
import Testing

@testable import JourneyRunner

@Suite("A persona's facts in Danish writing")
struct DanishFactTests {
  private static let form = """
    <!doctype html><html lang=da><title>Flytning</title><h1>Flytning</h1><form method=post action=/send>
    <label>Flyttedato <input type=date name=dato></label><label>Leje <input type=number step=any name=leje></label>
    <label>Note <input name=note></label><button>Send</button></form>
    """

  @Test func `reach date and number controls as the browser would keep them, and text as it was written`() async throws
  {
    let bodies = Mutex<[String]>([])
    let service = ClosureTransport { request throws(TransportFailure) in
      if let body = request.body { bodies.withLock { $0.append(String(decoding: body, as: UTF8.self)) } }
      return HTTPResponse(
        status: 200, headers: [HeaderField("Content-Type", "text/html; charset=utf-8")], body: Array(Self.form.utf8))
    }
    let facts = [("dato", "24.12.2026"), ("leje", "1.234,50"), ("note", "24.12.2026")]
    let step = MiniPlan.step(
      "a",
      [
        .open(Template("/")), .fill(MiniPlan.words("Flyttedato"), MiniPlan.fact("dato")),
        .fill(MiniPlan.words("Leje"), MiniPlan.fact("leje")), .fill(MiniPlan.words("Note"), MiniPlan.fact("note")),
        .submit(nil),
      ])
    let persona = Persona(
      id: "ida", title: "Ida", summary: "",
      facts: facts.map { PersonaFact(key: $0.0, value: $0.1, kind: .text, isSecret: false) }, shareSource: "",
      rightOutcome: .completed)
    let run = try await Recording().play(MiniPlan.plan([step], personas: [persona], goal: "a"), over: service)
    #expect(run.journeys[0].walks.first?.walk.outcome.kind == .completed)
    #expect(bodies.withLock(\.self) == ["dato=2026-12-24&leje=1234.50&note=24.12.2026"])
  }
}

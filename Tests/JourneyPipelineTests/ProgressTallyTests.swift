import JourneyModel
import JourneyPipeline
import JourneyRunner
import Testing

/// What a run says while it goes on.
struct ProgressTallyTests {
  private func lines(
    walks: Int, areMistakes: Bool, kind: WalkOutcome.Kind = .failed
  ) -> [ProgressTally.Line] {
    var tally = ProgressTally(language: .english)
    let first = tally.line(after: .planned(walks: walks, areMistakes: areMistakes), at: .seconds(10))
    let rest = (1...walks).map { number in
      tally.line(after: .walkEnded("j/p/\(number)", kind, requests: 3), at: .seconds(10 + number))
    }
    return ([first] + rest).compactMap { $0 }
  }

  private func milestones(of lines: [ProgressTally.Line]) -> [String] { lines.filter(\.isMilestone).map(\.text) }

  @Test func `a log holds every tenth part of many mistakes, and the last one`() {
    let lines = lines(walks: 120, areMistakes: true)
    let milestones = milestones(of: lines)
    #expect(milestones.count == 11)
    #expect(milestones.first == "Playing 120 mistakes that citizens make")
    #expect(milestones[1] == "  12/120 mistakes that citizens make, about 2 min left")
    #expect(milestones.last == "  120/120 mistakes that citizens make")
  }

  @Test func `a few walks are told one by one, with how they ended`() {
    let lines = lines(walks: 4, areMistakes: false, kind: .completed)
    #expect(milestones(of: lines).count == 5)
    #expect(lines.last?.text == "  4/4 j/p/4: completed, 3 requests")
  }

  @Test func `a citizen who doesn't come through is told among many who do`() {
    #expect(milestones(of: lines(walks: 40, areMistakes: false, kind: .blocked)).count == 41)
    #expect(milestones(of: lines(walks: 40, areMistakes: false, kind: .completed)).count == 11)
  }

  @Test func `time left is told once there is something to tell it by`() {
    let lines = lines(walks: 100, areMistakes: true)
    #expect(!lines[1].text.contains("left") && !lines[2].text.contains("left"))
    #expect(lines[90].text == "  90/100 mistakes that citizens make, about 10 s left")
    #expect(lines[98].text.contains("left") == false)
  }

  @Test func `an exchange is told with the names of its fields, not what was entered`() {
    let exchange = Exchange(
      id: 1, step: "navn", cause: .submit,
      request: RequestRecord(
        method: "POST", url: "http://x.example/tak\u{1b}[2J", headers: [],
        entries: [EntryRecord(name: "navn", value: "Anna", isFile: false)], bodyBytes: 9),
      response: ResponseRecord(
        status: 200, headers: [], body: nil, bodyBytes: 120, address: "127.0.0.1",
        timing: ExchangeTiming(firstByte: 8, total: 12.4)), failure: nil)
    let line = ExchangeText(exchange, walk: "j/p/1", language: .english).line
    #expect(line == "    j/p/1 › navn: POST http://x.example/tak\u{fffd}[2J (navn) → 200, 12 ms, 120 bytes")
  }
}

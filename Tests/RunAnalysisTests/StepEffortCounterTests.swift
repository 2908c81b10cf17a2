import JourneyModel
import PageModel
import RunAnalysis
import Testing

struct StepEffortCounterTests {
  private let url = WebURL(scheme: "http", host: "localhost", path: "/")

  private func entry(_ kind: FieldKind, _ value: String, name: String = "x") -> Entry {
    Entry(field: name, label: name, group: "", name: name, kind: kind.rawValue, value: value, matchedBy: .label)
  }

  private func exchange(_ id: Int, _ step: String, _ cause: ExchangeCause) -> Exchange {
    Exchange(
      id: id, step: step, cause: cause, request: RequestRecord(method: "GET", url: "http://localhost/", bodyBytes: 0))
  }

  private func page(_ id: Int, _ step: String, text: String, fields: [Field] = [], errors: [String] = [])
    -> ObservedPage
  {
    ObservedPage(
      exchange: exchange(id, step, .submit),
      page: Page(
        url: url, baseURL: url, tree: .empty, title: "", language: nil, headings: [], links: [],
        forms: [Form(node: nil, action: nil, fields: fields)],
        errors: errors.map { ErrorMessage(text: $0, node: .document, field: nil, binding: .none) }, text: text,
        refresh: nil))
  }

  private func walk(repetition: Int = 1, entries: [Entry], milliseconds: Double = 5) -> ObservedWalk {
    let field = Field(
      node: NodeID(1), kind: .text, name: "navn", label: FieldLabel(text: "Navn", origin: .label), value: "Ida")
    let steps = [
      StepRecord(step: "start", status: .passed, exchanges: [0], page: 0, milliseconds: 3),
      StepRecord(
        step: "data", status: .passed, exchanges: [1, 2], page: 2, entries: entries, milliseconds: milliseconds),
      StepRecord(step: "senere", status: .notReached, milliseconds: 0),
    ]
    let walk = Walk(
      id: "kort/anna/\(repetition)", journey: "kort", persona: "anna", repetition: repetition, steps: steps,
      exchanges: [exchange(0, "start", .open), exchange(1, "data", .submit), exchange(2, "data", .redirect)],
      outcome: WalkOutcome(kind: .completed, reason: LocalizedText(verbatim: "")))
    return ObservedWalk(
      walk: walk,
      pages: [
        page(0, "start", text: "Navn og mere", fields: [field]), page(2, "data", text: "Fejl i navn", errors: ["Fejl"]),
      ])
  }

  @Test func theOperatorsAddUpToTheFiguresOfTheModel() {
    #expect(abs(KeystrokeModel.typing(characters: 20) - 8.9) < 1e-9)
    #expect(abs(KeystrokeModel.click - 2.5) < 1e-9)
    #expect(abs(KeystrokeModel.pickFromList - 3.8) < 1e-9)
  }

  @Test func aStepCountsWhatIsWrittenPickedSentAndRead() throws {
    let entries = [
      entry(.telephone, "⟦phone:1⟧"), entry(.radio, "Ja"), entry(.select, "Hvidovre"), entry(.hidden, "t"),
    ]
    let efforts = StepEffortCounter.efforts(of: [walk(entries: entries)])
    #expect(efforts.map(\.step) == ["start", "data"])
    let data = try #require(efforts.last)
    #expect((data.pages, data.typedFields, data.choices, data.characters) == (1, 1, 2, 8))
    #expect(data.textCharacters == 11)
    let reading = (4 + 7 * 0.3) * 0.052
    #expect(abs(data.expertSeconds - (KeystrokeModel.typing(characters: 8) + 2.5 + 3.8 + 2.5 + reading)) < 1e-9)
  }

  @Test func aValueThatTheFormAlreadyHeldCostsNothing() throws {
    let effort = try #require(StepEffortCounter.efforts(of: [walk(entries: [entry(.text, "Ida", name: "navn")])]).last)
    #expect(effort.typedFields == 0)
  }

  @Test func repeatsGiveOneEffortWithASampleEach() throws {
    let walks = [1, 2, 3].map { walk(repetition: $0, entries: [], milliseconds: Double($0)) }
    let efforts = StepEffortCounter.efforts(of: walks)
    #expect(efforts.count == 2)
    #expect(efforts.last?.serviceMilliseconds == [1, 2, 3])
  }

  @Test func aTimeComesWithItsNoviceRange() {
    let range = EffortRange(expertSeconds: 10)
    #expect((range.low, range.mostLikely, range.high) == (13, 20, 40))
  }

  @Test(arguments: [
    ("Ida", 3), ("⟦cpr:1⟧", 10), ("+45 ⟦phone:12⟧", 12), ("⟦", 1), ("", 0), ("⟦cpr:2:hyphen⟧x", 12),
    ("⟦phone:1:plus45-grouped⟧", 15), ("⟦ukendt:1⟧", 10),
  ])
  func masksCountAsWhatTheyStandFor(value: String, expected: Int) {
    #expect(MaskedLength.of(value) == expected)
  }
}

package import JourneyModel
import PageModel

/// A fact is asked for once in a journey.
///
/// Writing the same number again is needless, and the second time it is often written otherwise. Judged on what the
/// citizen typed: two steps in which fields of the same kind got the same value, where the second field came empty; and
/// on empty fields for a phone, e-mail or CPR number that the citizen had no reason to fill in again. A second field that
/// asks to repeat the first is a choice against slips, and a field about somebody else isn't the same; nor is one that
/// stands on page after page, as for a newsletter.
package struct AskedTwice: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    var known: [String: (label: String, step: String)] = [:]
    var verdicts: [Verdict] = []
    let pages = walk.pages
    for (index, page) in pages.enumerated() where page.isOwn {
      verdicts += unanswered(on: page, after: pages[..<index], of: walk)
      let next = walk.walk.steps.first { record in
        pages.dropFirst(index + 1).first.map { $0.record == record } ?? false
      }
      for entry in next?.entries ?? [] {
        guard let field = page.entryFields.first(where: { !$0.name.isEmpty && $0.name == entry.name }),
          let kind = FieldClassifier.kind(of: field), kind != .text, kind != .amount, kind != .date,
          !isRepeat(field.label.text)
        else { continue }
        let fact = "\(kind.rawValue)/\(ComparableValue(entry.value))"
        guard let first = known[fact], first.step != entry.field, !ComparableValue(entry.value).isEmpty else {
          known[fact] = (field.label.text, page.record.step)
          continue
        }
        guard first.step != page.record.step, field.value.isEmpty else {
          verdicts.append(.passed(step: page.step(of: field)))
          continue
        }
        verdicts.append(
          page.failed(at: field, .again(field.label.text), Observation(page.page.tree.startTag(of: field.node))))
      }
    }
    if !verdicts.isEmpty { return verdicts }
    return [known.isEmpty ? .notApplicable(step: walk.context.firstStep) : .passed(step: walk.context.firstStep)]
  }

  /// The empty fields of a page for something that the citizen wrote on an earlier one.
  private func unanswered(on page: JudgedPage, after pages: ArraySlice<JudgedPage>, of walk: JudgedWalk) -> [Verdict] {
    let earlier = pages.filter(\.isOwn).flatMap(\.entryFields)
    let entries = walk.walk.steps.flatMap(\.entries)
    return page.entryFields.compactMap { field in
      guard let kind = FieldClassifier.kind(of: field, heading: page.headline), Self.personal.contains(kind),
        field.value.isEmpty, !field.isReadOnly, !field.isDisabled, !isRepeat(field.label.text),
        !earlier.contains(where: { $0.name == field.name }),
        !entries.contains(where: { $0.name == field.name && !field.name.isEmpty })
      else { return nil }
      let isKnown = earlier.contains { known in
        FieldClassifier.kind(of: known) == kind
          && entries.contains { $0.name == known.name && !$0.name.isEmpty && !ComparableValue($0.value).isEmpty }
      }
      return isKnown
        ? page.failed(at: field, .again(field.label.text), Observation(page.page.tree.startTag(of: field.node))) : nil
    }
  }

  private static let personal: Set<FactKind> = [.phone, .email, .cpr]

  private func isRepeat(_ label: String) -> Bool {
    !Set(["gentag", "bekræft", "igen", "repeat", "confirm", "again"]).isDisjoint(with: Wording.words(of: label))
  }
}

extension LocalizedText {
  fileprivate static func again(_ label: String) -> LocalizedText {
    LocalizedText(
      da: "Borgeren skal skrive »\(label)« igen, selv om det blev skrevet tidligere i forløbet.",
      en: "The citizen has to enter '\(label)' again though it was entered earlier in the flow.")
  }
}

extension AskedTwice {
  package static let metadata = CheckMetadata(
    id: "DATA-02",
    title: LocalizedText(da: "Der bliver spurgt om det samme én gang", en: "The same thing is asked for once"),
    failureTitle: LocalizedText(da: "Spørger om det samme igen", en: "Asks for the same again"),
    rationale: LocalizedText(
      da: """
        Borgeren tror, at det første ikke blev gemt, og skriver måske noget andet. To svar giver fejl i sagen og \
        opkald.
        """,
      en: """
        The citizen thinks that the first answer was not saved, and may write something else. Two answers bring \
        errors in the case and calls.
        """),
    remedy: LocalizedText(
      da: "Udfyld feltet med det, borgeren skrev før, eller vis det til bekræftelse.",
      en: "Prefill the field with what the citizen wrote before, or show it for confirmation."),
    limits: LocalizedText(
      da: """
        Kun felter, der med sikkerhed spørger om samme slags oplysning og fik samme værdi. »Gentag e-mail« og \
        felter om andre personer er noget andet.
        """,
      en: """
        Only fields that surely ask for the same kind of fact and got the same value. "Repeat e-mail" and fields \
        about other people are something else.
        """),
    cause: .data, severity: .friction,
    severityReason: LocalizedText(
      da: "Det koster tid, og fejl bliver sjældent opdaget.",
      en: "It costs time, and mistakes are seldom noticed."),
    confidence: .heuristic,
    standards: [
      "WCAG 2.2, 3.3.7 (A; varsel, ikke i EN 301 549 v3.2.1)",
      "DKFDS, Formular",
      "Fælles krav til digitale løsninger #11",
    ], kind: .walk, version: 1)
}

extension AskedTwice {
  package static let examples: [CheckExample] = [
    twice("The same number on two pages", .failed, second: "<label>Mobilnummer <input name=mobil></label>"),
    twice(
      "The second comes filled in", .passed, isNearMiss: true,
      second: "<label>Mobilnummer <input name=mobil value=12345678></label>"),
    twice("Another thing is asked for", .passed, second: "<label>Årsag <input name=mobil></label>"),
    twice(
      "A second field to repeat it in", .passed, isNearMiss: true,
      second: "<label>Gentag telefonnummer <input name=mobil></label>"),
    unanswered(
      "An empty field for it that the citizen leaves", .failed, second: "<label>Mobilnummer <input name=m2></label>"),
    unanswered(
      "An empty field for somebody else's", .passed, isNearMiss: true,
      second: "<label>Mobilnummer på en pårørende <input name=m2></label>"),
    .page("Nothing was written", .notApplicable, "<h1>Start</h1>"),
  ]

  private static func unanswered(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, second: String
  ) -> CheckExample {
    var example = twice(name, outcome, isNearMiss: isNearMiss, second: second).journey
    example.visits[2].entries = []
    return CheckExample(name, outcome, isNearMiss: isNearMiss, example)
  }

  private static func twice(
    _ name: String, _ outcome: CheckExample.Outcome, isNearMiss: Bool = false, second: String
  ) -> CheckExample {
    CheckExample(
      name, outcome, isNearMiss: isNearMiss,
      ExampleJourney([
        ExampleVisit("et", "<form><label>Telefonnummer <input name=telefon></label><button>Næste</button></form>"),
        ExampleVisit(
          "to", "<form>\(second)<button>Næste</button></form>",
          entries: [.example("Telefonnummer", name: "telefon", "12345678")]),
        ExampleVisit("tre", "<h1>Tak</h1>", entries: [.example("Mobilnummer", name: "mobil", "12345678")]),
      ]))
  }
}

import JourneyModel
import PageModel

/// What the citizen entered is what the summary, the receipt and the register hold.
///
/// A value that was cut or changed on the way means the wrong card, letter or call, long after everybody believed that
/// it went well. Judged on control walks: each value typed is compared with the value shown beside the same words on
/// later pages, and with the oracle's value of the same name. Differences of writing are none (`ComparableValue`):
/// spaces in a phone number, a hyphen in a CPR number, capitals, the form of a date. A value that a page leaves out,
/// or partly hides with stars, isn't judged; nor are choices, whose words a summary may put differently.
package struct AlteredValue: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let entered = EnteredValue.all(in: walk.walk)
    var verdicts: [Verdict] = []
    for page in walk.pages where page.isOwn && page.isAnswer {
      verdicts += judge(page, entered: entered, walk)
    }
    verdicts += judgeOracle(entered, walk)
    let last = walk.played.last?.step ?? ""
    return verdicts.isEmpty && !last.isEmpty ? [.notApplicable(step: last)] : verdicts
  }

  private func judge(_ page: JudgedPage, entered: [EnteredValue], _ walk: JudgedWalk) -> [Verdict] {
    let contacts = (page.context.plan.facts?.contacts ?? []).map { ComparableValue($0.value) }
    let shown = page.readings.labelledValues.filter { row in
      !row.isContact(on: page.page) && !contacts.contains(ComparableValue(row.value))
    }
    let before = entered.filter { $0.exchange.map { $0 <= page.observed.exchange.id } ?? false }
    return before.compactMap { value in
      let rows = shown.filter { value.isNamed($0.label, among: before, shown: shown) && !isHidden($0.value) }
      guard !rows.isEmpty else { return nil }
      // A page may show the register's old value beside the new one.
      if rows.contains(where: { value.comparable.isShown(by: $0.value) }) { return .passed(step: page.step) }
      let row = rows[0]
      return walk.failed(
        step: page.step, at: value.place, exchange: page.observed.exchange,
        .altered(value.entry, shown: row.value),
        Observation(
          "\(row.label): \(row.value)", expected: LocalizedText(verbatim: value.entry.value),
          actual: LocalizedText(verbatim: row.value)))
    }
  }

  private func judgeOracle(_ entered: [EnteredValue], _ walk: JudgedWalk) -> [Verdict] {
    guard let oracle = walk.walk.oracle, walk.walk.outcome.kind == .completed, (200..<300).contains(oracle.status)
    else {
      return []
    }
    let goal = walk.context.plan.goal
    return entered.compactMap { value in
      let same = oracle.values.filter { value.isStored(under: $0.path) }
      guard !same.isEmpty else { return nil }
      if same.contains(where: { value.comparable.isShown(by: $0.value) }) { return .passed(step: goal) }
      return walk.failed(
        step: goal, at: value.place, exchange: nil, .stored(value.entry, same[0].value),
        Observation(
          "\(same[0].path): \(same[0].value)", expected: LocalizedText(verbatim: value.entry.value),
          actual: LocalizedText(verbatim: same[0].value)),
        confidence: .needsOracle)
    }
  }

  private func isHidden(_ text: String) -> Bool { text.filter { "*•●".contains($0) }.count >= 3 }
}

/// A value that a citizen typed, with the words it goes by.
private struct EnteredValue {
  let entry: Entry
  let exchange: Int?
  let comparable: ComparableValue
  let kind: FactKind?

  /// The values of a walk's typed fields; of a field entered twice the last one counts.
  static func all(in walk: Walk) -> [EnteredValue] {
    var values: [EnteredValue] = []
    for record in walk.steps where record.status == .passed || record.status == .failed {
      for entry in record.entries where isTyped(entry) && !entry.value.isEmpty {
        values.removeAll { $0.entry.field == entry.field && $0.entry.group == entry.group }
        values.append(
          EnteredValue(
            entry: entry, exchange: record.exchanges.first, comparable: ComparableValue(entry.value),
            kind: FieldClassifier.kind(ofLabel: entry.label)))
      }
    }
    return values
  }

  private static func isTyped(_ entry: Entry) -> Bool {
    guard let kind = FieldKind(rawValue: entry.kind) else { return false }
    return kind.isTyped && kind != .password && kind != .search
  }

  var place: Place { Place(key: entry.field, label: entry.label) }

  /// Whether words on a page name this value: the field's own, or the only ones on the page for that kind of fact.
  func isNamed(_ label: String, among entered: [EnteredValue], shown: [LabelledValue]) -> Bool {
    let key = Wording.key(label)
    if key == Wording.key(entry.label) || key == Wording.key(entry.field) { return true }
    guard let kind, FieldClassifier.kind(ofLabel: label) == kind, kind != .name, kind != .address else { return false }
    return entered.filter { $0.kind == kind }.count == 1
      && Set(shown.map { Wording.key($0.label) }.filter { FieldClassifier.kind(ofLabel: $0) == kind }).count == 1
  }

  /// Whether the last name of an oracle's path is the control's name, the fact's key or the field's words.
  func isStored(under path: String) -> Bool {
    let name = Wording.key(String(path.split(separator: ".").last ?? "")).replacing(" ", with: "")
    let names = [entry.name, entry.fact ?? "", entry.label, entry.field].map {
      Wording.key($0).replacing(" ", with: "")
    }
    return !name.isEmpty && names.contains(name)
  }
}

extension LocalizedText {
  fileprivate static func altered(_ entry: Entry, shown: String) -> LocalizedText {
    shown.isEmpty
      ? LocalizedText(
        da: "Det, borgeren skrev i »\(entry.label)«, mangler på siden, hvor det skulle stå.",
        en: "What the citizen wrote in '\(entry.label)' is missing on the page where it should stand.")
      : LocalizedText(
        da: "Siden viser noget andet i »\(entry.label)«, end borgeren skrev.",
        en: "The page shows something else in '\(entry.label)' than the citizen wrote.")
  }

  fileprivate static func stored(_ entry: Entry, _ value: String) -> LocalizedText {
    LocalizedText(
      da: "Det, der blev registreret i »\(entry.label)«, er ikke det, borgeren skrev.",
      en: "What was registered for '\(entry.label)' is not what the citizen wrote.")
  }
}

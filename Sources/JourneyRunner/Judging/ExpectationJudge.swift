import FormClient
import JourneyModel
import PageModel

/// Tells whether what a script expects holds for what the citizen sees.
struct ExpectationJudge {
  /// What the citizen sees.
  let sight: Sight

  /// Whether one expectation holds, and what its named groups captured.
  struct Verdict {
    /// What didn't hold, or nil.
    var problem: StepProblem?
    var captures: [String: String] = [:]
  }

  /// What was looked for and whether it is there.
  struct Look {
    var isThere: Bool
    /// What was looked for, as a noun with its words.
    let sought: LocalizedText
    /// What was there instead.
    var seen: [String] = []
    var captures: [String: String] = [:]
    /// Whether it is looked for on the page.
    var isOnPage = true

    /// What is wrong, where it is there and mustn't be, or the other way round.
    fileprivate func complaint(isNegated: Bool) -> (da: String, en: String) {
      switch (isOnPage, isNegated) {
      case (true, true):
        ("Siden har \(sought.da), og det må den ikke have.", "The page has \(sought.en) and mustn't have it.")
      case (true, false): ("Siden mangler \(sought.da).", "The page lacks \(sought.en).")
      case (false, true):
        ("Der er \(sought.da), og det må der ikke være.", "There is \(sought.en), and there mustn't be.")
      case (false, false): ("Der mangler \(sought.da).", "There should be \(sought.en), and there isn't.")
      }
    }
  }

  /// The verdict on one expectation.
  func verdict(on expectation: Expectation) -> Verdict {
    do throws(Obstacle) {
      let look = try look(at: expectation)
      if look.isThere != expectation.isNegated { return Verdict(captures: look.captures) }
      let (da, en) = look.complaint(isNegated: expectation.isNegated)
      return Verdict(problem: .unexpected(da: da, en: en, candidates: look.seen, at: expectation.location))
    } catch {
      return Verdict(problem: error.problem)
    }
  }

  /// Whether all of some expectations hold.
  func allHold(_ expectations: [Expectation]) -> Bool {
    expectations.allSatisfy { verdict(on: $0).problem == nil }
  }

  private func look(at expectation: Expectation) throws(Obstacle) -> Look {
    let location = expectation.location
    switch expectation.subject {
    case .status(let status):
      return Look(
        isThere: sight.status == status, sought: LocalizedText(da: "statuskoden \(status)", en: "the status \(status)"),
        seen: sight.status.map { ["\($0)"] } ?? [])
    case .url(let template):
      let text = try sight.knowledge.text(template, at: location)
      return Look(
        isThere: sight.address.contains(text), sought: quoted("adressen", "the address", template),
        seen: [sight.address])
    case .oracle(let template):
      let match = try sight.knowledge.pattern(template, at: location).firstMatch(in: sight.oracle?.text ?? "")
      return Look(
        isThere: match != nil, sought: quoted("oraklets svar", "the oracle's answer", template),
        captures: match?.groups ?? [:])
    case .mail(let rule): return try mail(rule, location)
    case .download(let rule): return download(rule)
    case .header(let name, let text): return try header(name, text, location)
    default:
      guard let page = sight.page else {
        return Look(isThere: false, sought: LocalizedText(da: "HTML (svaret er ingen side)", en: "HTML (no page came)"))
      }
      return try look(at: expectation, on: page)
    }
  }

  private func look(at expectation: Expectation, on page: Page) throws(Obstacle) -> Look {
    let location = expectation.location
    switch expectation.subject {
    case .heading(let words):
      return try contains(words, in: page.headings.map(\.text), quoted("overskriften", "the heading", words), location)
    case .title(let words):
      return try contains(words, in: [page.title], quoted("titlen", "the title", words), location)
    case .text(let template):
      let match = try sight.knowledge.pattern(template, at: location).firstMatch(in: page.text)
      return Look(
        isThere: match != nil, sought: quoted("teksten", "the text", template), captures: match?.groups ?? [:])
    case .link(let words):
      let sought = quoted("linket", "the link", words)
      return try found(words, sought, location) { (text) throws(FieldSearchFailure) in
        _ = try FieldFinder(page: page).link(text)
      }
    case .button(let words):
      let sought = quoted("knappen", "the button", words)
      return try found(words, sought, location) { (text) throws(FieldSearchFailure) in
        _ = try FieldFinder(page: page).button(text)
      }
    case .field(let target, let value): return try field(target, value, on: page, location)
    case .error(let target, let text): return try error(target, text, on: page, location)
    case .language(let language):
      let declared = page.language?.lowercased() ?? ""
      let isSame = declared == language.lowercased() || declared.hasPrefix(language.lowercased() + "-")
      return Look(
        isThere: isSame, sought: LocalizedText(da: "sproget '\(language)'", en: "the language '\(language)'"),
        seen: page.language.map { [$0] } ?? [])
    case .cell(let row, let column, let text): return try cell(row, column, text, on: page, location)
    case .status, .url, .oracle, .mail, .download, .header:
      return Look(isThere: false, sought: LocalizedText(verbatim: ""))
    }
  }

  private func field(
    _ target: Target, _ value: Template?, on page: Page, _ location: SourceLocation
  ) throws(Obstacle) -> Look {
    let sought = quoted("feltet", "the field", target.text)
    let found: Found
    do throws(Obstacle) {
      found = try sight.field(target, on: page, at: location)
    } catch {
      guard error.problem.kind == .notFound else { throw error }
      return Look(isThere: false, sought: sought, seen: error.problem.candidates)
    }
    guard let value else { return Look(isThere: true, sought: sought) }
    let wanted = try sight.knowledge.text(value, at: location)
    let shown = sight.value(of: found)
    return Look(
      isThere: shown.collapsed == wanted.collapsed,
      sought: LocalizedText(
        da: "'\(value.source)' i \(sought.da)", en: "'\(value.source)' in \(sought.en)"), seen: [shown])
  }

  private func error(
    _ target: Target?, _ text: Template?, on page: Page, _ location: SourceLocation
  ) throws(Obstacle) -> Look {
    var messages = page.errors
    if let target {
      let found = try sight.field(target, on: page, at: location)
      let nodes = Set(found.form.fields.filter { $0.isSameQuestion(as: found.field) }.map(\.node))
      messages = messages.filter { $0.field.map(nodes.contains) == true }
    }
    let words = try text.map { (template) throws(Obstacle) in try sight.knowledge.text(template, at: location).folded }
    let place = target.map { quoted("en fejlbesked ved", "an error message at", $0.text) }
    return Look(
      isThere: messages.contains { message in words.map { message.text.folded.contains($0) } ?? true },
      sought: place ?? LocalizedText(da: "en fejlbesked", en: "an error message"), seen: page.errors.map(\.text))
  }

  private func contains(
    _ words: Template, in texts: [String], _ sought: LocalizedText, _ location: SourceLocation
  ) throws(Obstacle) -> Look {
    let wanted = try sight.knowledge.text(words, at: location).folded
    return Look(isThere: texts.contains { $0.folded.contains(wanted) }, sought: sought, seen: texts)
  }

  /// Whether a search finds at least one thing: several with the same words are there as well.
  private func found(
    _ words: Template, _ sought: LocalizedText, _ location: SourceLocation,
    _ search: (String) throws(FieldSearchFailure) -> Void
  ) throws(Obstacle) -> Look {
    let text = try sight.knowledge.text(words, at: location)
    do throws(FieldSearchFailure) {
      try search(text)
      return Look(isThere: true, sought: sought)
    } catch {
      return Look(isThere: error.isAmbiguous, sought: sought, seen: error.candidates)
    }
  }

  func quoted(_ da: String, _ en: String, _ template: Template) -> LocalizedText {
    LocalizedText(da: "\(da) '\(template.source)'", en: "\(en) '\(template.source)'")
  }
}

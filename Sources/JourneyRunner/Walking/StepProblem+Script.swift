import JourneyModel
import PageModel

extension StepProblem {
  /// What to do about a page that this client can't use.
  private static let remedy = LocalizedText(
    da:
      "Rejse kører ikke JavaScript, så det siger intet om tjenesten. Prøv trinnet i en browser, eller lad rejsen ende "
      + "før det med stop-before.",
    en: "Rejse doesn't run JavaScript, so this says nothing about the service. Try the step in a browser, or let the "
      + "journey end before it with stop-before.")

  /// A control does something only by a script.
  static func scripted(_ words: String, at location: SourceLocation) -> StepProblem {
    StepProblem(
      kind: .needsScript,
      message: LocalizedText(
        da: "'\(words)' virker kun med JavaScript: uden fører den ingen steder hen og sender ingenting. \(remedy.da)",
        en: "'\(words)' works only with JavaScript: without, it leads nowhere and sends nothing. \(remedy.en)"),
      location: location)
  }

  /// A form has no button that sends it: made for a script where the page has one, else a form that nobody can send.
  static func withoutButton(on page: Page, at location: SourceLocation) -> StepProblem {
    let what = LocalizedText(
      da: "Formularen har ingen knap, der sender den, og Enter sender ikke en formular med flere felter uden knap.",
      en: "The form has no button that sends it, and Enter sends no form with several fields and no button.")
    guard page.tree.elements.contains(where: { page.tree.isElement($0, "script") }) else {
      return .impossible(da: what.da, en: what.en, at: location)
    }
    return StepProblem(
      kind: .needsScript, message: LocalizedText(da: "\(what.da) \(remedy.da)", en: "\(what.en) \(remedy.en)"),
      location: location)
  }

  /// A page, or what the citizen would use of it, is made by a script.
  static func scripted(_ need: ScriptNeed, at location: SourceLocation) -> StepProblem {
    let place = need.place.isEmpty ? nil : need.place
    let notice = need.notice.isEmpty ? nil : need.notice
    let da = [place.map { "stedet '\($0)' er tomt, til et script fylder det" }, notice.map { "siden siger '\($0)'" }]
    let en = [
      place.map { "the place '\($0)' is empty until a script fills it" }, notice.map { "the page says '\($0)'" },
    ]
    let (what, whatEnglish) =
      need.extent == .whole
      ? ("Siden laves af JavaScript", "The page is made by JavaScript")
      : ("Det, borgeren skal bruge på siden, laves af JavaScript", "What the citizen would use is made by JavaScript")
    return StepProblem(
      kind: .needsScript,
      message: LocalizedText(
        da: "\(what): \(da.compactMap(\.self).joined(separator: "; ")). \(remedy.da)",
        en: "\(whatEnglish): \(en.compactMap(\.self).joined(separator: "; ")). \(remedy.en)"),
      location: location)
  }
}

extension StepDraft {
  /// Says first that the page is made by a script, where that is why the step came to nothing; a page that is nothing but
  /// a script's shell ends the walk even where what was expected of it held.
  mutating func explainScript(of page: Page?) {
    guard let page, (lastStatus ?? 200) < 400, problems.allSatisfy({ $0.failure == nil && $0.kind != .needsScript }),
      !exchanges.isEmpty || !problems.isEmpty,
      let need = ScriptNeed(of: page, isStuck: problems.contains { $0.kind == .notFound }),
      need.extent == .whole || problems.contains(where: { $0.kind == .notFound || $0.kind == .unexpected })
    else { return }
    problems.insert(.scripted(need, at: problems.first?.location ?? step.location), at: 0)
  }
}

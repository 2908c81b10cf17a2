package import JourneyModel

/// Renders what a check is as Markdown: `rejse checks ID` prints it, and the reference pages are made of it.
package struct CheckReference: Sendable {
  private let language: ReportLanguage

  /// Makes a reference in a language.
  package init(_ language: ReportLanguage) { self.language = language }

  /// The page of one check.
  package func page(of check: any Check) -> String {
    let metadata = check.metadata
    let facts = [
      row("Årsag", "Cause", "\(metadata.cause.rawValue), \(metadata.cause.label(language))"),
      row("Alvor", "Severity", "\(metadata.severity.rawValue), \(metadata.severity.label(language))"),
      row("Hvorfor så alvorlig", "Why that bad", metadata.severityReason(language)),
      row("Sikkerhed", "Confidence", Self.words(for: metadata.confidence)(language)),
      row("Bedømmer", "Judges", Self.words(for: metadata.kind)(language)),
      row("Udgave", "Version", "\(metadata.version)"),
    ]
    let sections = [
      "# \(metadata.id): \(metadata.title(language))",
      say("Et fund hedder: \(metadata.failureTitle.da).", "A finding is called: \(metadata.failureTitle.en)."),
      heading("Hvorfor", "Why"), metadata.rationale(language),
      heading("Hvad der skal gøres", "What to do"), escaped(metadata.remedy(language)),
      heading("Hvornår den ikke gælder", "When it does not apply"), metadata.limits(language),
      heading("Fakta", "Facts"), (["| | |", "|---|---|"] + facts).joined(separator: "\n"),
      heading("Standarder", "Standards"), metadata.standards.map { "- \($0)" }.joined(separator: "\n"),
      heading("Eksempler", "Examples"), examples(of: check),
    ]
    return sections.joined(separator: "\n\n") + "\n"
  }

  /// The list of checks, by id, with links to pages beside it.
  package func index(of checks: [any Check]) -> String {
    let rows = checks.map(\.metadata).map { metadata in
      "| [\(metadata.id)](\(metadata.id).md) | \(metadata.title(language)) | \(metadata.cause.label(language)) "
        + "| \(metadata.severity.rawValue) | \(Self.words(for: metadata.confidence)(language)) |"
    }
    let head = say(
      "| Kontrol | Hvad der skal gælde | Årsag | Alvor | Sikkerhed |",
      "| Check | What must hold | Cause | Severity | Confidence |")
    return ([say("# Kontroller", "# Checks"), "", head, "|---|---|---|---|---|"] + rows + ["", comparisons])
      .joined(separator: "\n") + "\n"
  }

  /// The id of the catalogue's row that only a comparison can judge, and so is no check.
  package static let comparisonRule = "NAV-02"

  /// What that rule is.
  package var comparisons: String {
    say(
      """
      NAV-02, at en rejse ikke kræver mere af borgeren end før, er ingen kontrol af én kørsel: `rejse compare` og `rejse \
      run` bedømmer den mod baseline. Alvor 2. Beregnet tid tæller (KLM), ikke antal sider. Der meldes, når hele rejsen \
      for en borger kræver mindst 10 sekunder mere af en øvet, og rejsen eller et af dens trin er vokset med mindst 20 \
      procent. Båndet er en antagelse; modellen selv rammer inden for 21 procent (Card, Moran og Newell, 1980).
      """,
      """
      NAV-02, that a journey asks no more of citizens than before, is no check of one run: `rejse compare` and `rejse \
      run` judge it against the baseline. Severity 2. Predicted time counts (KLM), not the number of pages. It is told \
      when a citizen's whole journey asks for at least 10 seconds more of an expert, and the journey or one of its steps \
      has grown by at least 20 per cent. The band is an assumption; the model itself errs by 21 per cent (Card, Moran and \
      Newell, 1980).
      """)
  }

  /// The examples by name and outcome; the names are English in both languages, as the code is.
  private func examples(of check: any Check) -> String {
    let rows = check.examples.map { example in
      let outcome = Self.words(for: example.outcome)(language)
      let near = example.isNearMiss ? say(" (nærved)", " (near miss)") : ""
      return "- \(outcome)\(near): \(example.name)"
    }
    return (rows + markup(of: check)).joined(separator: "\n")
  }

  /// The page of the first example that fails and the first that passes.
  private func markup(of check: any Check) -> [String] {
    [CheckExample.Outcome.failed, .passed].flatMap { outcome -> [String] in
      guard let example = check.examples.first(where: { $0.outcome == outcome }),
        let html = example.journey.mistakes.first?.answer ?? example.journey.visits.last?.html, !html.isEmpty
      else { return [] }
      return ["", "\(Self.words(for: outcome)(language)), \(example.name):", "", "```html", html, "```"]
    }
  }

  private func row(_ danish: String, _ english: String, _ value: String) -> String {
    "| \(say(danish, english)) | \(value) |"
  }

  private func heading(_ danish: String, _ english: String) -> String { "## " + say(danish, english) }

  private func say(_ danish: String, _ english: String) -> String { language == .danish ? danish : english }

  /// Markup in running Markdown would be taken for HTML.
  private func escaped(_ text: String) -> String {
    text.replacing("<", with: "&lt;").replacing(">", with: "&gt;")
  }

  private static func words(for confidence: Confidence) -> LocalizedText {
    switch confidence {
    case .deterministic: LocalizedText(da: "sikker", en: "deterministic")
    case .heuristic: LocalizedText(da: "tommelfingerregel", en: "heuristic")
    case .needsOracle: LocalizedText(da: "kræver orakel", en: "needs an oracle")
    case .needsBrowser: LocalizedText(da: "kræver browser", en: "needs a browser")
    }
  }

  private static func words(for kind: CheckKind) -> LocalizedText {
    switch kind {
    case .page: LocalizedText(da: "en side", en: "a page")
    case .walk: LocalizedText(da: "et gennemløb", en: "a walk")
    case .experiment: LocalizedText(da: "et eksperiment", en: "an experiment")
    case .run: LocalizedText(da: "en hel kørsel", en: "a whole run")
    }
  }

  private static func words(for outcome: CheckExample.Outcome) -> LocalizedText {
    switch outcome {
    case .passed: LocalizedText(da: "Bestået", en: "Passes")
    case .failed: LocalizedText(da: "Fund", en: "Fails")
    case .notApplicable: LocalizedText(da: "Gælder ikke", en: "Does not apply")
    case .cannotTell: LocalizedText(da: "Kan ikke afgøres", en: "Can't tell")
    }
  }
}

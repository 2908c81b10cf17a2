package import JourneyModel

/// What `rejse` tells the shell: one table for the command line, the reference page and the tests.
package enum ExitStatus: Int32, Sendable, CaseIterable {
  case ok = 0
  case findings = 1
  case invalidScript = 2
  case unreachable = 3
  case regression = 4
  case baselineMissing = 5
  case guardStopped = 6
  case usage = 64
  case internalError = 70
  case interrupted = 130

  /// The statuses in the order in which they win when several apply.
  package static let precedence: [ExitStatus] = [
    .interrupted, .internalError, .usage, .invalidScript, .guardStopped, .unreachable, .baselineMissing, .regression,
    .findings, .ok,
  ]

  /// The one that wins among those that apply; `ok` when none does.
  package static func winner(of statuses: some Sequence<ExitStatus>) -> ExitStatus {
    let applying = Set(statuses)
    return precedence.first(where: applying.contains) ?? .ok
  }

  /// What it means.
  package var meaning: LocalizedText {
    switch self {
    case .ok:
      LocalizedText(da: "Alt i orden.", en: "All is well.")
    case .findings:
      LocalizedText(
        da: "Der er fund på fejlniveau (alvor 3 og 4; `--fail-on` ændrer det), eller en borger nåede ikke sit mål.",
        en: "There are findings at error level (severity 3 and 4; `--fail-on` changes it), or a citizen was kept out.")
    case .invalidScript:
      LocalizedText(
        da: "Et script eller en indstilling er ugyldig; intet er sendt.",
        en: "A script or setting is invalid; nothing was sent.")
    case .unreachable:
      LocalizedText(
        da: "Tjenesten kunne ikke afprøves: den kunne ikke nås, godtog ikke den session, der blev givet, eller har en "
          + "side, der kun virker med JavaScript.",
        en:
          "The service could not be tested: it was out of reach, didn't accept the session handed over, or has a page "
          + "that works only with JavaScript.")
    case .regression:
      LocalizedText(
        da:
          "Tjenesten er blevet dårligere end baseline: nye eller forværrede fund fra den alvor, `--fail-on` siger, en "
          + "rejse, der kræver mere (alvor 2), eller en borger, der ikke længere når sit mål.",
        en:
          "The service is worse than its baseline: new or worsened findings from the severity that `--fail-on` says, a "
          + "journey that asks for more (severity 2), or a citizen who no longer gets through.")
    case .baselineMissing:
      LocalizedText(
        da: "Baseline mangler eller kan ikke bruges af denne version.",
        en: "The baseline is missing, or this version can't use it.")
    case .guardStopped:
      LocalizedText(
        da: "En sikring stoppede kørslen: en vært, der ikke er nævnt, eller en grænse, der blev nået.",
        en: "A guard stopped the run: a host that isn't named, or a limit that was reached.")
    case .usage:
      LocalizedText(da: "Kommandoen er skrevet forkert.", en: "The command was written wrongly.")
    case .internalError:
      LocalizedText(
        da: "Værktøjet eller maskinen fejlede, fx en mappe der ikke kan skrives i.",
        en: "The tool or the machine failed, such as a folder that can't be written.")
    case .interrupted:
      LocalizedText(
        da: "Kørslen blev afbrudt; det sete kan læses.", en: "The run was interrupted; what was seen can be read.")
    }
  }

  /// The reference page's table.
  package static func reference(_ language: ReportLanguage) -> String {
    let head =
      language == .danish
      ? "# Afslutningskoder\n\nDen første i denne rækkefølge, der passer, vinder: "
      : "# Exit statuses\n\nThe first that applies in this order wins: "
    let order = precedence.map { "\($0.rawValue)" }.joined(separator: ", ")
    let rows = allCases.map { "| \($0.rawValue) | \($0.meaning(language)) |" }.joined(separator: "\n")
    let titles = language == .danish ? "| kode | betydning |" : "| status | meaning |"
    return "\(head)\(order).\n\n\(titles)\n|---|---|\n\(rows)\n"
  }
}

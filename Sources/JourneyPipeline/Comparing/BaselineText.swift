package import JourneyModel
import JourneyReports

/// A baseline as lines for a person.
package struct BaselineText: Sendable {
  private let baseline: Baseline
  private let language: ReportLanguage

  /// The text of a baseline.
  package init(_ baseline: Baseline, language: ReportLanguage) {
    self.baseline = baseline
    self.language = language
  }

  /// The lines, ending with a line break.
  package func render() -> String {
    var lines = [
      "\(baseline.journey) \(baseline.label)".trimmingSuffix(" "),
      "\(text("Godkendt af", "Accepted by")) \(baseline.acceptedBy): \(baseline.reason)",
      "rejse \(baseline.toolVersion)",
    ]
    lines += baseline.reached.map { reached in
      let ends = reached.outcomes.map { OutcomeWords(language).badge($0).text.lowercased() }
      return "  \(reached.persona): \(ends.joined(separator: ", "))"
    }
    lines += (baseline.acceptedFindings ?? []).map { accepted in
      let change =
        accepted.change == .known ? text("kendt fra nu af", "known from now on") : text("taget ud", "taken out")
      return "  \(accepted.fingerprint.rawValue)  \(accepted.check)  \(change)  "
        + "\(text("Godkendt af", "Accepted by")) \(accepted.acceptedBy): \(accepted.reason)"
    }
    lines.append("\(baseline.findings.count) \(text("fund", "findings"))")
    let ranked = baseline.findings.enumerated().sorted { first, second in
      (second.element.severity, first.element.check, first.offset)
        < (first.element.severity, second.element.check, second.offset)
    }
    lines += ranked.map(\.element).map { finding in
      "  \(finding.check)  \(finding.severity.label(language))  \(finding.step)  \(finding.message(language))"
    }
    return lines.map(TextEscaping.terminal).joined(separator: "\n") + "\n"
  }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }
}

extension String {
  fileprivate func trimmingSuffix(_ suffix: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
  }
}

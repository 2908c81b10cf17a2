package import JourneyModel

/// Words that a journey tests only a part of its errand.
package struct ScopeWords {
  private let language: ReportLanguage

  /// The words of a language.
  package init(_ language: ReportLanguage) { self.language = language }

  /// What a reader must know of a journey's scope; empty where it tests the whole.
  package func sentence(on plan: JourneyPlan) -> String {
    guard let scope = plan.scope else { return "" }
    let words =
      switch scope.part {
      case .publicPart:
        LocalizedText(
          da:
            "Kun den offentlige del er afprøvet (\(plan.title)): trinnene bag login er ikke med, og et nået mål siger "
            + "intet om dem.",
          en:
            "Only the public part is tested (\(plan.title)): the steps behind the login are left out, and a goal that "
            + "was reached says nothing about them.")
      }
    let reason = language == .danish ? "Grund" : "Reason"
    return words(language) + (scope.reason.isEmpty ? "" : " \(reason): \(scope.reason)")
  }
}

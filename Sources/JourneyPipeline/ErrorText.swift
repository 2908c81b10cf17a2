package import JourneyModel
import JourneyReports
import JourneyScript

/// What is told of an error that ends a command.
package struct ErrorText: Sendable {
  private let language: ReportLanguage

  /// The words in a language.
  package init(_ language: ReportLanguage) { self.language = language }

  /// The lines; what scripts have wrong begins with its place, so that editors and CI can go to it.
  package func lines(_ error: any Error) -> [String] {
    switch error {
    case let error as InvalidScript: lines(error.diagnostics)
    case let error as any WordedError: lines("rejse: \(error.words(language))")
    case is CancellationError: lines(LocalizedText(da: "rejse: afbrudt", en: "rejse: interrupted")(language))
    default: lines("rejse: \(error)")
    }
  }

  /// The lines of a script's problems.
  ///
  /// They are worded in English, as compilers' are; a Danish reader is told what each kind means under the first of it.
  package func lines(_ diagnostics: [Diagnostic]) -> [String] {
    var explained: Set<String> = []
    return diagnostics.flatMap { diagnostic in
      let isFirst = explained.insert(diagnostic.id).inserted
      let kind = language == .danish && isFirst ? DiagnosticKind(rawValue: diagnostic.id) : nil
      return lines("\(diagnostic)") + (kind.map { ["  hjælp: \($0.explanation.da)"] } ?? [])
    }
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map { TextEscaping.terminal(String($0)) }
  }
}

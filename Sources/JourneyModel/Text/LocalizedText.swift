/// The languages that reports and messages are worded in.
package enum ReportLanguage: String, Sendable, Codable, CaseIterable {
  case danish = "da"
  case english = "en"
}

/// One wording in every report language.
package struct LocalizedText: Sendable, Hashable, Codable {
  /// Danish.
  package let da: String
  /// English.
  package let en: String

  /// The same thing in both languages.
  package init(da: String, en: String) {
    self.da = da
    self.en = en
  }

  /// Words that are the same in both languages: a name, a quotation, an id.
  package init(verbatim text: String) { self.init(da: text, en: text) }

  /// The wording in a language.
  package func callAsFunction(_ language: ReportLanguage) -> String { language == .danish ? da : en }
}

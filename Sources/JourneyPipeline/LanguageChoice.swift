package import JourneyModel

/// In which language a command speaks.
package enum LanguageChoice {
  /// The language asked for, else that of the locale.
  ///
  /// The locale's variables are asked in POSIX' order (XBD section 8.2): `LC_ALL`, `LC_MESSAGES`, `LANG`, the first that
  /// isn't empty. Danish is what is spoken where no language is named (`C`, `POSIX`, nothing); whoever has named another
  /// language than Danish gets English.
  package static func language(
    asked: ReportLanguage? = nil, environment: [String: String]
  ) -> ReportLanguage {
    if let asked { return asked }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty } ?? ""
    let name = locale.prefix { !"_.@".contains($0) }.lowercased()
    return ["", "c", "posix", "da"].contains(name) ? .danish : .english
  }

  /// The language of a command line that couldn't be read or came to nothing, by its `--language`.
  package static func language(
    arguments: some Sequence<String>, environment: [String: String]
  ) -> ReportLanguage {
    var asked: ReportLanguage?
    var isNext = false
    for argument in arguments {
      let joined = argument.split(separator: "=", maxSplits: 1)
      if isNext { asked = ReportLanguage(rawValue: argument) ?? asked }
      if joined.count == 2, joined[0] == "--language" { asked = ReportLanguage(rawValue: String(joined[1])) ?? asked }
      isNext = argument == "--language" || argument == "-l"
    }
    return language(asked: asked, environment: environment)
  }
}

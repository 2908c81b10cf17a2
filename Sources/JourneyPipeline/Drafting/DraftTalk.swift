package import JourneyModel

/// How a draft asks and tells: a terminal, or a test.
package struct DraftTalk: Sendable {
  /// The language it is spoken in.
  package let language: ReportLanguage
  private let say: @Sendable (String) -> Void
  private let read: @Sendable () -> String?

  /// A talk.
  ///
  /// - Parameters:
  ///   - language: the language.
  ///   - say: shows a line; a question is a line that `read` answers.
  ///   - read: the answer to what was said last, or nil when nobody answers any more.
  package init(
    language: ReportLanguage, say: @escaping @Sendable (String) -> Void, read: @escaping @Sendable () -> String?
  ) {
    self.language = language
    self.say = say
    self.read = read
  }

  /// Tells something.
  func tell(_ da: String, _ en: String) { say(language == .danish ? da : en) }

  /// Shows lines as they are.
  func show(_ lines: String) { say(lines) }

  /// Asks, and takes the proposal for an empty answer.
  ///
  /// - Returns: the answer, `-` as an empty one, and whether anybody gave it.
  func ask(_ da: String, _ en: String, proposal: String) -> (text: String, isGiven: Bool) {
    let shown = proposal.isEmpty ? "" : " [\(proposal)]"
    say("\(language == .danish ? da : en)\(shown): ")
    guard let answer = read()?.trimmingSpace else { return (proposal, false) }
    return (answer.isEmpty ? proposal : answer == "-" ? "" : answer, true)
  }

  /// Asks until yes or no is answered, at most three times.
  func confirms(_ da: String, _ en: String, proposal: Bool) -> Bool {
    let yes = language == .danish ? "ja" : "yes", no = language == .danish ? "nej" : "no"
    for _ in 1...3 {
      let answer = ask(da, en, proposal: proposal ? yes : no).text.lowercased()
      if ["j", "ja", "y", "yes"].contains(answer) { return true }
      if ["n", "nej", "no"].contains(answer) { return false }
    }
    return proposal
  }
}

extension String {
  fileprivate var trimmingSpace: String { split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}

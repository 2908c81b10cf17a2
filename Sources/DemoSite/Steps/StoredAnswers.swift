/// The answers as the case system takes them over: unchanged, unless it has columns that are too narrow or a
/// character set without Danish letters.
struct StoredAnswers: Sendable {
  let site: SiteContext
  /// Characters in the columns of the narrow table.
  private enum Width {
    static let phone = 8
    static let email = 20
    static let remarks = 40
  }

  func stored(_ answers: ReasonAnswers, typedPhone: String) -> ReasonAnswers {
    var phone = answers.phone
    var email = answers.email
    var remarks = answers.remarks
    if site.has(.answersCut) {
      // The narrow table gets what was typed: +45 and spaces fill it before the number does.
      phone = Self.cut(typedPhone, Width.phone)
      email = Self.cut(email, Width.email)
      remarks = Self.cut(remarks, Width.remarks)
    }
    if site.has(.specialLettersLost) { remarks = Self.questionMarks(remarks) }
    return ReasonAnswers(holder: answers.holder, reason: answers.reason, phone: phone, email: email, remarks: remarks)
  }

  /// A name as the case system has it.
  func stored(name: String) -> String {
    site.has(.specialLettersLost) ? Self.questionMarks(name) : name
  }

  private static func cut(_ text: String, _ width: Int) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.prefix(width)))
  }

  private static func questionMarks(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.map { $0.isASCII ? $0 : "?" }))
  }
}

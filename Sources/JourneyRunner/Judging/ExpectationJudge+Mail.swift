import JourneyModel

extension ExpectationJudge {
  /// Whether a mail lies in the test mailbox; where several fulfil the rule, the last one's captures count.
  func mail(_ rule: MailRule, _ location: SourceLocation) throws(Obstacle) -> Look {
    let words = [rule.subject?.source, rule.text?.source].compactMap(\.self).joined(separator: " / ")
    let sought = LocalizedText(
      da: "en besked '\(words)' i testpostkassen", en: "a mail '\(words)' in the test mailbox")
    let mails: [Mail]
    switch sight.mailbox {
    case .mails(let found): mails = found
    case .unreadable(let reason): throw Obstacle(.mailboxUnreadable(because: reason, at: location))
    case nil: throw Obstacle(.mailboxUnreadable(because: "the journey names none", at: location))
    }
    let subject = try rule.subject.map { (template) throws(Obstacle) in
      try sight.knowledge.text(template, at: location).folded
    }
    let text = try rule.text.map { (template) throws(Obstacle) in
      try sight.knowledge.pattern(template, at: location)
    }
    var look = Look(isThere: false, sought: sought, seen: mails.map(\.subject), isOnPage: false)
    for mail in mails where subject.map({ mail.subject.folded.contains($0) }) ?? true {
      guard let text else {
        look.isThere = true
        continue
      }
      guard let match = text.firstMatch(in: mail.text) else { continue }
      (look.isThere, look.captures) = (true, match.groups)
    }
    return look
  }
}

extension StepProblem {
  fileprivate static func mailboxUnreadable(because reason: String, at location: SourceLocation) -> StepProblem {
    StepProblem(
      kind: .mailboxUnreadable,
      message: LocalizedText(
        da: "Testpostkassen kunne ikke læses (\(reason)); se efter 'mailbox' i scriptet.",
        en: "The test mailbox couldn't be read (\(reason)); look at 'mailbox' in the script."),
      location: location)
  }
}

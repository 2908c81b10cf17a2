import JourneyModel

/// Reads what a citizen was sent in a test environment.
struct MailboxReader {
  let environment: TestEnvironment
  let clock: RunClock

  /// The most mails that are read of an answer.
  private static let mostMails = 1_000

  /// The mails, unmasked, or nil when the plan has no mailbox.
  func contents(knowing knowledge: Knowledge) async -> MailboxContents? {
    guard let mailbox = environment.plan.mailbox else { return nil }
    let answer = await environment.answer(at: mailbox.address, knowing: knowledge, as: "mailbox")
    guard (200..<300).contains(answer.status), let root = JSONValue(answer.body) else {
      let reason = answer.status == 0 ? answer.reason : "HTTP \(answer.status)"
      return .unreadable(because: answer.status == 200 ? "the answer isn't JSON" : reason)
    }
    return .mails(Self.mails(in: root, of: mailbox))
  }

  /// Reads the mailbox again until something holds of it, or the time that the plan gives a mail is up.
  func contents(
    knowing knowledge: Knowledge, after first: MailboxContents, until holds: (MailboxContents) -> Bool
  ) async -> MailboxContents {
    guard let mailbox = environment.plan.mailbox else { return first }
    var contents = first
    for _ in 1..<mailbox.mostLooks where !holds(contents) {
      do { try await clock.sleep(.seconds(TestMailbox.secondsBetweenLooks)) } catch { return contents }
      contents = await self.contents(knowing: knowledge) ?? contents
    }
    return contents
  }

  /// The objects that are mails, in the order of the answer.
  static func mails(in root: JSONValue, of mailbox: TestMailbox) -> [Mail] {
    var mails: [Mail] = []
    var open = [root]
    while let value = open.popLast(), mails.count < mostMails {
      switch value {
      case .leaf: continue
      case .array(let items): open += items.reversed()
      case .object(let members):
        let (subject, text) = (members[mailbox.subjectKey]?.leaf, members[mailbox.textKey]?.leaf)
        if subject != nil || text != nil { mails.append(Mail(subject: subject ?? "", text: text ?? "")) }
        open += members.sorted { $0.key > $1.key }.map(\.value)
      }
    }
    return mails
  }
}

/// One mail of a test mailbox, unmasked.
struct Mail: Equatable {
  let subject: String
  let text: String
}

/// What lies in a test mailbox.
enum MailboxContents: Equatable {
  /// These mails.
  case mails([Mail])
  /// It couldn't be read, which says nothing about the service.
  case unreadable(because: String)
}

extension JSONValue {
  fileprivate var leaf: String? { if case .leaf(let text) = self { text } else { nil } }
}

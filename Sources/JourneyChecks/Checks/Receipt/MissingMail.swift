package import JourneyModel
import PageModel

/// The message that the citizen waits for is sent.
///
/// A receipt that promises a copy in Digital Post is proof only once the copy lies there. Judged where a test
/// environment shows what was sent (the journey's mailbox) and the script expects a mail: it was looked for as long as the
/// journey allows. Where the page itself speaks of a message the citizen waits for it, and asks when it doesn't come.
package struct MissingMail: WalkCheck {
  package init() {}

  package func judge(_ walk: JudgedWalk) -> [Verdict] {
    let verdicts = walk.played.flatMap { record in
      expectations(of: record.step, in: walk.context.plan).compactMap { expectation -> Verdict? in
        let complaint = (record.problems + record.notes).first { $0.location == expectation.location }
        guard let complaint else { return record.status == .passed ? .passed(step: record.step) : nil }
        switch complaint.kind {
        case .unexpected: return failed(record, complaint, walk)
        case .mailboxUnreadable: return .cannotTell(step: record.step, reason: complaint.message)
        default: return nil
        }
      }
    }
    return verdicts.isEmpty ? [.notApplicable(step: walk.context.plan.goal)] : verdicts
  }

  /// The mails that a step expects.
  private func expectations(of step: String, in plan: JourneyPlan) -> [Expectation] {
    (plan.steps.first { $0.id == step }?.expectations ?? []).filter { expectation in
      if case .mail = expectation.subject { !expectation.isNegated } else { false }
    }
  }

  private func failed(_ record: StepRecord, _ complaint: StepProblem, _ walk: JudgedWalk) -> Verdict {
    // A step that only looks in the mailbox leaves the citizen on the page before.
    let page = walk.pages.last { $0.record.step == record.step } ?? walk.pages.last
    let promise = page?.ownBlocks.flatMap { RunningText.sentences(of: $0.text) }
      .first { ReceiptWords.message.isIn($0) && !ReceiptWords.ownDeadline.isIn($0) }
    return walk.failed(
      step: record.step, at: Place(key: "mail", label: ""), exchange: page?.observed.exchange,
      promise.map(LocalizedText.promised) ?? .unsent, Observation(promise ?? "", actual: complaint.message),
      severity: promise == nil ? nil : .seeksHelp)
  }
}

extension LocalizedText {
  fileprivate static func promised(_ promise: String) -> LocalizedText {
    LocalizedText(
      da: "Siden lover en besked (»\(promise.bounded(160))«), men den ligger ikke i testpostkassen.",
      en: "The page promises a message ('\(promise.bounded(160))'), but it isn't in the test mailbox.")
  }

  fileprivate static let unsent = LocalizedText(
    da: "Borgeren skulle have en besked, men den ligger ikke i testpostkassen.",
    en: "The citizen was to get a message, but it isn't in the test mailbox.")
}

extension String {
  fileprivate func bounded(_ limit: Int) -> String { count > limit ? prefix(limit - 1) + "…" : self }
}

extension MissingMail {
  package static let metadata = CheckMetadata(
    id: "KVI-04-mail",
    title: LocalizedText(
      da: "Den besked, borgeren venter på, bliver sendt", en: "The message citizens wait for is sent"),
    failureTitle: LocalizedText(da: "Besked, der aldrig kommer", en: "Message that never comes"),
    rationale: LocalizedText(
      da: """
        Kopien er borgerens bevis. Kommer den ikke, tror man, at bestillingen er gået tabt, og ringer eller sender den \
        igen.
        """,
      en: """
        The copy is the citizen's proof. When it doesn't come people think that the order is lost, and call or send it \
        again.
        """),
    remedy: LocalizedText(
      da: """
        Send beskeden i samme forløb som kvitteringen, og overvåg, at afsendelsen lykkes. Er den forsinket, så skriv \
        hvornår: »Du får en kopi i Digital Post i morgen«.
        """,
      en: """
        Send the message in the same flow as the receipt, and watch that sending works. If it is delayed, say when: "You \
        will get a copy in Digital Post tomorrow".
        """),
    limits: LocalizedText(
      da: """
        Kræver et testmiljø, der viser, hvad borgeren har fået (scriptets mailbox), og et trin, der venter en besked. \
        Kommer beskeden senere, end rejsen venter, så giv den længere tid (at-most).
        """,
      en: """
        Needs a test environment that shows what the citizen was sent (the script's mailbox), and a step that expects a \
        message. Where it comes later than the journey waits, give it longer (at-most).
        """),
    cause: .receipt, severity: .friction,
    severityReason: LocalizedText(
      da:
        "Har siden selv lovet beskeden, venter borgeren på den og spørger, når den ikke kommer; ellers er det en gene.",
      en:
        "Where the page itself promised it the citizen waits for it and asks when it doesn't come; else it is friction."
    ),
    confidence: .needsOracle,
    standards: [
      "Fælles krav til digitale løsninger #10 (Digital Post, NemSMS)", "DKFDS, Kvittering",
      "Forordning (EU) 2018/1724 (SDG), artikel 6",
    ], kind: .walk, version: 1)
}

extension MissingMail {
  package static let examples: [CheckExample] = [
    example(
      "A copy is promised and never sent", .failed, severity: .seeksHelp, mail: false,
      "<h1>Kvittering</h1><p>Du får en kopi i Digital Post.</p>"),
    example(
      "The script expects a mail that the page doesn't speak of", .failed, mail: false,
      "<h1>Kvittering</h1><p>Tak for din bestilling.</p>"),
    example(
      "Promised and sent", .passed, mail: true, "<h1>Receipt</h1><p>We have sent you a copy by e-mail.</p>"),
    example(
      "The citizen's own way to write isn't a promise", .failed, mail: false,
      "<h1>Kvittering</h1><p>Vil du klage, så skriv en e-mail til os.</p>"),
    CheckExample(
      "Another expectation failed, and no mail was looked for", .notApplicable, isNearMiss: true,
      ExampleJourney([ExampleVisit("slut", "<h1>Fejl</h1>", isExpected: false)], outcome: .failed)),
    .page("No mail is expected", .notApplicable, "<h1>Kvittering</h1><p>Du får en kopi i Digital Post.</p>"),
  ]

  private static func example(
    _ name: String, _ outcome: CheckExample.Outcome, severity: Severity? = nil, mail: Bool, _ html: String
  ) -> CheckExample {
    var visit = ExampleVisit("slut", html, isExpected: mail)
    visit.mail = mail
    return CheckExample(
      name, outcome, severity: severity, ExampleJourney([visit], outcome: mail ? .completed : .failed))
  }
}

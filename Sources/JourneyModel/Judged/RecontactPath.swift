/// By which route, and when, a cause makes citizens contact the authority again.
///
/// The routes follow KL's contact vocabulary and Copenhagen's list of *tilbageløb* (investment proposal "Innovation af
/// digital selvbetjening", 2018, section 1.2: wrongly filled forms, repeated calls, pressure on the counters). Which
/// route a cause takes is a reasoned assumption of this tool; `source` says where a document names the cause.
package struct RecontactPath: Sendable, Equatable {
  /// How a citizen makes contact.
  package enum Route: String, Sendable, CaseIterable {
    case calls, writes, walksIn, formComesBack
  }

  /// When a citizen makes contact.
  package enum Moment: String, Sendable, CaseIterable {
    case during, after, waiting
  }

  /// The routes, the most likely first.
  package let routes: [Route]
  /// The moment.
  package let moment: Moment
  /// The document and section that names the cause as a reason for contact, or nil where none of those that the project
  /// rests on does.
  package let source: LocalizedText?

  /// The path that a cause takes.
  package init(_ cause: CauseCode) {
    switch cause {
    case .technical: self.init([.calls, .walksIn], .during, Self.proposal("1.7", "tekniske fejl", "technical errors"))
    case .text:
      self.init([.calls], .during, Self.proposal("1.7", "svær og uforståelig tekst", "text hard to understand"))
    case .contact:
      self.init(
        [.calls], .during,
        Self.proposal("1.7", "forkerte og ikke direkte kontaktoplysninger", "wrong and indirect contact details"))
    case .data:
      self.init(
        [.formComesBack, .calls], .after,
        Self.proposal(
          "1.2 og 1.3", "forkert udfyldte løsninger og indtastning af egne data",
          "wrongly filled forms and own data typed again"))
    case .errorMessages:
      self.init(
        [.calls, .formComesBack], .during,
        Self.proposal("1.2", "forkert udfyldte løsninger", "wrongly filled forms"))
    case .receipt:
      self.init(
        [.calls, .writes], .waiting,
        LocalizedText(
          da: "Den Digitale Hotline (2019): spørgsmål om status på sagen",
          en: "Den Digitale Hotline (2019): questions about the state of a case"))
    case .deadEnd:
      self.init(
        [.calls, .walksIn], .during,
        LocalizedText(
          da: "Den Digitale Hotline (2019): “strandede” borgere", en: "Den Digitale Hotline (2019): “stranded” citizens"
        ))
    case .accessibility:
      self.init(
        [.walksIn, .calls], .during,
        LocalizedText(
          da: "Dansk Erhverv og IT-Branchen om chatcenter: borgere, der har svært ved digital selvbetjening",
          en: "Dansk Erhverv and IT-Branchen on a chat centre: citizens who find digital self-service hard"))
    case .lostInput, .session, .navigation: self.init([.calls], .during, nil)
    case .trust: self.init([.writes, .calls], .after, nil)
    case .rules: self.init([.formComesBack, .calls], .after, nil)
    }
  }

  private init(_ routes: [Route], _ moment: Moment, _ source: LocalizedText?) {
    self.routes = routes
    self.moment = moment
    self.source = source
  }

  private static func proposal(_ section: String, _ da: String, _ en: String) -> LocalizedText {
    LocalizedText(
      da: "Københavns investeringsforslag (2018), afsnit \(section): \(da)",
      en: "Copenhagen's investment proposal (2018), section \(section.replacing(" og ", with: " and ")): \(en)")
  }

  /// The path in a sentence, such as `Borgere ringer, mens de er i gang.`.
  package var sentence: LocalizedText {
    let da = routes.map(Self.danish).joined(separator: " eller ")
    let en = routes.map(Self.english).joined(separator: " or ")
    let when: LocalizedText =
      switch moment {
      case .during: LocalizedText(da: "mens de er i gang", en: "while they are at it")
      case .after: LocalizedText(da: "når de har sendt", en: "once they have sent")
      case .waiting: LocalizedText(da: "mens de venter på svar", en: "while they wait for an answer")
      }
    return LocalizedText(da: "Borgere \(da), \(when.da).", en: "Citizens \(en), \(when.en).")
  }

  private static func danish(_ route: Route) -> String {
    switch route {
    case .calls: "ringer"
    case .writes: "skriver"
    case .walksIn: "møder op"
    case .formComesBack: "får deres blanket retur"
    }
  }

  private static func english(_ route: Route) -> String {
    switch route {
    case .calls: "call"
    case .writes: "write"
    case .walksIn: "walk in"
    case .formComesBack: "get their form back"
    }
  }
}

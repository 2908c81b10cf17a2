extension DemoSite.Defect {
  /// The cause code a failing citizen's contact would be registered under: TEK technical error, FEJL error messages,
  /// TAB lost input, SES session, DEAD dead end, KON contact, TXT text, DATA needless or rigid entry, KVI receipt,
  /// A11Y accessibility, TIL privacy and trust, NAV flow.
  package var cause: String { facts.cause }
  /// What goes wrong, in Danish.
  package var danishDescription: String { facts.danish }
  /// What goes wrong, in English.
  package var englishDescription: String { facts.english }
  /// Who meets it, in Danish.
  package var danishExposure: String { facts.exposure.danish }
  /// Who meets it, in English.
  package var englishExposure: String { facts.exposure.english }
  /// The errands on which it shows.
  package var errands: [DemoSite.Errand] { facts.errands }
  /// What looks like it and is right, where a switch shows that.
  package var nearMiss: DemoSite.NearMiss? { facts.nearMiss }

  /// Words and code of a defect.
  struct Facts: Sendable {
    let cause: String
    let danish: String
    let english: String
    let exposure: (danish: String, english: String)
    let errands: [DemoSite.Errand]
    let nearMiss: DemoSite.NearMiss?

    init(
      _ cause: String, _ danish: String, _ english: String, on errands: [DemoSite.Errand],
      hits exposure: (danish: String, english: String) = ("alle borgere", "everyone"),
      nearMiss: DemoSite.NearMiss? = nil
    ) {
      (self.cause, self.danish, self.english) = (cause, danish, english)
      (self.exposure, self.errands, self.nearMiss) = (exposure, errands, nearMiss)
    }
  }

  /// The facts of this defect; every case has a row, which a test holds to.
  var facts: Facts {
    Self.entryTable[self] ?? Self.courseTable[self] ?? Self.pageTable[self] ?? Self.guestTable[self]
      ?? Facts("", "", "", on: [])
  }
}

extension [DemoSite.Errand] {
  /// All errands: what header, footer, forms, receipts and refusals share.
  static let everywhere = DemoSite.Errand.allCases
}

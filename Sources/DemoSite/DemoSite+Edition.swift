extension DemoSite {
  /// A version of the service: a fixed set of defects with a story.
  package enum Edition: String, CaseIterable, Sendable {
    /// Without defects.
    case clean
    /// The service as the 2017 proposal found it: text that is hard to understand, technical errors for some,
    /// wrong and indirect contact, known data asked for again, lost input, rigid formats, receipt facts missing.
    case edition2017 = "2017"
    /// The redesign: it mends most, still takes one format only, and has lost the name of a field on the way.
    case prototype

    /// What is wrong with this edition.
    package var defects: Set<Defect> {
      switch self {
      case .clean: []
      case .edition2017:
        [
          .hardText, .serverErrorForSome, .wrongContactPhone, .indirectContact, .asksKnownData,
          .inputLostAfterError, .errorNotTiedToField, .rigidFormats, .receiptWithoutReference,
          .receiptWithoutNextStep,
        ]
      case .prototype: [.rigidFormats, .unlabelledField]
      }
    }
  }
}

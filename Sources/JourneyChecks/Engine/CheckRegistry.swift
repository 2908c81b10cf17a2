import JourneyModel

/// Every check there is, sorted by id.
package enum CheckRegistry {
  /// The checks, sorted by id; whoever adds a file under Checks adds its line here.
  package static let all: [any Check] = [
    NamelessControl(),
    KnownDataRequested(),
    RigidFormat(),
    DeadEndPage(),
    EntitledStopped(),
    BareRefusal(),
    NoOtherRoute(),
    ChannelBreak(),
    DisabledButton(),
    SilentRejection(),
    UntiedMessage(),
    MissingErrorSummary(),
    GenericMessage(),
    UnhelpfulMessage(),
    SameMessageForFaults(),
    MissingContactRoute(),
    WrongContactFacts(),
    IndirectContact(),
    ConflictingContacts(),
    CPRByMail(),
    BotOnlyContact(),
    MissingReference(),
    AlteredValue(),
    AutomaticRefresh(),
    LostInput(),
    HardFailure(),
    SoftFailure(),
    SystemMessage(),
    RedirectTrouble(),
    SlowStep(),
    FlakyStep(),
    ClientOnlyPage(),
    BareOutagePage(),
    ExposedCPR(),
    HardText(),
    UnexplainedTerm(),
    ContradictedFacts(),
    StaleContent(),
    ExpectationGap(),
    SeveralNames(),
  ]

  /// The check with an id, compared without case.
  package static func check(id: String) -> (any Check)? {
    all.first { $0.metadata.id.lowercased() == id.lowercased() }
  }
}

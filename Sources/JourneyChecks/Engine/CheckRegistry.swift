import JourneyModel

/// Every check there is, sorted by id.
package enum CheckRegistry {
  /// The checks, sorted by id; whoever adds a file under Checks adds its line here.
  package static let all: [any Check] = [
    NamelessControl(),
    KnownDataRequested(),
    RigidFormat(),
    SilentRejection(),
    UntiedMessage(),
    MissingContactRoute(),
    WrongContactFacts(),
    MissingReference(),
    AlteredValue(),
    LostInput(),
    HardFailure(),
    SoftFailure(),
    ExposedCPR(),
    HardText(),
  ]

  /// The check with an id, compared without case.
  package static func check(id: String) -> (any Check)? {
    all.first { $0.metadata.id.lowercased() == id.lowercased() }
  }
}

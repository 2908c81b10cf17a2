import FormClient
import JourneyModel
import PageModel

/// The slips that concern a whole form: several errors at once, and an error elsewhere while a file is attached.
struct FormMistakes: Sendable {
  /// One slip in several fields.
  struct Variation: Sendable {
    let family: String
    let name: String
    let parts: [Slip.Part]
  }

  /// The most fields that go wrong at once.
  private static let mostFaults = 8

  /// The fields of the form, as a control walk sent it.
  let situations: [FieldSituation]

  /// The slips, none where the form has too few fields for them.
  var variations: [Variation] {
    [severalErrors, fileAndGap].compactMap(\.self)
  }

  /// Everything goes wrong that can, each field in its own way: told at once it is mended at once.
  private var severalErrors: Variation? {
    let faults = situations.compactMap { situation in
      Self.fault(in: situation).map { Slip.Part(control: ControlMark(situation.field), way: $0) }
    }
    guard faults.count > 1 else { return nil }
    return Variation(family: "several-errors", name: "all", parts: Array(faults.prefix(Self.mostFaults)))
  }

  /// A file is attached, and another field is forgotten.
  private var fileAndGap: Variation? {
    let hasFile = situations.contains { $0.field.kind == .file && !$0.value.isEmpty }
    let gap = situations.first { $0.field.kind != .file && Self.gap(in: $0) != nil }
    guard hasFile, let gap else { return nil }
    return Variation(
      family: "file-and-gap", name: "kept", parts: [Slip.Part(control: ControlMark(gap.field), way: .leaveEmpty)])
  }

  /// What goes wrong in a field: something wrong is written where that can be told from the right thing, else it is left
  /// empty.
  private static func fault(in situation: FieldSituation) -> Slip.Way? {
    guard situation.isEntered || situation.field.isRequired, !situation.value.isEmpty else { return nil }
    let wrong: [MistakeFamily] = [.cprWrong, .phoneWrong, .emailWrong, .postcodeWrong]
    return wrong.lazy.compactMap { $0.variations(situation).first?.way }.first ?? gap(in: situation)
  }

  private static func gap(in situation: FieldSituation) -> Slip.Way? {
    guard let empty = MistakeFamily.requiredEmpty.variations(situation).first, !situation.isStoppedEmpty else {
      return nil
    }
    return empty.way
  }
}

extension FieldSituation {
  /// Whether a browser doesn't send the form while the field is empty (HTML standard section 4.10.21.3).
  fileprivate var isStoppedEmpty: Bool {
    field.attributes["required"] != nil && !submission.state.form.skipsValidation
      && submission.button?.attributes["formnovalidate"] == nil
  }
}

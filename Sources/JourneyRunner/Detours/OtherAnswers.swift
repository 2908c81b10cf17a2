import FormClient
import JourneyModel
import PageModel

/// The other answers that a citizen could give in a form, each as valid as the one that was given.
///
/// They are looked for where another answer leads the same way: first in what is written, then among those of a form's
/// own options of which that is known. A number that is somebody's (CPR, telephone) is changed only to another one of the persona's own, a date not
/// at all, since which days are possible is for the errand's rules.
struct OtherAnswers: Sendable {
  /// What is answered otherwise, the likeliest to be taken first.
  let parts: [Slip.Part]

  /// Those in a form that a control walk sent, of its options those of which it is known that they lead the same way.
  init(
    _ met: MetSubmission, of persona: Persona, leadsOn: (ControlMark, String) -> Bool = { _, _ in false }
  ) {
    let situations = met.submission.questions.map { field in
      FieldSituation(
        field: field, submission: met.submission, persona: persona, entry: met.submission.entry(for: field))
    }.filter { $0.isEntered && !$0.value.isEmpty && !$0.field.isDisabled && !$0.field.isReadOnly && !$0.field.isHidden }
    let written = situations.filter(\.isWritable).compactMap(Self.text)
    let chosen = situations.filter { !$0.isWritable }.compactMap { Self.option($0, leadsOn) }
    parts = written + chosen
  }

  /// Only the one that is likeliest to be taken; nil where there is none.
  var first: OtherAnswers? { parts.first.map { OtherAnswers(parts: [$0]) } }

  /// All that is written, else the first choice: a form of choices may lead another way by each of them.
  var together: OtherAnswers {
    let written = parts.filter { $0.control.kind.isTyped }
    return OtherAnswers(parts: written.isEmpty ? Array(parts.prefix(1)) : written)
  }

  /// How much they tell: what is written shows where it is read again, and leads the same way.
  var weight: Int { parts.reduce(0) { $0 + ($1.control.kind.isTyped ? 2 : 1) } }

  private init(parts: [Slip.Part]) { self.parts = parts }

  /// Them as a slip that is made in the form.
  func slip(at step: String) -> Slip { Slip(step: step, parts: parts) }

  private static func text(_ situation: FieldSituation) -> Slip.Part? {
    let kind = situation.factKind
    let own = situation.persona.facts.first { fact in
      fact.kind == kind && kind != .text && !fact.value.isEmpty && fact.value.folded != situation.value.folded
    }?.value
    let text: String? =
      switch kind {
      case .email: own ?? PublicStrings.otherEmail
      case .phone: own
      case .name: situation.fact?.isHeldByAuthority == true ? nil : PublicStrings.otherName
      case .text: situation.field.kind == .textArea ? PublicStrings.otherText : nil
      case .cpr, .address, .postcode, .town, .date, .amount: nil
      }
    guard let text, let way = situation.taken(text) else { return nil }
    return Slip.Part(control: ControlMark(situation.field), way: way)
  }

  /// The first option that wasn't chosen and leads on.
  private static func option(
    _ situation: FieldSituation, _ leadsOn: (ControlMark, String) -> Bool
  ) -> Slip.Part? {
    let (field, state) = (situation.field, situation.submission.state)
    let mark = ControlMark(field)
    switch field.kind {
    case .select:
      let other = field.options.first { option in
        !option.isDisabled && !option.value.isEmpty && !state.selectedOptions(of: field).contains(option)
          && leadsOn(mark, option.value)
      }
      return other.map { Slip.Part(control: mark, way: .write($0.text)) }
    case .radio:
      let other = state.form.fields.first {
        $0.isSameQuestion(as: field) && !$0.isDisabled && !$0.isHidden && !$0.value.isEmpty && !state.isChecked($0)
          && leadsOn(mark, $0.value)
      }
      return other.map { Slip.Part(control: mark, way: .pick($0.value)) }
    default: return nil
    }
  }
}

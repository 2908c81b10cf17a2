import FormClient
import JourneyModel
import PageModel

extension MistakeFamily {
  /// A consent that the page doesn't call required is refused: the box isn't ticked, or the answer is no.
  ///
  /// Consent must be freely given, and refusing it must cost nothing (Regulation (EU) 2016/679 (GDPR), articles 4(11)
  /// and 7(4), recitals 42 and 43). Terms, and declarations that what was written is true, are no consent.
  static let consentRefused = MistakeFamily(id: "consent-refused") { situation in
    let mark = RequiredMark(situation)
    let field = situation.field
    guard !field.isDisabled, !field.isReadOnly, !situation.value.isEmpty,
      ConsentWords.ask("\(field.group) \(field.label.text)")
    else { return [] }
    switch field.kind {
    case .checkbox where mark != .required:
      let name = mark == .optional ? "optional" : "unmarked"
      return [Variation(name: name, way: .leaveEmpty, relation: .goesWithout)]
    case .radio:
      let no = situation.submission.state.form.fields.first {
        $0.isSameQuestion(as: field) && !$0.isDisabled && !$0.value.isEmpty && ConsentWords.refuse($0.label.text)
      }
      guard let no, no.label.text != situation.value else { return [] }
      return [Variation(name: "no", way: .pick(no.value), relation: .goesWithout)]
    default: return []
    }
  }
}

/// The words with which forms ask for a consent, and those with which a citizen says no to it, in lower case.
///
/// Sources: Datatilsynet, "Samtykke" (vejledning, 2021), with its examples of declarations; EDPB, Guidelines 05/2020 on
/// consent; forms of borger.dk and of municipalities that ask whether they may get information elsewhere.
enum ConsentWords {
  private static let consent = [
    "samtykke", "giver lov til", "giver tilladelse", "må gerne", "må i kontakte", "må vi kontakte", "må kontakte mig",
    "nyhedsbrev", "markedsføring", "ja tak til", "consent", "permission", "newsletter", "marketing", "may contact me",
    "may we contact", "agree to be contacted", "agree to receive",
  ]
  /// A box with these as well asks for more than a consent, or for something else.
  private static let others = [
    "vilkår", "betingelse", "tro og love", "bekræfter", "erklærer", "terms", "conditions", "confirm", "declare",
  ]
  private static let no = [
    "nej", "no", "afvis", "ønsker ikke", "jeg ønsker ikke", "jeg giver ikke", "i do not", "i don't",
  ]

  /// Whether words ask for a consent and for nothing else.
  static func ask(_ words: String) -> Bool {
    let words = words.folded
    return consent.contains(where: words.contains) && !others.contains(where: words.contains)
  }

  /// Whether an option's words say no.
  static func refuse(_ words: String) -> Bool {
    let words = words.folded.split { !$0.isLetter && $0 != "'" }.joined(separator: " ") + " "
    return no.contains { words.hasPrefix($0 + " ") }
  }
}

import JourneyModel
import PageModel

/// Tells what fact about the citizen a field asks for.
///
/// It answers only when every word of the label is accounted for: "Telefonnummer" and "Your phone number (required)"
/// ask for the phone, "Navn på din nye læge" doesn't ask for the citizen's name. Where there is no label, the
/// autocomplete attribute decides, then nothing: a control's `name` is the programmer's word, not the citizen's.
enum FieldClassifier {
  /// The fact about the citizen that a field asks for, or nil when it asks for something else or can't be told.
  static func kind(of field: Field, heading: String = "") -> FactKind? {
    guard field.kind.isTyped, field.kind != .search, field.kind != .password else { return nil }
    let around = Wording.words(of: field.group) + Wording.words(of: heading)
    guard !around.contains(where: { FieldWords.otherPeople.contains($0) || FieldWords.alternatives.contains($0) }),
      !Wording.words(of: field.group).contains(where: FieldWords.otherParties.contains)
    else { return nil }
    if !Wording.key(field.label.text).isEmpty { return kind(ofLabel: field.label.text) }
    return kind(ofAutocomplete: field.attributes["autocomplete"] ?? "")
  }

  /// The fact that a label asks the citizen for, or nil.
  static func kind(ofLabel label: String) -> FactKind? {
    let words = joined(Wording.words(of: MaskToken.removed(from: label)).filter { !$0.allSatisfy(\.isNumber) })
    guard !words.isEmpty, words.count <= 12 else { return nil }
    var found: FactKind?
    for word in words {
      if let kind = FieldWords.kinds.first(where: { $0.1.contains(word) })?.0 {
        // "Postnummer og by" asks for a postcode first; "E-mailadresse" is no address.
        found = found ?? kind
      } else if !FieldWords.fillers.contains(word) {
        return nil
      }
    }
    return found
  }

  /// The fact that an autofill field name stands for (HTML standard section 4.10.18.7.1), or nil.
  static func kind(ofAutocomplete text: String) -> FactKind? {
    let tokens = text.lowercased().split(separator: " ").map(String.init)
    guard !tokens.contains("shipping"), !tokens.contains("billing"), let last = tokens.last else { return nil }
    switch last {
    case "name", "given-name", "additional-name", "family-name": return .name
    case "tel", "tel-national", "tel-local": return .phone
    case "email": return .email
    case "street-address", "address-line1", "address-line2": return .address
    case "postal-code": return .postcode
    case "address-level2": return .town
    case "bday": return .date
    default: return nil
    }
  }

  /// Joins what hyphens split: "e mail" is one word, and so is "cpr nummer".
  private static func joined(_ words: [String]) -> [String] {
    var result: [String] = []
    for word in words {
      if result.last == "e", word.hasPrefix("mail") || word.hasPrefix("post") {
        result[result.count - 1] = "e" + word
      } else {
        result.append(word)
      }
    }
    return result
  }
}

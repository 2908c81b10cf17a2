import JourneyModel

/// A number with its unit that a sentence states about a fact.
struct StatedAmount: Sendable {
  /// How it is written.
  let written: String
  /// Whether it is the fact's value.
  let agrees: Bool

  /// What a sentence states in the unit of a fact, or nil when its words aren't there; zero is another case.
  static func all(in sentence: String, of fact: NamedFact) -> [StatedAmount]? {
    let words = Wording.words(of: sentence)
    guard Phrases(fact.words).first(in: words) != nil, let value = number(fact.value), !isFree(words) else {
      return nil
    }
    let unit = Wording.key(fact.unit)
    return words.indices.compactMap { index in
      if let ahead = currencyFirst(words[index...], of: unit), index == 0 || number(words[index - 1]) == nil {
        return StatedAmount(written: "\(words[index]) \(ahead)", agrees: ahead == value)
      }
      guard index > 0, let factor = factor(from: words[index], to: unit), var stated = number(words[index - 1]),
        stated > 0
      else { return nil }
      // "225,00 kr." reads as three words.
      if words[index - 1] == "00", index > 1, let whole = number(words[index - 2]) { stated = whole }
      let written = "\(words[index - 1]) \(words[index])"
      return StatedAmount(written: written, agrees: stated * factor == value)
    }
  }

  /// The amount behind a currency, which English puts first: "DKK 225".
  private static func currencyFirst(_ words: ArraySlice<String>, of unit: String) -> Int? {
    guard let currency = words.first, kroner.contains(currency), kroner.contains(unit),
      let amount = words.dropFirst().first.flatMap(number), amount > 0
    else { return nil }
    return amount
  }

  /// Whether a text states a fact's value in its unit, whatever words stand around it.
  static func isStated(_ fact: NamedFact, in text: String) -> Bool {
    let words = Wording.words(of: text)
    let unit = Wording.key(fact.unit)
    guard let value = number(fact.value) else { return false }
    return words.indices.contains { index in
      if currencyFirst(words[index...], of: unit) == value { return true }
      guard index > 0, let factor = factor(from: words[index], to: unit) else { return false }
      let isFraction = words[index - 1] == "00" && index > 1
      return number(words[index - (isFraction ? 2 : 1)]).map { $0 * factor == value } ?? false
    }
  }

  private static func isFree(_ words: [String]) -> Bool {
    words.contains("gratis") || words.contains("free")
      || zip(words, words.dropFirst()).contains { $0 == "0" && $1 == "kr" }
  }

  private static let kroner: Set<String> = ["kr", "kroner", "dkk"]

  private static func number(_ word: String) -> Int? { word == "00" ? 1 : Int(word) }

  /// How many of the fact's unit one of the sentence's is, or nil when they can't be compared.
  private static func factor(from word: String, to unit: String) -> Int? {
    let days: Set<String> = ["dage", "dag", "days", "day"]
    let weeks: Set<String> = ["uger", "uge", "weeks", "week"]
    if word == unit || (kroner.contains(word) && kroner.contains(unit)) { return 1 }
    if days.contains(unit) { return days.contains(word) ? 1 : weeks.contains(word) ? 7 : nil }
    return nil
  }
}

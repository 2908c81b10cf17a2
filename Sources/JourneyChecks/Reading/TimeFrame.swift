/// How long something takes, as pages say it: "14 dage", "to uger", "straks", "within 5 working days".
enum TimeFrame {
  /// Whether a text says how long something takes, or by which day it is done.
  static func isIn(_ text: String) -> Bool {
    let words = Wording.words(of: text)
    if atOnce.first(in: words) != nil { return true }
    for (index, word) in words.enumerated() where isUnit(word) {
      if words[max(0, index - 3)..<index].contains(where: isNumber) { return true }
    }
    return byDay.first(in: words) != nil && !WrittenDate.all(in: text).isEmpty
  }

  private static func isNumber(_ word: String) -> Bool {
    (word.allSatisfy(\.isNumber) && word.count <= 3) || numbers.contains(word)
  }

  private static func isUnit(_ word: String) -> Bool { units.contains { word.hasPrefix($0) } }

  private static let units = [
    "minut", "timer", "time", "dag", "hverdag", "arbejdsdag", "bankdag", "uge", "måned", "hour", "day", "week", "month",
    "minute",
  ]
  private static let numbers: Set<String> = [
    "en", "et", "én", "ét", "to", "tre", "fire", "fem", "seks", "syv", "otte", "ni", "ti", "fjorten", "få", "par",
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "fourteen", "few", "couple",
  ]
  private static let atOnce: Phrases = [
    "straks", "med det samme", "samme dag", "i løbet af dagen", "næste hverdag", "immediately", "at once", "same day",
    "right away", "næste bankdag",
  ]
  private static let byDay: Phrases = [
    "senest", "inden", "fra den", "kommer", "gælder fra", "fra og med", "by", "before", "no later than", "from",
  ]
}

/// A line of a page without what differs from one run to the next although nobody changed the service.
///
/// Numbers of four and more digits (case numbers, years, ports), dates and times become a gap. Fees, deadlines and
/// opening hours in whole hours stay: those a citizen must be told of when they change.
enum StablePassage {
  /// What stands where something was left out.
  static let gap = "…"

  /// At most this many characters of a line are kept.
  static let longest = 200

  private static let months: Set<String> = [
    "januar", "februar", "marts", "april", "maj", "juni", "juli", "august", "september", "oktober", "november",
    "december", "january", "february", "march", "may", "june", "july", "october",
  ]

  /// The line with gaps, cut to a length that a report can show.
  static func text(of line: String) -> String {
    // Cut first: nobody may pay for a line of a million words.
    let words = line.unicodeScalars.prefix(longest * 2).split(separator: " ").map { String($0) }
    let kept = words.enumerated().map { index, word in
      isVolatile(word) || isDay(word, before: index + 1 < words.count ? words[index + 1] : "") ? gap : word
    }
    let text = kept.reduce(into: [String]()) { result, word in
      if word != gap || result.last != gap { result.append(word) }
    }.joined(separator: " ")
    return text.count > longest ? text.prefix(longest - 1) + gap : text
  }

  private static func isVolatile(_ word: String) -> Bool {
    let digits = word.unicodeScalars.count { ("0"..."9").contains($0) }
    if digits >= 4 || months.contains(word.lowercased().filter(\.isLetter)) { return true }
    let parts = word.split(whereSeparator: { $0 == ":" || $0 == "." || $0 == "/" || $0 == "-" })
    let isTime = parts.count >= 2 && parts.allSatisfy { $0.count == 2 && $0.allSatisfy(\.isNumber) }
    return isTime && (word.contains(":") || parts.count == 3)
  }

  /// The day in front of a month: `3.` in `3. maj`.
  private static func isDay(_ word: String, before next: String) -> Bool {
    months.contains(next.lowercased().filter(\.isLetter)) && word.allSatisfy { $0.isNumber || $0 == "." }
  }
}

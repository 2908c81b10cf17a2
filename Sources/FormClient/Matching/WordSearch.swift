import JourneyModel
import PageModel

/// Finds the one control that words mean among some.
struct WordSearch {
  private let sought: String
  private let words: String
  private let isGroup: Bool
  private let whole: MatchWords
  /// Group and label, where the words are written as `Group > Label`.
  private let parts: (group: MatchWords, label: MatchWords)?

  /// A search.
  ///
  /// - Parameters:
  ///   - sought: what is looked for, as a noun.
  ///   - words: the script's words.
  ///   - isGroup: whether the words name a group of choices by its legend.
  init(sought: String, words: String, isGroup: Bool) {
    self.sought = sought
    self.words = words
    self.isGroup = isGroup
    whole = MatchWords(words)
    if let mark = words.firstRange(of: " > ") {
      parts = (MatchWords(String(words[..<mark.lowerBound])), MatchWords(String(words[mark.upperBound...])))
    } else {
      parts = nil
    }
  }

  /// How near words must come.
  private enum Nearness: CaseIterable { case equal, prefix, part }

  /// The one control, and by what it was found.
  func only(among places: [FieldPlace]) throws(FieldSearchFailure) -> (FieldPlace, MatchKind) {
    if !whole.isEmpty {
      // Read once for all three nearnesses: on a page of thousands of fields the reading is what takes time.
      var offers: [MatchKind: [Offer]] = [:]
      for nearness in Nearness.allCases {
        for kind in [MatchKind.label, .legendAndOption, .roleAndName, .adjacentText, .placeholder] {
          let offered = offers[kind] ?? places.enumerated().compactMap { offer(of: $1, number: $0, by: kind) }
          offers[kind] = offered
          let found = offered.filter { agrees($0, nearness) }.map { places[$0.number] }
          if found.count == 1, let only = found.first { return (only, kind) }
          if found.count > 1 { throw failure(found, isAmbiguous: true) }
        }
      }
    }
    throw failure(places, isAmbiguous: false)
  }

  /// What a place offers to match by one kind.
  private struct Offer {
    /// The place's number among those searched.
    let number: Int
    let words: MatchWords
    /// The label beside a group's words, where `Group > Label` is sought.
    var label: MatchWords?
  }

  private func offer(of place: FieldPlace, number: Int, by kind: MatchKind) -> Offer? {
    if kind == .legendAndOption, !isGroup || !place.isChoice {
      guard parts != nil, !place.field.group.isEmpty else { return nil }
      let name = place.field.label.text.isEmpty ? place.adjacentText : place.field.label.text
      return name.isEmpty
        ? nil : Offer(number: number, words: MatchWords(place.field.group), label: MatchWords(name))
    }
    let text = text(of: place, by: kind)
    return text.isEmpty ? nil : Offer(number: number, words: MatchWords(text))
  }

  private func text(of place: FieldPlace, by kind: MatchKind) -> String {
    let label = place.field.label
    switch kind {
    case .label: return label.origin == .label && (!isGroup || !place.isChoice) ? label.text : ""
    case .legendAndOption: return place.field.group
    case .roleAndName:
      let isNamed = label.origin != .label && label.origin != .placeholder && label.origin != .none
      return isNamed && (!isGroup || !place.isChoice) ? label.text : ""
    case .adjacentText:
      if isGroup && place.isChoice { return place.field.group.isEmpty ? place.textBeforeGroup : "" }
      return label.origin == .none || label.origin == .placeholder ? place.adjacentText : ""
    case .placeholder: return place.field.attributes["placeholder"] ?? ""
    default: return ""
    }
  }

  private func agrees(_ offer: Offer, _ nearness: Nearness) -> Bool {
    guard let label = offer.label, let parts else { return agrees(offer.words, with: whole, nearness) }
    return agrees(offer.words, with: parts.group, nearness) && agrees(label, with: parts.label, nearness)
  }

  private func agrees(_ offered: MatchWords, with sought: MatchWords, _ nearness: Nearness) -> Bool {
    switch nearness {
    case .equal: return offered == sought
    case .prefix: return offered.starts(with: sought)
    case .part: return offered.contains(sought)
    }
  }

  private func failure(_ places: [FieldPlace], isAmbiguous: Bool) -> FieldSearchFailure {
    FieldSearchFailure(
      sought: sought, words: words,
      candidates: places.map { isGroup && $0.isChoice ? $0.groupWords : $0.words }, isAmbiguous: isAmbiguous)
  }
}

extension FieldPlace {
  fileprivate var isChoice: Bool { field.kind == .radio || field.kind == .checkbox }
}

/// Finds the one option of a select that words mean.
struct SelectSearch {
  /// The script's words.
  let words: String

  /// The option; its words go before its value.
  func option(of field: Field) throws(FieldSearchFailure) -> FieldOption {
    let sought = MatchWords(words)
    let offered = field.options.filter { !$0.isDisabled }
    let tests: [(FieldOption) -> Bool] = [
      { MatchWords($0.text) == sought }, { $0.value == words }, { MatchWords($0.text).starts(with: sought) },
      { MatchWords($0.text).contains(sought) },
    ]
    for test in tests {
      let found = offered.filter(test)
      if found.count == 1, let only = found.first { return only }
      if found.count > 1 {
        throw FieldSearchFailure(sought: "option", words: words, candidates: found.map(\.text), isAmbiguous: true)
      }
    }
    throw FieldSearchFailure(sought: "option", words: words, candidates: offered.map(\.text), isAmbiguous: false)
  }
}

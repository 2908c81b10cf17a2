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
      for nearness in Nearness.allCases {
        for kind in [MatchKind.label, .legendAndOption, .roleAndName, .adjacentText, .placeholder] {
          let found = places.filter { matches($0, by: kind, nearness) }
          if found.count == 1, let only = found.first { return (only, kind) }
          if found.count > 1 { throw failure(found, isAmbiguous: true) }
        }
      }
    }
    throw failure(places, isAmbiguous: false)
  }

  private func matches(_ place: FieldPlace, by kind: MatchKind, _ nearness: Nearness) -> Bool {
    let label = place.field.label
    switch kind {
    case .label: return !isGroup || !place.isChoice ? label.origin == .label && agrees(label.text, nearness) : false
    case .legendAndOption: return matchesGroup(place, nearness)
    case .roleAndName:
      let isNamed = label.origin != .label && label.origin != .placeholder && label.origin != .none
      return isNamed && (!isGroup || !place.isChoice) && agrees(label.text, nearness)
    case .adjacentText:
      if isGroup && place.isChoice {
        return place.field.group.isEmpty && agrees(place.textBeforeGroup, nearness)
      }
      return label.origin == .none || label.origin == .placeholder ? agrees(place.adjacentText, nearness) : false
    case .placeholder:
      return agrees(place.field.attributes["placeholder"] ?? "", nearness)
    default: return false
    }
  }

  private func matchesGroup(_ place: FieldPlace, _ nearness: Nearness) -> Bool {
    if isGroup && place.isChoice { return agrees(place.field.group, nearness) }
    guard let parts, !place.field.group.isEmpty else { return false }
    let name = place.field.label.text.isEmpty ? place.adjacentText : place.field.label.text
    return agrees(place.field.group, nearness, with: parts.group) && agrees(name, nearness, with: parts.label)
  }

  private func agrees(_ text: String, _ nearness: Nearness, with words: MatchWords? = nil) -> Bool {
    guard !text.isEmpty else { return false }
    let sought = words ?? whole
    let offered = MatchWords(text)
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

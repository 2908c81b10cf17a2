import JourneyModel
package import PageModel

/// Finds controls the way a citizen does: by the words on the page.
///
/// Exact words go before part of them. Within each, the label goes first, then legend and option, then role and name,
/// then text beside the control, then the placeholder. Controls that the page hides or disables are never found by words.
package struct FieldFinder: Sendable {
  /// The page.
  package let page: Page
  /// Every control with its form, in document order.
  let places: [FieldPlace]

  /// A finder for a page.
  package init(page: Page) { self.init(page: page, most: .max) }

  /// A finder for the first controls of a page.
  init(page: Page, most: Int) {
    self.page = page
    let adjacent = AdjacentText(tree: page.tree)
    var places: [FieldPlace] = []
    for (number, form) in page.forms.enumerated() {
      for field in form.fields { places.append(FieldPlace(form: number, field: field, adjacent: adjacent)) }
    }
    self.places = Array(places.sorted { $0.field.node < $1.field.node }.prefix(most))
  }

  /// The control of a kind that words name; of radio buttons, the first one of the group.
  package func field(_ words: String, among role: FieldRole) throws(FieldSearchFailure) -> FieldMatch {
    let offered = places.filter { role.contains($0.field.kind) && $0.isOffered }
    let questions = role == .choiceGroup ? firstOfEachGroup(offered) : offered
    let search = WordSearch(sought: role.noun, words: words, isGroup: role == .choiceGroup)
    let (place, kind) = try search.only(among: questions)
    return match(place, by: kind)
  }

  /// The option of a group that words name: a radio button or checkbox under a legend, or an option of a select.
  package func option(_ words: String, ofGroup group: String) throws(FieldSearchFailure) -> FieldMatch {
    let offered = places.filter(\.isOffered)
    if let part = partOfGroup(group, offering: words, among: offered) { return part }
    let search = WordSearch(sought: "group", words: group, isGroup: true)
    let radios = firstOfEachGroup(offered.filter { $0.field.kind == .radio })
    let selects = offered.filter { FieldRole.select.contains($0.field.kind) }
    let boxes = firstOfEachGroup(groupedBoxes(among: offered))
    let (first, kind) = try search.only(among: (radios + selects + boxes).sorted { $0.field.node < $1.field.node })
    if FieldRole.select.contains(first.field.kind) {
      let option = try SelectSearch(words: words).option(of: first.field)
      return match(first, by: kind, option: option)
    }
    let members = offered.filter { first.isSameGroup(as: $0) }
    let (place, _) = try WordSearch(sought: "option", words: words, isGroup: false).only(among: members)
    return match(place, by: .legendAndOption)
  }

  /// Checkboxes under a legend, or of which several have one name: a single one is no group.
  private func groupedBoxes(among offered: [FieldPlace]) -> [FieldPlace] {
    let boxes = offered.filter { $0.field.kind == .checkbox }
    let counts = Dictionary(boxes.map { ($0.groupKey, 1) }, uniquingKeysWith: +)
    return boxes.filter { box in
      !box.field.group.isEmpty || (!box.field.name.isEmpty && counts[box.groupKey, default: 0] > 1)
    }
  }

  /// One of several lists without labels of their own under one legend, as a date in three selects: the one that
  /// offers the option.
  private func partOfGroup(_ group: String, offering words: String, among offered: [FieldPlace]) -> FieldMatch? {
    let legend = MatchWords(group), sought = MatchWords(words)
    let parts = offered.filter { place in
      FieldRole.select.contains(place.field.kind) && place.field.label.origin == .none && !place.field.group.isEmpty
        && MatchWords(place.field.group).starts(with: legend)
    }
    let offering = parts.compactMap { place in
      place.field.options.first { !$0.isDisabled && MatchWords($0.text) == sought }.map { (place, $0) }
    }
    guard offering.count == 1, let (place, option) = offering.first else { return nil }
    return match(place, by: .legendAndOption, option: option)
  }

  /// The submit button that words name, or without words the only one there is.
  ///
  /// - Parameters:
  ///   - words: the button's words, or nil.
  ///   - form: the form that was filled in; then only its buttons count where words don't say more.
  /// - Returns: the button.
  /// - Throws: `FieldSearchFailure` where no button or several are meant.
  package func button(_ words: String?, in form: Form? = nil) throws(FieldSearchFailure) -> FieldMatch {
    let offered = places.filter { $0.field.kind.isSubmitButton && $0.isOffered }
    guard let words, !MatchWords(words).isEmpty else {
      let own = form.map { form in offered.filter { page.forms[$0.form].node == form.node } } ?? offered
      guard own.count == 1, let only = own.first else {
        throw FieldSearchFailure(
          sought: "submit button", words: "", candidates: own.map(\.words), isAmbiguous: own.count > 1)
      }
      return match(only, by: .only)
    }
    let search = WordSearch(sought: "submit button", words: words, isGroup: false)
    do {
      let (place, kind) = try search.only(among: offered)
      return match(place, by: kind)
    } catch  where error.isAmbiguous && form != nil {
      let (place, kind) = try search.only(among: offered.filter { page.forms[$0.form].node == form?.node })
      return match(place, by: kind)
    }
  }

  /// The control with a name, for scripts that can't use words; hidden ones are found too.
  package func field(named name: String) throws(FieldSearchFailure) -> FieldMatch {
    let named = places.filter { $0.field.name == name && !$0.field.isDisabled }
    guard let first = named.first, named.allSatisfy({ $0.field.isSameQuestion(as: first.field) }) else {
      let names = named.isEmpty ? places.map(\.field.name).filter { !$0.isEmpty } : named.map(\.words)
      throw FieldSearchFailure(
        sought: "field with the name", words: name, candidates: names, isAmbiguous: !named.isEmpty)
    }
    return match(first, by: .name)
  }

  private func firstOfEachGroup(_ places: [FieldPlace]) -> [FieldPlace] {
    var firsts: [FieldPlace] = []
    var seen: Set<FieldPlace.GroupKey> = []
    for place in places where seen.insert(place.groupKey).inserted { firsts.append(place) }
    return firsts
  }

  func match(_ place: FieldPlace, by kind: MatchKind, option: FieldOption? = nil) -> FieldMatch {
    FieldMatch(form: page.forms[place.form], field: place.field, option: option, matchedBy: kind)
  }
}

extension FieldRole {
  fileprivate var noun: String {
    switch self {
    case .typed: "text field"
    case .choiceGroup: "group of choices"
    case .checkbox: "checkbox"
    case .select: "list"
    case .file: "file field"
    }
  }
}

package import JourneyModel

/// A change to one input of a file of assumptions, as an analyst asks for it.
package struct AssumptionChange: Sendable, Equatable {
  /// The input's or cost line's key.
  package let key: String
  /// One certain value, or low, most likely and high.
  package let values: [Double]
  /// The document and place that the value comes from.
  package let source: String
  /// What it rests on, or nil to leave that as it is.
  package let evidence: String?
  /// The year whose prices it is in, or nil to leave that as it is.
  package let priceLevel: Int?
  /// What is written where the file has no such input, or nil where that is unknown.
  package let template: Template?

  /// An input that the tool knows and the file hasn't.
  package struct Template: Sendable, Equatable {
    /// The Danish label.
    package let danish: String
    /// The English label.
    package let english: String
    /// The unit.
    package let unit: String

    /// Makes a template.
    package init(danish: String, english: String, unit: String) {
      self.danish = danish
      self.english = english
      self.unit = unit
    }
  }

  /// Makes a change.
  package init(
    key: String, values: [Double], source: String, evidence: String? = nil, priceLevel: Int? = nil,
    template: Template? = nil
  ) {
    self.key = key
    self.values = values
    self.source = source
    self.evidence = evidence
    self.priceLevel = priceLevel
    self.template = template
  }
}

/// Why an input can't be changed in place.
package enum AssumptionEditError: WordedError, Sendable, Equatable {
  /// Neither the file nor the tool has the input.
  case unknownKey(String, suggestion: String?)
  /// Not one value or three in ascending order.
  case invalidValues(String)
  /// A cost line takes one amount.
  case costTakesOneValue(String)
  /// There is no source.
  case missingSource(String)
  /// The input is written on one line in braces, or otherwise as no tool can change it and keep its looks.
  case notEditable(String, line: Int)
  /// The file can't be read as YAML.
  case unreadable

  package var words: LocalizedText {
    switch self {
    case .unknownKey(let key, let suggestion):
      LocalizedText(
        da: "Der er ingen antagelse '\(key)'\(suggestion.map { "; mente du '\($0)'?" } ?? ".") 'rejse assume show' "
          + "viser "
          + "dem.",
        en: "There is no input '\(key)'\(suggestion.map { "; did you mean '\($0)'?" } ?? ".") 'rejse assume show' "
          + "lists "
          + "them.")
    case .invalidValues(let key):
      LocalizedText(
        da: "'\(key)' tager én værdi, eller laveste, mest sandsynlige og højeste i den rækkefølge.",
        en: "'\(key)' takes one value, or low, most likely and high in ascending order.")
    case .costTakesOneValue(let key):
      LocalizedText(
        da: "'\(key)' er en udgift og tager ét beløb i kroner.",
        en: "'\(key)' is a cost line and takes one amount in kroner.")
    case .missingSource(let key):
      LocalizedText(
        da: "En ny værdi af '\(key)' skal have en kilde; sig med --source, hvor den kommer fra.",
        en: "A new value of '\(key)' needs a source; say with --source where it comes from.")
    case .notEditable(let key, let line):
      LocalizedText(
        da: "'\(key)' (linje \(line)) er ikke skrevet med én nøgle på hver linje og kan ikke rettes på stedet; ret "
          + "filen.",
        en: "'\(key)' (line \(line)) isn't written with one key a line, so it can't be changed in place; edit the file."
      )
    case .unreadable:
      LocalizedText(
        da: "Filen er ikke en fil med antagelser; 'rejse assume show' siger, hvad der er galt med den.",
        en: "The file isn't a file of assumptions; 'rejse assume show' tells what is wrong with it.")
    }
  }
}

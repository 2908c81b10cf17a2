package import JourneyModel

/// Why an estimate can't be made of its inputs.
package enum EconomicsError: WordedError, Sendable, Equatable {
  /// The file of assumptions lacks inputs.
  case missingAssumptions(service: String, keys: [String])
  /// An input contradicts itself or its unit.
  case invalidAssumption(key: String, problem: String)
  /// The formula of a figure has no value.
  case invalidFormula(key: String, problem: String)

  package var words: LocalizedText {
    switch self {
    case .missingAssumptions(let service, let keys):
      LocalizedText(
        da: "Antagelserne for '\(service)' mangler \(keys.joined(separator: ", ")); giv hver low, mode, high, unit og "
          + "source.",
        en: "The assumptions of '\(service)' lack \(keys.joined(separator: ", ")); add each with low, mode, high, "
          + "unit and "
          + "source.")
    case .invalidAssumption(let key, let problem):
      LocalizedText(
        da: "Antagelsen '\(key)' kan ikke bruges (\(problem)); ret den i filen med antagelser.",
        en: "The assumption '\(key)' \(problem); correct it in the file of assumptions.")
    case .invalidFormula(let key, let problem):
      LocalizedText(
        da: "Formlen for '\(key)' kan ikke bruges (\(problem)); ret den i filen med antagelser.",
        en: "The formula of '\(key)' \(problem); correct it in the file of assumptions.")
    }
  }
}

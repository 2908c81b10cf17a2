/// Why an estimate can't be made of its inputs.
package enum EconomicsError: Error, Sendable, Equatable, CustomStringConvertible {
  /// The file of assumptions lacks inputs.
  case missingAssumptions(service: String, keys: [String])
  /// An input contradicts itself or its unit.
  case invalidAssumption(key: String, problem: String)
  /// The formula of a figure has no value.
  case invalidFormula(key: String, problem: String)

  package var description: String {
    switch self {
    case .missingAssumptions(let service, let keys):
      """
      The assumptions of '\(service)' lack \(keys.joined(separator: ", ")); add each with low, mode, high, unit and \
      source.
      """
    case .invalidAssumption(let key, let problem):
      "The assumption '\(key)' \(problem); correct it in the file of assumptions."
    case .invalidFormula(let key, let problem):
      "The formula of '\(key)' \(problem); correct it in the file of assumptions."
    }
  }
}

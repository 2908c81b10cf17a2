import PageModel

/// Minimum, maximum and step of a numeric field (HTML standard sections 4.10.5.3.7 and 4.10.5.3.8).
struct ValueRange {
  let minimum: Double?
  let maximum: Double?
  /// The allowed value step, or nil for `step=any`.
  let step: Double?
  let stepBase: Double
  private let exactStep: DecimalNumber?
  private let exactBase: DecimalNumber?

  init(of field: Field) {
    let kind = field.kind
    let minimum = field.attributes["min"].flatMap(kind.number)
    let isRange = kind == .range
    self.minimum = minimum ?? (isRange ? 0 : nil)
    maximum = field.attributes["max"].flatMap(kind.number) ?? (isRange ? 100 : nil)
    (step, exactStep) = Self.step(field.attributes["step"], of: kind)
    let baseText = [field.attributes["min"], field.attributes["value"] ?? field.value].compactMap(\.self).first {
      kind.number($0) != nil
    }
    // A week starts on a Monday, and 1970-01-01 was a Thursday.
    let defaultBase = kind == .week ? -259_200_000 : 0
    stepBase = baseText.flatMap(kind.number) ?? Double(defaultBase)
    exactBase = baseText == nil ? DecimalNumber(defaultBase) : baseText.flatMap(kind.exactNumber)
  }

  private static func step(_ attribute: String?, of kind: FieldKind) -> (Double?, DecimalNumber?) {
    let (scale, standard) = scaleAndDefault(of: kind)
    if let attribute, attribute.lowercased() == "any" { return (nil, nil) }
    guard let attribute, let number = HTMLNumber.lenientFloat(attribute), number > 0 else {
      return (Double(standard * scale), DecimalNumber(standard * scale))
    }
    return (number * Double(scale), DecimalNumber(attribute)?.multiplied(by: scale))
  }

  /// The step scale factor and the default step of each state.
  private static func scaleAndDefault(of kind: FieldKind) -> (scale: Int, standard: Int) {
    switch kind {
    case .date: (86_400_000, 1)
    case .week: (604_800_000, 1)
    case .time, .localDateAndTime: (1000, 60)
    default: (1, 1)
    }
  }

  /// Only times go round: `min` after `max` then means over midnight (section 4.10.5.3.7, periodic domain).
  private func isReversed(for kind: FieldKind) -> Bool {
    guard kind == .time, let minimum, let maximum else { return false }
    return maximum < minimum
  }

  func underflows(_ value: Double, kind: FieldKind) -> Bool {
    guard let minimum else { return false }
    if isReversed(for: kind), let maximum { return value > maximum && value < minimum }
    return value < minimum
  }

  func overflows(_ value: Double, kind: FieldKind) -> Bool {
    guard let maximum else { return false }
    if isReversed(for: kind), let minimum { return value > maximum && value < minimum }
    return value > maximum
  }

  /// Whether a value isn't a whole number of steps from the base.
  ///
  /// Numbers too long to be compared exactly are compared as doubles, a remainder within their rounding error being
  /// none.
  func mismatchesStep(_ text: String, kind: FieldKind) -> Bool {
    guard let value = kind.number(text) else { return false }
    if let exactStep, let exactBase, let exact = kind.exactNumber(text),
      let isWhole = exact.isWhole(stepsOf: exactStep, from: exactBase)
    {
      return !isWhole
    }
    return isBetweenSteps(value)
  }

  private func isBetweenSteps(_ value: Double) -> Bool {
    guard let step, step > 0 else { return false }
    let steps = (value - stepBase) / step
    let tolerance = max(abs(value), abs(stepBase), step) / step * 0x1p-50
    return abs(steps - steps.rounded()) > tolerance
  }
}

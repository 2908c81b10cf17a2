import JourneyModel

/// Reads the inputs of an estimate.
struct AssumptionReader {
  /// The files.
  let library: ScriptLibrary

  /// The inputs of a file, or nil after a problem has been reported.
  func assumptions(_ path: String) -> AssumptionSet? {
    guard let file = library.mapping(path, .economics) else { return nil }
    let assumptions = entries(file["assumptions"], assumption)
    let costs = entries(file["costs"], cost)
    let stated = entries(file["stated"], figure)
    let derived = entries(file["derived"], derivedFigure)
    let remarks = (file["remarks"]?.list() ?? []).compactMap(wording)
    guard let service = file["service"]?.text(), let scope = wording(file["scope"]) else { return nil }
    return AssumptionSet(
      service: service, scope: scope, assumptions: assumptions, costs: costs, stated: stated, derived: derived,
      remarks: remarks, correlations: (file["correlations"]?.list() ?? []).compactMap(correlation))
  }

  private func entries<Value>(_ node: ScriptNode?, _ read: (String, ScriptNode) -> Value?) -> [Value] {
    (node?.pairs() ?? []).compactMap { key, value in key.identifier().flatMap { read($0, value) } }
  }

  private func wording(_ node: ScriptNode?) -> LocalizedText? {
    guard let mapping = node?.mapping(.localizedText), let da = mapping["da"]?.text(), let en = mapping["en"]?.text()
    else { return nil }
    return LocalizedText(da: da, en: en)
  }

  private func assumption(_ key: String, _ node: ScriptNode) -> Assumption? {
    guard let mapping = node.mapping(.assumption) else { return nil }
    let range = range(mapping)
    guard let range, let label = wording(mapping["label"]), let unit = mapping["unit"]?.text(),
      let evidence = mapping["evidence"]?.choice(Assumption.Evidence.self), let source = mapping["source"]?.text()
    else { return nil }
    return Assumption(
      key: key, label: label, unit: unit, low: range.low, mode: range.mode, high: range.high, evidence: evidence,
      source: source, priceLevel: mapping["price-level"]?.integer(in: 1990...2100))
  }

  private func correlation(_ node: ScriptNode) -> InputCorrelation? {
    guard let mapping = node.mapping(.correlation), let between = mapping["between"]?.list(),
      let rank = mapping["rank"]?.number(), let source = mapping["source"]?.text()
    else { return nil }
    let keys = between.compactMap { $0.identifier() }
    guard keys.count == 2, between.count == 2, keys[0] != keys[1] else {
      mapping["between"]?.report(.invalidValue, "between must name two inputs")
      return nil
    }
    guard (-1...1).contains(rank) else {
      mapping["rank"]?.report(.invalidValue, "rank must be -1 to 1, and \(rank) isn't")
      return nil
    }
    return InputCorrelation(first: keys[0], second: keys[1], rank: rank, source: source)
  }

  private func range(_ mapping: ScriptMapping) -> (low: Double, mode: Double, high: Double)? {
    let written = ["low", "mode", "high"].filter { mapping[$0] != nil }
    if let value = mapping["value"] {
      guard written.isEmpty else {
        value.report(.invalidValue, "\(mapping.node.name) has 'value' and '\(written[0])'; write one or the other")
        return nil
      }
      return value.number().map { ($0, $0, $0) }
    }
    guard written.count == 3 else {
      mapping.node.report(.missingKey, "\(mapping.node.name) needs low, mode and high, or one certain value")
      return nil
    }
    guard let low = mapping["low"]?.number(), let mode = mapping["mode"]?.number(), let high = mapping["high"]?.number()
    else { return nil }
    guard low <= mode, mode <= high else {
      mapping["low"]?.report(
        .rangeOrder, "\(mapping.node.name) isn't in ascending order: low \(low), mode \(mode), high \(high)")
      return nil
    }
    return (low, mode, high)
  }

  private func cost(_ key: String, _ node: ScriptNode) -> CostLine? {
    guard let mapping = node.mapping(.cost) else { return nil }
    let isUnknown = mapping["amount"]?.textIfScalar == "unknown"
    let amount = isUnknown ? nil : mapping["amount"]?.number()
    guard let label = wording(mapping["label"]), let timing = mapping["timing"]?.choice(CostLine.Timing.self),
      let level = mapping["price-level"]?.integer(in: 1990...2100), let source = mapping["source"]?.text(),
      isUnknown || amount != nil
    else { return nil }
    return CostLine(key: key, label: label, timing: timing, amount: amount, priceLevel: level, source: source)
  }

  private func figure(_ key: String, _ node: ScriptNode) -> StatedFigure? {
    guard let mapping = node.mapping(.stated), let label = wording(mapping["label"]),
      let value = mapping["value"]?.number(), let unit = mapping["unit"]?.text(), let source = mapping["source"]?.text()
    else { return nil }
    return StatedFigure(
      key: key, label: label, value: value, unit: unit, source: source, formula: mapping["formula"]?.text())
  }

  private func derivedFigure(_ key: String, _ node: ScriptNode) -> DerivedFigure? {
    guard let mapping = node.mapping(.derived), let label = wording(mapping["label"]),
      let unit = mapping["unit"]?.text(), let formula = mapping["formula"]?.text()
    else { return nil }
    return DerivedFigure(key: key, label: label, unit: unit, formula: formula)
  }
}

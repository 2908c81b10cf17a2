import JourneyModel

/// Reads the comparison that decides whether a step is played: `persona.gruppe == 1`.
struct ConditionReader {
  /// Reads the texts.
  let templates: TemplateReader

  /// The condition of a scalar, or nil after a problem has been reported.
  func condition(_ node: ScriptNode) -> Condition? {
    guard let text = node.text() else { return nil }
    let operators: [(String, Condition.Comparison)] = [("!=", .notEqual), ("==", .equal)]
    for (sign, comparison) in operators {
      guard let range = text.firstRange(of: sign) else { continue }
      guard let left = side(text[..<range.lowerBound], node), let right = side(text[range.upperBound...], node) else {
        return nil
      }
      return Condition(left: left, comparison: comparison, right: right)
    }
    node.report(
      .invalidCondition, "a condition is two sides with == or != between them",
      notes: ["for instance: persona.gruppe == 1"])
    return nil
  }

  /// A side: `persona.x` and `capture.x` without signs around them, a text in quotes, or a template.
  private func side(_ text: Substring, _ node: ScriptNode) -> Template? {
    let words = text.split(separator: " ")
    guard !words.isEmpty else {
      node.report(.invalidCondition, "a side of the condition is empty", notes: ["write '' for an empty text"])
      return nil
    }
    let side = words.joined(separator: " ")
    for quote in ["'", "\""] where side.count >= 2 && side.hasPrefix(quote) && side.hasSuffix(quote) {
      return templates.template(String(side.dropFirst().dropLast()), at: node)
    }
    let scopes = Template.Variable.Scope.allCases.map { $0.rawValue + "." }
    if scopes.contains(where: side.hasPrefix) { return templates.template("${\(side)}", at: node) }
    return templates.template(side, at: node)
  }
}

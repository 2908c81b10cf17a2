import JourneyModel

/// Reads what must hold on a page.
struct ExpectationReader {
  /// Reads the texts.
  let templates: TemplateReader

  private var targets: TargetReader { TargetReader(templates: templates) }

  /// The expectations of a mapping, in the order written.
  func expectations(_ node: ScriptNode, isNegated: Bool = false) -> [Expectation] {
    guard let mapping = node.mapping(.expectation) else { return [] }
    return mapping.entries.flatMap { entry -> [Expectation] in
      if entry.key == "not" {
        guard !isNegated else {
          entry.keyNode.report(.invalidValue, "'not' can't stand in 'not'")
          return []
        }
        return expectations(entry.value, isNegated: true)
      }
      return subjects(entry).map {
        Expectation(subject: $0.subject, isNegated: isNegated, location: $0.place.location)
      }
    }
  }

  private typealias Placed = (subject: Expectation.Subject, place: ScriptNode)

  private func subjects(_ entry: ScriptMapping.Entry) -> [Placed] {
    let value = entry.value
    switch entry.key {
    case "heading": return each(value) { .heading($0) }
    case "title": return each(value) { .title($0) }
    case "link": return each(value) { .link($0) }
    case "button": return each(value) { .button($0) }
    case "url": return each(value) { .url($0) }
    case "text": return each(value, use: .pattern) { .text($0) }
    case "oracle": return each(value, use: .pattern) { .oracle($0) }
    case "status": return value.integer(in: 100...599).map { [(.status($0), entry.keyNode)] } ?? []
    case "language": return value.text().map { [(.language($0), entry.keyNode)] } ?? []
    case "field": return fields(value)
    case "error": return errors(value, key: entry.keyNode)
    default: return []
    }
  }

  private func each(
    _ node: ScriptNode, use: TemplateReader.Use = .text, _ make: (Template) -> Expectation.Subject
  ) -> [Placed] {
    node.oneOrMore().compactMap { element in
      let template = use == .pattern ? pattern(element) : templates.template(element)
      return template.map { (make($0), element) }
    }
  }

  /// A regular expression, compiled once to see that it can be: with a letter where a value will stand.
  func pattern(_ node: ScriptNode) -> Template? {
    guard let template = templates.template(node, use: .pattern) else { return nil }
    let sample = template.parts.map { part in if case .literal(let text) = part { text } else { "x" } }.joined()
    do {
      _ = try TextPattern(sample)
      return template
    } catch {
      node.report(
        .invalidPattern, "the regular expression can't be read",
        notes: ["put \\ before characters that are meant literally, and close every ( and ["])
      return nil
    }
  }

  private func fields(_ node: ScriptNode) -> [Placed] {
    if node.textIfScalar != nil { return targets.targets(node).map { (.field($0.target, value: nil), $0.node) } }
    return targets.fields(node, allowsBare: true).compactMap { field in
      guard let value = field.value else { return (.field(field.target, value: nil), field.place) }
      return templates.template(value).map { (.field(field.target, value: $0), field.place) }
    }
  }

  private func errors(_ node: ScriptNode, key: ScriptNode) -> [Placed] {
    if node.isEmpty { return [(.error(field: nil, text: nil), key)] }
    if node.textIfScalar != nil || node.elementsIfList?.allSatisfy({ $0.textIfScalar != nil }) == true {
      return each(node) { .error(field: nil, text: $0) }
    }
    return targets.fields(node, table: .fieldErrorEntry).compactMap { field in
      guard let value = field.value else { return (.error(field: field.target, text: nil), field.place) }
      return templates.template(value).map { (.error(field: field.target, text: $0), field.place) }
    }
  }
}

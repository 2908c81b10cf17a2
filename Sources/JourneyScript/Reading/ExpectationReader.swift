import JourneyModel

/// Reads what must hold on a page.
struct ExpectationReader {
  /// Reads the texts.
  let templates: TemplateReader

  private var targets: TargetReader { TargetReader(templates: templates) }

  /// The expectations of a mapping, in the order written.
  func expectations(_ node: ScriptNode, isNegated: Bool = false, isSoft: Bool = false) -> [Expectation] {
    guard let mapping = node.mapping(.expectation) else { return [] }
    return mapping.entries.flatMap { entry -> [Expectation] in
      switch entry.key {
      case "not" where isNegated, "soft" where isSoft || isNegated:
        entry.keyNode.report(.invalidValue, "'\(entry.key)' can't stand in '\(isNegated ? "not" : "soft")'")
        return []
      case "not": return expectations(entry.value, isNegated: true, isSoft: isSoft)
      case "soft": return expectations(entry.value, isSoft: true)
      default:
        return subjects(entry).map { placed in
          var expectation = Expectation(
            subject: placed.subject, isNegated: isNegated, location: placed.place.location)
          expectation.isSoft = isSoft
          return expectation
        }
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
    case "download": return download(value).map { [(.download($0), entry.keyNode)] } ?? []
    case "cell": return value.oneOrMore().compactMap { node in cell(node).map { ($0, node) } }
    case "header": return headers(value)
    case "mail": return value.oneOrMore().compactMap { node in mail(node).map { (.mail($0), node) } }
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

  private func download(_ node: ScriptNode) -> DownloadRule? {
    if node.isEmpty { return DownloadRule(mediaType: "") }
    guard node.pairsIfMapping != nil else { return node.text().map { DownloadRule(mediaType: $0.lowercased()) } }
    guard let mapping = node.mapping(.download) else { return nil }
    let bounds = 0...100_000_000
    let fewest = mapping["min-bytes"].flatMap { $0.integer(in: bounds) } ?? 1
    let most = mapping["max-bytes"].flatMap { $0.integer(in: bounds) }
    if let most, most < fewest { node.report(.rangeOrder, "'max-bytes' is below 'min-bytes'") }
    return DownloadRule(
      mediaType: mapping["type"]?.text()?.lowercased() ?? "", minBytes: fewest, maxBytes: most)
  }

  private func cell(_ node: ScriptNode) -> Expectation.Subject? {
    guard let mapping = node.mapping(.cell), let row = mapping["row"].flatMap({ templates.template($0) }),
      let text = mapping["text"].flatMap({ templates.template($0) })
    else { return nil }
    return .cell(row: row, column: mapping["column"].flatMap { templates.template($0) }, text: text)
  }

  private func mail(_ node: ScriptNode) -> MailRule? {
    guard node.pairsIfMapping != nil else { return templates.template(node).map { MailRule(subject: $0) } }
    guard let mapping = node.mapping(.mail) else { return nil }
    guard mapping["subject"] != nil || mapping["text"] != nil else {
      node.report(.missingKey, "'mail' needs 'subject' or 'text'")
      return nil
    }
    return MailRule(
      subject: mapping["subject"].flatMap { templates.template($0) }, text: mapping["text"].flatMap(pattern))
  }

  private func headers(_ node: ScriptNode) -> [Placed] {
    (node.pairs() ?? []).compactMap { key, value in
      guard let name = key.text() else { return nil }
      if value.isEmpty { return (.header(name: name, text: nil), key) }
      return templates.template(value).map { (.header(name: name, text: $0), key) }
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

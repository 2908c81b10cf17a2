import JourneyModel

/// Reads texts with variables: `${persona.telefon}`, `${capture.sag}`, `${BASE_URL}`.
///
/// The names of the scope are put in at once; what a persona or an earlier step gives stays a variable of the plan.
/// `$${` stands for the two characters `${`.
struct TemplateReader {
  /// How a value that is put in must be written.
  enum Use {
    /// As it is.
    case text
    /// As a part of a regular expression that matches it literally.
    case pattern
  }

  /// The names that may be used.
  let scope: VariableScope

  /// The template of a scalar, or nil after a problem has been reported.
  func template(_ node: ScriptNode, use: Use = .text) -> Template? {
    guard let text = node.text() else { return nil }
    return template(text, at: node, use: use)
  }

  /// The template of a key or of another text that stands at a node.
  func template(_ text: String, at node: ScriptNode, use: Use = .text) -> Template? {
    var parts: [Template.Part] = []
    var rest = text[...]
    var isSound = true
    while let open = rest.firstRange(of: "${") {
      if rest[..<open.lowerBound].last == "$" {
        append(String(rest[..<open.lowerBound].dropLast()) + "${", to: &parts)
        rest = rest[open.upperBound...]
        continue
      }
      append(String(rest[..<open.lowerBound]), to: &parts)
      guard let close = rest[open.upperBound...].firstIndex(of: "}") else {
        node.log.report(
          .templateSyntax, "'${' lacks its '}'; write '$${' for the characters themselves",
          at: node.location(of: rest[open.lowerBound...]))
        return nil
      }
      let written = rest[open.lowerBound...close]
      if let inner = self.parts(rest[open.upperBound..<close], written: written, at: node, use: use) {
        for part in inner { append(part, to: &parts) }
      } else {
        isSound = false
      }
      rest = rest[rest.index(after: close)...]
    }
    append(String(rest), to: &parts)
    return isSound ? Template(parts: parts.isEmpty ? [.literal("")] : parts) : nil
  }

  /// A text that has its value before any citizen begins; reports variables of personas and captures.
  func literal(_ node: ScriptNode) -> String? {
    guard let template = template(node) else { return nil }
    guard let variable = template.variables.first else { return template.source }
    node.log.report(
      .variableNotAllowed, "\(node.name) is read before any citizen begins, so it can't hold \(variable)",
      at: node.location(of: variable.description))
    return nil
  }

  private func parts(_ name: Substring, written: Substring, at node: ScriptNode, use: Use) -> [Template.Part]? {
    let name = String(name.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    let place = node.location(of: written)
    for scope in Template.Variable.Scope.allCases where name.hasPrefix(scope.rawValue + ".") {
      let inner = String(name.dropFirst(scope.rawValue.count + 1))
      guard Self.isName(inner) else { break }
      return [.variable(.init(scope: scope, name: inner))]
    }
    guard Self.isName(name.hasPrefix("data.") ? String(name.dropFirst(5)) : name) else {
      node.log.report(
        .templateSyntax, "'\(written.prefix(80))' isn't a variable; write '$${' for the characters", at: place)
      return nil
    }
    if let value = scope.values[name] {
      guard use == .pattern else { return value.parts }
      return value.parts.map { part in
        if case .literal(let text) = part { .literal(TextPattern.escaped(text)) } else { part }
      }
    }
    if scope.unset.contains(name) {
      node.log.report(
        .variableWithoutValue, "the variable '\(name)' has no value; give it when the journey is run, or a default",
        at: place)
    } else {
      let near = Nearest.candidate(to: name, among: scope.names).map { ["did you mean '\($0)'?"] }
      node.log.report(
        .unknownVariable, "unknown variable '\(name)'", at: place,
        notes: near ?? ["a fact of the citizen is written ${persona.\(name)}, a captured value ${capture.\(name)}"])
    }
    return nil
  }

  private static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.count <= 80 && text.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
  }

  private func append(_ text: String, to parts: inout [Template.Part]) { append(.literal(text), to: &parts) }

  private func append(_ part: Template.Part, to parts: inout [Template.Part]) {
    guard case .literal(let text) = part else { return parts.append(part) }
    if text.isEmpty { return }
    if case .literal(let before)? = parts.last {
      parts[parts.count - 1] = .literal(before + text)
    } else {
      parts.append(part)
    }
  }
}

import JourneyModel

/// Reads the facts that a service's pages must agree with.
struct FactsReader {
  /// The files.
  let library: ScriptLibrary

  /// The facts of a file, or nil after a problem has been reported.
  func facts(_ path: String, namedBy node: ScriptNode?) -> ServiceFacts? {
    guard let file = library.mapping(path, .facts, namedBy: node) else { return nil }
    let contacts = (file["contacts"]?.list() ?? []).compactMap(contact)
    let values = (file["values"]?.list() ?? []).compactMap(value)
    guard let day = file["as-of"]?.date(), let source = file["source"]?.text() else { return nil }
    return ServiceFacts(asOf: day, source: source, contacts: contacts, values: values)
  }

  private func contact(_ node: ScriptNode) -> ContactFact? {
    guard let mapping = node.named("the contact fact").mapping(.contact) else { return nil }
    let kinds = mapping.entries.compactMap { entry in ContactFact.Kind(rawValue: entry.key).map { ($0, entry.value) } }
    guard kinds.count == 1, let (kind, value) = kinds.first else {
      node.report(
        .invalidValue,
        "a contact fact has exactly one of \(ContactFact.Kind.allCases.map(\.rawValue).joined(separator: ", "))")
      return nil
    }
    return value.text().map { ContactFact(kind: kind, value: $0, unit: mapping["unit"]?.text() ?? "") }
  }

  private func value(_ node: ScriptNode) -> NamedFact? {
    guard let mapping = node.named("the value").mapping(.namedValue), let key = mapping["key"]?.identifier(),
      let value = mapping["value"]?.text()
    else { return nil }
    return NamedFact(
      key: key, value: value, unit: mapping["unit"]?.text() ?? "",
      words: (mapping["words"]?.list() ?? []).compactMap { $0.text() })
  }
}

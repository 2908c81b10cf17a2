/// Makes the `Field` of a form control.
struct FieldReader {
  /// What the page's names are read with.
  var names: AccessibleName
  private var groupNames: [Int32: String] = [:]
  private var suggestions: [NodeID: [FieldOption]] = [:]

  private let standsForValue: (String) -> Bool

  /// A reader for an indexed page.
  init(_ names: AccessibleName, standsForValue: @escaping (String) -> Bool = { _ in false }) {
    self.names = names
    self.standsForValue = standsForValue
  }

  private var tree: PageTree { names.tree }
  private var index: PageIndex { names.index }

  /// The field of a control.
  mutating func field(_ id: NodeID) -> Field {
    let kind = kind(of: id)
    let label = kind == .hidden ? .none : names.name(of: id)
    let context = index[id]
    let options = options(of: id, kind: kind)
    let value = value(of: id, kind: kind, options: options)
    let isRequired = attribute("required", id) != nil || attribute("aria-required", id) == "true"
    let invalid = attribute("aria-invalid", id)
    return Field(
      node: id, kind: kind, name: attribute("name", id) ?? "", id: attribute("id", id) ?? "", label: label,
      group: kind == .hidden ? "" : groupName(context.group),
      description: kind == .hidden ? "" : names.description(of: id, named: label), value: value, options: options,
      isChecked: (kind == .checkbox || kind == .radio) && attribute("checked", id) != nil, isRequired: isRequired,
      isDisabled: attribute("disabled", id) != nil || context.facts.contains(.inDisabledFieldset),
      isReadOnly: attribute("readonly", id) != nil || attribute("aria-readonly", id) == "true",
      isHidden: isHidden(id, kind: kind), isInvalid: invalid != nil && invalid != "false" && invalid != "",
      attributes: otherAttributes(of: id))
  }

  private func attribute(_ name: String, _ id: NodeID) -> String? { tree.attribute(name, of: id) }

  private func kind(of id: NodeID) -> FieldKind {
    switch tree[id].name {
    case "button": FieldKind(buttonType: attribute("type", id))
    case "select": attribute("multiple", id) != nil ? .selectMultiple : .select
    case "textarea": .textArea
    case "output": .output
    default: FieldKind(inputType: attribute("type", id))
    }
  }

  private func value(of id: NodeID, kind: FieldKind, options: [FieldOption]) -> String {
    switch kind {
    case .output: return tree.textContent(of: id)
    case .textArea: return ValueSanitizing.sanitized(tree.textContent(of: id), for: kind) { _ in nil }
    case .select, .selectMultiple: return options.first(where: \.isSelected)?.value ?? ""
    case .file: return ""
    case .checkbox, .radio: return attribute("value", id) ?? "on"
    default:
      let given = attribute("value", id) ?? ""
      return standsForValue(given) ? given : ValueSanitizing.sanitized(given, for: kind) { attribute($0, id) }
    }
  }

  /// A control that only a screen reader's class hides still counts as shown while its label shows: services style
  /// the label instead.
  private func isHidden(_ id: NodeID, kind: FieldKind) -> Bool {
    if kind == .hidden || index.isHidden(id) || index[id].facts.contains(.ariaHidden) { return true }
    guard index[id].facts.contains(.visuallyHidden) else { return false }
    return !names.labels.labels(of: id).contains {
      !index.isHidden($0) && !index[$0].facts.contains(.visuallyHidden)
    }
  }

  private mutating func groupName(_ group: Int32) -> String {
    var group = group
    while group >= 0 {
      let name: String
      if let known = groupNames[group] {
        name = known
      } else {
        name = names.name(of: NodeID(Int(group))).text
        groupNames[group] = name
      }
      if !name.isEmpty { return name }
      group = index.contexts[Int(tree.nodes[Int(group)].parent)].group
    }
    return ""
  }

  private func otherAttributes(of id: NodeID) -> [String: String] {
    let range = tree[id].attributes
    var attributes = [String: String](minimumCapacity: range.count)
    for position in range {
      let attribute = tree.attributes[Int(position)]
      switch attribute.name {
      case "id", "name", "class", "style", "value": continue
      default: attributes[attribute.name] = attribute.value
      }
    }
    return attributes
  }

  private mutating func options(of id: NodeID, kind: FieldKind) -> [FieldOption] {
    if kind == .select || kind == .selectMultiple {
      return OptionReader(tree: tree).options(
        of: id, isSingle: kind == .select, showsOne: (Int(attribute("size", id) ?? "") ?? 0) <= 1)
    }
    guard let reference = attribute("list", id), let list = index.identifiers[reference], tree[list].name == "datalist"
    else { return [] }
    if let known = suggestions[list] { return known }
    let options = OptionReader(tree: tree).options(of: list, isSingle: false, showsOne: false)
    suggestions[list] = options
    return options
  }
}

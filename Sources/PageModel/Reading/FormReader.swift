/// Makes the forms of a page with the controls they own.
struct FormReader {
  private let tree: PageTree
  private let index: PageIndex
  private let url: WebURL
  private let addresses: AddressResolver

  /// A reader for an indexed page.
  init(_ index: PageIndex, url: WebURL, addresses: AddressResolver) {
    tree = index.tree
    self.index = index
    self.url = url
    self.addresses = addresses
  }

  /// The forms in document order; controls without a form owner come last, in a form without a node.
  func forms(_ reader: inout FieldReader) -> [Form] {
    var owned: [NodeID: [Field]] = [:]
    var orphans: [Field] = []
    for control in index.controls {
      let field = reader.field(control)
      if let owner = index.formOwner(of: control) {
        owned[owner, default: []].append(field)
      } else {
        orphans.append(field)
      }
    }
    var forms: [Form] = []
    for form in index.forms {
      let fields = owned.removeValue(forKey: form) ?? []
      forms.append(self.form(form, fields: fields.withLastRadioWinning(), name: reader.names.name(of: form).text))
    }
    if !orphans.isEmpty { forms.append(Form(node: nil, action: nil, fields: orphans.withLastRadioWinning())) }
    return forms
  }

  private func form(_ id: NodeID, fields: [Field], name: String) -> Form {
    func attribute(_ name: String) -> String? { tree.attribute(name, of: id) }
    return Form(
      node: id, id: attribute("id") ?? "", name: name,
      action: FormTarget.action(attribute("action"), url: url, addresses: addresses),
      method: FormTarget.method(attribute("method")), encoding: FormTarget.encoding(attribute("enctype")),
      acceptCharset: attribute("accept-charset"), skipsValidation: attribute("novalidate") != nil, fields: fields)
  }
}

extension [Field] {
  /// Of several radio buttons of a group that are marked as checked, the last one is (HTML standard section
  /// 4.10.5.1.16).
  fileprivate func withLastRadioWinning() -> [Field] {
    var last: [String: NodeID] = [:]
    var hasRival = false
    for field in self where field.kind == .radio && field.isChecked && !field.name.isEmpty {
      hasRival = last.updateValue(field.node, forKey: field.name) != nil || hasRival
    }
    guard hasRival else { return self }
    return map { field in
      let isBeaten = field.kind == .radio && field.isChecked && !field.name.isEmpty && last[field.name] != field.node
      return isBeaten ? field.unchecked : field
    }
  }
}

extension Field {
  fileprivate var unchecked: Field {
    Field(
      node: node, kind: kind, name: name, id: id, label: label, group: group, description: description, value: value,
      options: options, isChecked: false, isRequired: isRequired, isDisabled: isDisabled, isReadOnly: isReadOnly,
      isHidden: isHidden, isInvalid: isInvalid, attributes: attributes)
  }
}

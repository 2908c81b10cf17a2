/// A form control as a citizen meets it.
package struct Field: Sendable, Equatable {
  /// The control element.
  package let node: NodeID
  /// What kind of control it is.
  package let kind: FieldKind
  /// The `name` attribute; an empty name is never sent.
  package let name: String
  /// The `id` attribute, or an empty string.
  package let id: String
  /// The accessible name with its origin.
  package let label: FieldLabel
  /// The accessible name of the fieldset or role=group/radiogroup around the control, nearest first; empty when none.
  package let group: String
  /// The accessible description (aria-describedby, else title), white space collapsed.
  package let description: String
  /// The value it has on the page as served: value attribute, textarea content, or the selected option's value.
  package let value: String
  /// The options of a select or the suggestions of a datalist, in order.
  package let options: [FieldOption]
  /// Whether a checkbox or radio button is checked as served.
  package let isChecked: Bool
  /// Whether the control is marked as required, by `required` or `aria-required="true"`.
  package let isRequired: Bool
  /// Whether the control is disabled, by itself or by its fieldset (HTML standard section 4.10.19.5).
  package let isDisabled: Bool
  /// Whether the control can be read only.
  package let isReadOnly: Bool
  /// Whether the page hides the control from citizens (attribute, inline style, visually hidden class, hidden ancestor).
  package let isHidden: Bool
  /// Whether `aria-invalid` says the value is wrong.
  package let isInvalid: Bool
  /// Every other attribute that validation and checks read, by name (autocomplete, pattern, maxlength, placeholder).
  package let attributes: [String: String]

  /// Makes a field.
  package init(
    node: NodeID, kind: FieldKind, name: String, id: String = "", label: FieldLabel, group: String = "",
    description: String = "", value: String = "", options: [FieldOption] = [], isChecked: Bool = false,
    isRequired: Bool = false, isDisabled: Bool = false, isReadOnly: Bool = false, isHidden: Bool = false,
    isInvalid: Bool = false, attributes: [String: String] = [:]
  ) {
    self.node = node
    self.kind = kind
    self.name = name
    self.id = id
    self.label = label
    self.group = group
    self.description = description
    self.value = value
    self.options = options
    self.isChecked = isChecked
    self.isRequired = isRequired
    self.isDisabled = isDisabled
    self.isReadOnly = isReadOnly
    self.isHidden = isHidden
    self.isInvalid = isInvalid
    self.attributes = attributes
  }

  /// Whether two controls ask for the same thing: radio buttons with one name, otherwise the control itself.
  package func isSameQuestion(as other: Field) -> Bool {
    node == other.node || (kind == .radio && other.kind == .radio && !name.isEmpty && name == other.name)
  }
}

/// The accessible name of a control and where it comes from (accname 1.2 section 4.3.2, HTML-AAM section 4.1).
package struct FieldLabel: Sendable, Equatable, Codable {
  /// What gave the name, in falling order of how well a citizen sees it.
  package enum Origin: String, Sendable, Codable {
    case label, labelledBy, ariaLabel, value, content, alternativeText, title, placeholder, none
  }

  /// The name, white space collapsed; empty when there is none.
  package let text: String
  /// Where it comes from.
  package let origin: Origin

  /// Makes a label.
  package init(text: String, origin: Origin) {
    self.text = text
    self.origin = origin
  }

  /// No name at all.
  package static let none = FieldLabel(text: "", origin: .none)
}

/// One option of a select element or datalist (HTML standard section 4.10.10).
package struct FieldOption: Sendable, Equatable {
  /// The words shown.
  package let text: String
  /// The value sent.
  package let value: String
  /// The words of the option group around it, or an empty string.
  package let group: String
  /// Whether it is selected as served.
  package let isSelected: Bool
  /// Whether it can't be chosen.
  package let isDisabled: Bool

  /// Makes an option.
  package init(text: String, value: String, group: String = "", isSelected: Bool = false, isDisabled: Bool = false) {
    self.text = text
    self.value = value
    self.group = group
    self.isSelected = isSelected
    self.isDisabled = isDisabled
  }
}

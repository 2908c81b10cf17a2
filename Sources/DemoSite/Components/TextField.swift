/// A labelled text field or text area, with hint and error (DKFDS "Inputfelter", "Fejlmeddelelser").
struct TextField: Sendable {
  /// What sort of text is asked for.
  enum Kind: Sendable {
    case line(type: String, inputMode: String?, autocomplete: String?)
    case area(rows: Int)

    static let plain = Kind.line(type: "text", inputMode: nil, autocomplete: nil)
  }

  let name: String
  let label: String
  var hint: String?
  var kind = Kind.plain
  var isRequired = true
  let value: String
  var error: String?
  /// Whether the error stands below the field in place of above it.
  var isErrorBelow = false
  /// Whether the label is tied to the field; a field that has lost it keeps the words beside it.
  var isLabelled = true
  /// Whether a label that isn't tied still names the field, through `aria-labelledby`.
  var isNamedByText = false
  /// Whether the label stands inside the field alone, where it goes away with the first letter.
  var isPlaceholderOnly = false
  /// Whether the label is there for screen readers alone.
  var isLabelHidden = false

  /// The group of label, hint, error and field.
  var node: HTMLNode {
    el(.div, .class(error == nil ? "form-group" : "form-group form-error")) {
      if isPlaceholderOnly {
        HTMLNode.empty
      } else if isLabelled {
        el(.label, .class(isLabelHidden ? "visually-hidden" : "form-label"), .for(name)) { label }
      } else {
        el(.span, .class("form-label"), .id(name + "-navn"), text: label)
      }
      if let hint { el(.span, .class("form-hint"), .id(name + "-hjaelp"), text: hint) }
      if let error, !isErrorBelow { ErrorMessage(field: name, message: error).node }
      control
      if let error, isErrorBelow { ErrorMessage(field: name, message: error).node }
    }
  }

  private var control: HTMLNode {
    switch kind {
    case .line(let type, let inputMode, let autocomplete):
      var attributes: [HTMLAttribute] = [.type(type), .class("form-input")] + common + [.value(value)]
      if let inputMode { attributes.append(.inputMode(inputMode)) }
      if let autocomplete { attributes.append(.autocomplete(autocomplete)) }
      return .element(.input, attributes, [])
    case .area(let rows):
      return .element(.textarea, [.class("form-input"), .rows(rows)] + common, [.text(value)])
    }
  }

  private var common: [HTMLAttribute] {
    var attributes: [HTMLAttribute] = [.id(name), .name(name)]
    let descriptions = [hint.map { _ in name + "-hjaelp" }, error.map { _ in name + "-fejl" }].compactMap(\.self)
    if !descriptions.isEmpty { attributes.append(.aria("describedby", descriptions.joined(separator: " "))) }
    if error != nil { attributes.append(.aria("invalid", "true")) }
    if isRequired { attributes.append(.required) }
    if isNamedByText { attributes.append(.aria("labelledby", name + "-navn")) }
    if isPlaceholderOnly { attributes.append(.placeholder(label)) }
    return attributes
  }
}

/// The message directly above a field, with the prefix "Fejl:" for those who hear the page.
struct ErrorMessage: Sendable {
  let field: String
  let message: String

  var node: HTMLNode {
    el(.span, .class("form-error-message"), .id(field + "-fejl")) {
      el(.span, .class("visually-hidden"), text: "Fejl: ")
      message
    }
  }
}

package import FormClient
package import JourneyModel
import JourneyReports

/// A page's inventory as lines that can be copied into a script.
package struct InventoryText: Sendable {
  private let inventory: PageInventory
  private let language: ReportLanguage

  /// The text of an inventory; its comments are in the language.
  package init(_ inventory: PageInventory, language: ReportLanguage) {
    self.inventory = inventory
    self.language = language
  }

  /// The lines, ending with a line break.
  package func render() -> String {
    var lines = ["# \(safe(inventory.title))", "# \(safe(inventory.url))"]
    lines += inventory.headings.map { "# \(text("overskrift", "heading")): \(safe($0))" }
    lines += inventory.errors.map { "# \(text("fejl på siden", "error shown")): \(safe($0))" }
    if !inventory.scripted.isEmpty {
      let words = text("laves af JavaScript og ses ikke her", "made by JavaScript, not seen here")
      lines.append("# \(words): \(safe(inventory.scripted))")
    }
    for (index, form) in inventory.forms.enumerated() { lines += self.form(form, number: index + 1) }
    if !inventory.links.isEmpty {
      lines.append("\n# links")
      lines += inventory.links.map { "follow: \(quoted($0))" }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func form(_ form: PageInventory.FormItem, number: Int) -> [String] {
    let name = form.name.isEmpty ? "" : " \(safe(form.name))"
    return ["", "# \(text("formular", "form")) \(number)\(name): \(form.method) \(safe(form.action))"]
      + form.fields.map(field)
      + form.buttons.map { "submit: \(quoted($0.target))" }
  }

  private func field(_ item: PageInventory.FieldItem) -> String {
    let need = item.isRequired ? text("skal udfyldes", "required") : ""
    let marks = [item.kind, need, safe(item.hint)].filter { !$0.isEmpty }
    let comment = "  # \(marks.joined(separator: ", "))"
    switch item.action {
    case _ where isMapping(item.target) && item.action != "check":
      return "\(item.action): [{field: \(quoted(item.target)), value: …}]\(comment)"
    case "check": return "check: [\(quoted(item.target))]\(comment)"
    case "choose", "select":
      let options = item.options.map(quoted).joined(separator: " | ")
      return "\(item.action): {\(quoted(item.target)): …}\(comment): \(options)"
    default: return "\(item.action): {\(quoted(item.target)): …}\(comment)"
    }
  }

  /// YAML's double quotes, except for a target that is a mapping already.
  private func quoted(_ text: String) -> String {
    if isMapping(text) { return safe(text) }
    let escaped = safe(text).replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped)\""
  }

  private func isMapping(_ target: String) -> Bool { target.hasPrefix("{name: ") || target.hasPrefix("{css: ") }

  private func text(_ da: String, _ en: String) -> String { language == .danish ? da : en }

  private func safe(_ text: String) -> String { TextEscaping.terminal(text) }
}

/// What a citizen met on the page that a step led to: what two editions of a service are held against each other by.
///
/// One persona stands for all: the first in plan order that came to the step. What differs from one run to the next
/// without the service having changed (long numbers, dates, times) is a gap in the texts.
package struct StepPage: Sendable, Equatable, Codable {
  /// The step.
  package let step: String
  /// The persona that met the page.
  package let persona: String
  /// The main heading, else the page's title.
  package let heading: String
  /// What the citizen fills in, in the page's order; radio buttons of one name are one field.
  package let fields: [PageField]
  /// The words of the buttons that submit, in the page's order.
  package let buttons: [String]
  /// The other lines of text that the citizen can see, in the page's order.
  package let texts: [String]
  /// The hosts that answered during the step, without ports, sorted.
  package let hosts: [String]

  /// Makes a page.
  package init(
    step: String, persona: String, heading: String, fields: [PageField] = [], buttons: [String] = [],
    texts: [String] = [], hosts: [String] = []
  ) {
    self.step = step
    self.persona = persona
    self.heading = heading
    self.fields = fields
    self.buttons = buttons
    self.texts = texts
    self.hosts = hosts
  }
}

/// One thing that a page asks a citizen for.
package struct PageField: Sendable, Equatable, Codable {
  /// The `name` attribute: what the service calls it.
  package let name: String
  /// What the citizen reads: the accessible name, or for radio buttons that of their group.
  package let label: String
  /// The kind of control, as `FieldKind` names it.
  package let kind: String
  /// Whether it is marked as required.
  package let isRequired: Bool
  /// The words that describe it, or an empty string.
  package let help: String
  /// What can be chosen, in order.
  package let options: [String]

  /// Makes a field.
  package init(
    name: String, label: String, kind: String, isRequired: Bool = false, help: String = "", options: [String] = []
  ) {
    self.name = name
    self.label = label
    self.kind = kind
    self.isRequired = isRequired
    self.help = help
    self.options = options
  }
}

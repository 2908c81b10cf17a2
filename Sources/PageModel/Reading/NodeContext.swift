/// What a node inherits from its ancestors, found for all nodes in one pass.
struct NodeContext {
  /// Facts that hold for a node because of itself or an ancestor.
  struct Facts: OptionSet {
    let rawValue: UInt16

    /// Not rendered: `hidden`, `display:none`, or content that is never shown (script, template, head).
    static let notRendered = Facts(rawValue: 1 << 0)
    /// `visibility:hidden` or `collapse`.
    static let invisible = Facts(rawValue: 1 << 1)
    /// `aria-hidden=true`.
    static let ariaHidden = Facts(rawValue: 1 << 2)
    /// A class by which pages hide something from sight but not from assistive technology.
    static let visuallyHidden = Facts(rawValue: 1 << 3)
    /// In a `template`: no part of the page.
    static let inTemplate = Facts(rawValue: 1 << 4)
    /// In a `datalist`: never submitted (HTML standard section 4.10.22.4 step 5.1).
    static let inDatalist = Facts(rawValue: 1 << 5)
    /// Disabled by a `fieldset` (HTML standard section 4.10.19.5).
    static let inDisabledFieldset = Facts(rawValue: 1 << 6)
    /// A disabled `fieldset` itself; its children inherit `inDisabledFieldset`.
    static let disablesContent = Facts(rawValue: 1 << 7)
    /// A disabled `fieldset` whose first legend was met.
    static let sawLegend = Facts(rawValue: 1 << 8)

    /// What children have too.
    static let inherited: Facts = [
      .notRendered, .invisible, .ariaHidden, .visuallyHidden, .inTemplate, .inDatalist, .inDisabledFieldset,
    ]
    /// Hidden from everybody.
    static let hiddenFromAll: Facts = [.notRendered, .invisible, .inTemplate]
  }

  var facts: Facts = []
  /// The nearest `form` ancestor or self, or -1.
  var form: Int32 = -1
  /// The nearest `label` ancestor or self, or -1.
  var label: Int32 = -1
  /// The nearest fieldset or role=group/radiogroup ancestor or self, or -1.
  var group: Int32 = -1
}

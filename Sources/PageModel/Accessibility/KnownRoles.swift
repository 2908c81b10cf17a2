/// The tables of roles (WAI-ARIA 1.3 section 5.4, HTML-AAM 1.0 section 3.4).
enum KnownRoles {
  /// Every role an author can use; abstract roles are none of them.
  static let all = words(
    """
    alert alertdialog application article banner blockquote button caption cell checkbox code columnheader combobox \
    comment complementary contentinfo definition deletion dialog directory document emphasis feed figure form generic \
    grid gridcell group heading image img insertion link list listbox listitem log main mark marquee math menu menubar \
    menuitem menuitemcheckbox menuitemradio meter navigation none note option paragraph presentation progressbar radio \
    radiogroup region row rowgroup rowheader scrollbar search searchbox sectionfooter sectionheader separator slider \
    spinbutton status strong subscript suggestion superscript switch tab table tablist tabpanel term textbox time \
    timer toolbar tooltip tree treegrid treeitem graphics-document graphics-object graphics-symbol
    """)

  /// Names that stand for another role.
  static let synonyms = ["img": "image", "directory": "list", "presentation": "none"]

  /// Roles that mean nothing outside these (WAI-ARIA section 5.2.7, required accessibility parent role), of those where
  /// browsers then fall back to the element's own.
  static let requiredParents: [String: Set<String>] = [
    "menuitem": ["menu", "menubar", "group"], "menuitemcheckbox": ["menu", "menubar", "group"],
    "menuitemradio": ["menu", "menubar", "group"], "option": ["listbox", "group"], "tab": ["tablist"],
    "treeitem": ["tree", "group"], "listitem": ["list", "directory"],
  ]

  /// Elements that scope the landmarks inside them (HTML standard section 3.2.5.2.3, sectioning content).
  static let sectioning: Set<String> = ["article", "aside", "nav", "section"]
  static let sectioningAndMain = sectioning.union(["main"])

  /// Attributes of every role (WAI-ARIA section 6.4), the prohibited naming ones included: they undo `none`.
  static let globalAttributes = words(
    """
    aria-atomic aria-braillelabel aria-brailleroledescription aria-busy aria-controls aria-current aria-describedby \
    aria-description aria-details aria-dropeffect aria-errormessage aria-flowto aria-grabbed aria-haspopup \
    aria-invalid aria-keyshortcuts aria-label aria-labelledby aria-live aria-owns aria-relevant aria-roledescription
    """)

  /// The role of an element that depends on nothing but its name.
  static func natively(_ element: String) -> String { byElement[element] ?? "generic" }

  private static let byElement: [String: String] = [
    "address": "group", "article": "article", "aside": "complementary", "blockquote": "blockquote",
    "button": "button", "caption": "caption", "cite": "html-cite", "code": "code", "datalist": "listbox",
    "dd": "definition", "del": "deletion", "details": "group", "dfn": "term", "dialog": "dialog", "dt": "term",
    "em": "emphasis", "fieldset": "group", "figure": "figure", "form": "form", "h1": "heading", "h2": "heading",
    "h3": "heading", "h4": "heading", "h5": "heading", "h6": "heading", "hgroup": "group", "hr": "separator",
    "ins": "insertion", "main": "main", "mark": "mark", "math": "math", "menu": "list", "meter": "meter",
    "nav": "navigation", "ol": "list", "optgroup": "group", "option": "option", "output": "status", "p": "paragraph",
    "progress": "progressbar", "s": "deletion", "search": "search", "strong": "strong", "sub": "subscript",
    "sup": "superscript", "table": "table", "tbody": "rowgroup", "textarea": "textbox", "tfoot": "rowgroup",
    "thead": "rowgroup", "time": "time", "tr": "row", "ul": "list", "abbr": "html-abbr", "audio": "html-audio",
    "canvas": "html-canvas", "dl": "html-dl", "figcaption": "html-figcaption", "iframe": "html-iframe",
    "label": "html-label", "legend": "html-legend", "summary": "html-summary", "video": "html-video",
  ]

  private static func words(_ text: String) -> Set<String> {
    Set(text.split(separator: " ").map(String.init))
  }
}

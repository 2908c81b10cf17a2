/// What a `style` attribute says about whether and how an element shows.
///
/// Style sheets are not read: a form client has no layout, and says so.
struct InlineStyle {
  private(set) var display: Substring?
  private(set) var visibility: Substring?
  /// Whether it is moved out of sight, as honeypots and text for screen readers are.
  private(set) var isOffScreen = false
  /// Whether its text is red.
  private(set) var isRed = false

  /// Reads a `style` attribute's declarations (CSS Style Attributes section 3).
  init(_ style: String) {
    for declaration in style.split(separator: ";") {
      guard let colon = declaration.firstIndex(of: ":") else { continue }
      let value = Self.word(declaration[declaration.index(after: colon)...])
      switch Self.word(declaration[..<colon]) {
      case "display": display = value
      case "visibility": visibility = value
      case "left", "top", "text-indent": if value.hasPrefix("-999") || value.hasPrefix("-1000") { isOffScreen = true }
      case "color": isRed = Self.reds.contains(value)
      default: break
      }
    }
  }

  private static let reds: Set<Substring> = [
    "red", "#f00", "#ff0000", "#c00", "#cc0000", "#d00", "#dd0000", "#a00", "#b00", "darkred", "crimson", "firebrick",
  ]

  private static func word(_ text: Substring) -> Substring {
    let trimmed = Substring(text.drop { $0.isWhitespace }.prefix { !$0.isWhitespace && $0 != "!" })
    return Substring(trimmed.lowercased())
  }
}

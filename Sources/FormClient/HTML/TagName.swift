/// An element's name as a number, so that a scan compares names without making strings (FNV-1a, 64 bit).
struct TagName: Hashable {
  private let code: UInt64

  /// The name of bytes; capital ASCII letters count as small ones.
  init(_ bytes: some Sequence<UInt8>) {
    var code: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes {
      let lowered = byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      code = (code ^ UInt64(lowered)) &* 0x100_0000_01B3
    }
    self.code = code
  }

  private static func set(_ names: String) -> Set<TagName> { Set(names.split(separator: " ").map { TagName($0.utf8) }) }

  static let script = TagName("script".utf8)
  static let form = TagName("form".utf8)
  static let svg = TagName("svg".utf8)
  static let math = TagName("math".utf8)
  static let select = TagName("select".utf8)
  static let textarea = TagName("textarea".utf8)
  static let annotationXML = TagName("annotation-xml".utf8)
  static let plaintext = TagName("plaintext".utf8)
  static let p = TagName("p".utf8)
  static let br = TagName("br".utf8)

  /// Elements without content (HTML standard section 13.1.2, with the obsolete ones the parser treats alike).
  static let void = set(
    "area base basefont bgsound br col embed frame hr img input keygen link meta param source track wbr image")
  /// Elements whose content holds no tags (sections 13.2.6.2 and 13.2.6.4).
  static let rawText = set("script style textarea title xmp iframe noembed noframes")
  /// Formatting elements, which the parser opens anew where they were left open (section 13.2.4.3).
  static let formatting = set("a b big code em font i nobr s small strike strong tt u")
  /// Where HTML content begins again inside SVG (section 13.2.6).
  static let svgIntegrationPoints = set("foreignobject desc title")
  /// Where it begins again inside MathML.
  static let mathIntegrationPoints = set("mi mo mn ms mtext")
  /// Tags that end SVG and MathML content (section 13.2.6.5).
  static let breakouts = set(
    """
    b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta \
    nobr ol p pre ruby s small span strong strike sub sup table tt u ul var
    """)
  /// Elements that an item of the same kind is looked for beneath, and not across (sections 13.2.4.2 and 13.2.6.4.7).
  static let barriers = set(
    """
    applet article aside blockquote body button caption center colgroup details dir dl fieldset figure figcaption \
    footer form frameset header hgroup html iframe main marquee menu nav object ol section select summary table \
    template tbody td tfoot th thead tr ul svg math foreignobject desc annotation-xml mi mo mn ms mtext
    """)

  /// What the scan asks about a start tag, in one look-up.
  struct Traits {
    var isVoid = false
    var isRawText = false
    var isFormatting = false
    var isBreakout = false
    var closing: Closing?
  }

  /// The traits of every element that has any.
  static let traits: [TagName: Traits] = {
    var traits: [TagName: Traits] = [:]
    for name in void { traits[name, default: Traits()].isVoid = true }
    for name in rawText { traits[name, default: Traits()].isRawText = true }
    for name in formatting { traits[name, default: Traits()].isFormatting = true }
    for name in breakouts { traits[name, default: Traits()].isBreakout = true }
    for (name, closing) in closings { traits[name, default: Traits()].closing = closing }
    return traits
  }()

  /// What a start tag with an optional end tag closes: the elements it ends, and the ones where the search stops.
  struct Closing {
    let closed: Set<TagName>
    let barriers: Set<TagName>
    /// The element that must be open for the tag to end anything, or nil.
    var container: TagName?
    /// Whether only the innermost element is ended.
    var isInnermostOnly = false
  }

  /// The closing rule of every element whose end tag may be left out.
  static let closings: [TagName: Closing] = {
    var rules: [TagName: Closing] = [:]
    func add(
      _ names: String, closes: String, stopsAt barriers: Set<TagName>, inside container: String? = nil,
      isInnermostOnly: Bool = false
    ) {
      for name in set(names) {
        rules[name] = Closing(
          closed: set(closes), barriers: barriers, container: container.map { TagName($0.utf8) },
          isInnermostOnly: isInnermostOnly)
      }
    }
    add("li", closes: "li", stopsAt: barriers)
    add("p", closes: "p", stopsAt: set("applet caption html table td th marquee object template button").union(foreign))
    add("dd dt", closes: "dd dt", stopsAt: barriers)
    add("option", closes: "option", stopsAt: barriers, isInnermostOnly: true)
    add("optgroup", closes: "option optgroup", stopsAt: barriers, inside: "select", isInnermostOnly: true)
    add("rb rtc", closes: "rb rt rp rtc", stopsAt: barriers, inside: "ruby", isInnermostOnly: true)
    add("rt rp", closes: "rb rt rp", stopsAt: barriers, inside: "ruby", isInnermostOnly: true)
    add("td th", closes: "td th", stopsAt: set("table template html"))
    add("tr", closes: "td th tr caption colgroup", stopsAt: set("table template html"))
    add("tbody thead tfoot", closes: "td th tr tbody thead tfoot caption colgroup", stopsAt: set("table template html"))
    add("body head", closes: "head", stopsAt: set("template"))
    return rules
  }()

  private static let foreign = set("svg math foreignobject desc annotation-xml mi mo mn ms mtext")
}

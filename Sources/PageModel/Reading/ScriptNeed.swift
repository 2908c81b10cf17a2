/// Why a page can't be used without JavaScript, told by its markup alone.
///
/// A script beside a whole page is no sign: most pages improve themselves with one. The signs are those of pages that a
/// browser builds: a place that a framework fills and the server leaves empty, and a notice for visitors without scripts.
/// Where a citizen found nothing to go on with and the page has no control, any block after its heading that has a name
/// for scripts and nothing in it is one more.
package struct ScriptNeed: Sendable, Equatable {
  /// How much of the page is missing.
  package enum Extent: String, Sendable {
    /// All of it: nothing can be read or done.
    case whole
    /// What the citizen would use: the page has its frame, and no control to fill in or press.
    case part
  }

  /// How much.
  package let extent: Extent
  /// The empty place as a selector, `#root` or `app-root`; empty when only a notice tells.
  package let place: String
  /// What the page says to visitors without scripts, at most 200 characters; empty when it says nothing of them.
  package let notice: String

  /// Reads what a page needs; nil where it needs no script, or nothing tells that it does.
  ///
  /// - Parameters:
  ///   - page: the page.
  ///   - isStuck: whether a citizen found nothing there of what the errand needs; then any empty block tells.
  package init?(of page: Page, isStuck: Bool = false) {
    let reading = ScriptReading(page)
    let emptyPlace = isStuck ? reading.emptyPlace : ""
    guard reading.hasScript, !reading.hasControls,
      !reading.place.isEmpty || !reading.notice.isEmpty || !emptyPlace.isEmpty
    else { return nil }
    (place, notice) = (reading.place.isEmpty ? emptyPlace : reading.place, reading.notice)
    // "Indlæser, vent venligst", "Loading…": what stands there until the script has come.
    // A link that leads on is a way without the script, where one back to the front page isn't.
    let isEmpty = reading.headings == 0 && reading.links < 2 && reading.linksOn == 0 && reading.words <= 6
    // A place that no framework is known by says only that something goes there.
    extent = isEmpty && !(reading.place.isEmpty && reading.notice.isEmpty) ? .whole : .part
  }
}

/// What one look through a page's nodes finds.
private struct ScriptReading {
  private(set) var hasScript = false
  private(set) var place = ""
  /// A block with an id and nothing in it, as a selector.
  private(set) var emptyPlace = ""
  private(set) var notice = ""
  /// The text outside of scripts and the like; its words are counted only where the rest leaves a doubt.
  private var texts: [NodeID] = []
  private let tree: PageTree
  private(set) var headings = 0
  private(set) var links = 0
  private(set) var linksOn = 0
  let hasControls: Bool

  private static let longestNotice = 200
  /// More words than this in the place of an application aren't a sign that says to wait.
  private static let mostWaitingWords = 6

  init(_ page: Page) {
    tree = page.tree
    var noscripts: [Range<Int32>] = []
    var isPastHeading = false
    var position = 1
    while position < tree.nodes.count {
      let id = NodeID(position)
      let node = tree.nodes[position]
      position += 1
      if node.kind == .text {
        texts.append(id)
      } else if node.kind == .element, node.namespace == .html {
        switch node.name {
        case "script":
          hasScript = hasScript || Self.isJavaScript(id, tree)
          position = Int(node.end)
        case "noscript":
          noscripts.append(id.index..<node.end)
          if notice.isEmpty { notice = Self.notice(tree.textContent(of: id)) }
          position = Int(node.end)
        case "style", "template", "title", "select": position = Int(node.end)
        default:
          if place.isEmpty, let mount = Self.mount(id, tree) { place = mount }
          isPastHeading = isPastHeading || node.name == "h1"
          if isPastHeading, emptyPlace.isEmpty, let empty = Self.emptyBlock(id, tree) { emptyPlace = empty }
        }
      }
    }
    func isOutside(_ id: NodeID) -> Bool { !noscripts.contains { $0.contains(id.index) } }
    headings = page.headings.count { isOutside($0.node) }
    links = page.links.count { !$0.isHidden && isOutside($0.node) }
    linksOn = page.links.count { link in
      guard !link.isHidden, isOutside(link.node), let url = link.url else { return false }
      return link.reference.first != "#" && url.scheme.hasPrefix("http") && url.path != "/"
    }
    hasControls = page.forms.contains { form in
      form.fields.contains { field in
        field.kind != .hidden && !field.isHidden && field.kind != .button && isOutside(field.node)
      }
    }
  }

  /// How many words a visitor without scripts reads.
  var words: Int { texts.reduce(0) { $0 + Self.words(of: tree[$1].text) } }

  private static func words(of text: String) -> Int {
    text.split { $0.isWhitespace }.count { word in word.contains { $0.isLetter || $0.isNumber } }
  }

  /// Whether a script element holds or names a script, and not data (HTML standard section 4.12.1).
  private static func isJavaScript(_ id: NodeID, _ tree: PageTree) -> Bool {
    let type = tree.attribute("type", of: id)?.lowercased() ?? ""
    return type.isEmpty || type == "module" || type.contains("javascript") || type.contains("ecmascript")
  }

  /// The place that a framework fills, as a selector, where the server has left it empty.
  private static func mount(_ id: NodeID, _ tree: PageTree) -> String? {
    let name = tree[id].name
    let own = tree.attribute("id", of: id) ?? ""
    let isKnown = name == "div" || name == "main" || name == "section" ? mountIDs.contains(own.lowercased()) : false
    let isComponent =
      name.contains("-") && (name.hasSuffix("-root") || name.hasSuffix("-app") || name.hasPrefix("app-"))
    let isAngularJS = tree.attribute("ng-app", of: id) != nil || tree.attribute("ng-view", of: id) != nil
    guard isKnown || isComponent || (isAngularJS && name != "html" && name != "body") else { return nil }
    let inner = tree.descendants(of: id)
    let isFilled = inner.contains { node in
      tree.isElement(node, "form", "input", "a", "p", "h1", "h2", "h3", "table", "ul", "ol", "article")
    }
    let text = inner.filter { tree[$0].kind == .text }.reduce(0) { $0 + words(of: tree[$1].text) }
    guard !isFilled, text <= mostWaitingWords else { return nil }
    return own.isEmpty ? name : "#\(own)"
  }

  /// A block that a script can find by its id and that holds nothing, as a selector.
  ///
  /// What is there to speak up later (a live region, WAI-ARIA 1.2 section 6.6.2) or to be opened, or is hidden, isn't
  /// what the citizen came for.
  private static func emptyBlock(_ id: NodeID, _ tree: PageTree) -> String? {
    guard tree.isElement(id, "div", "section", "main", "ul", "ol", "tbody"),
      let own = tree.attribute("id", of: id), !own.isEmpty,
      ["role", "aria-live", "aria-hidden", "hidden", "style"].allSatisfy({ tree.attribute($0, of: id) == nil })
    else { return nil }
    let isEmpty = tree.descendants(of: id).allSatisfy { node in
      tree[node].kind == .text && tree[node].text.allSatisfy(\.isWhitespace)
    }
    return isEmpty ? "#\(own)" : nil
  }

  /// Where React, Vue, Next, Nuxt, Gatsby, Ember and their starters put an application.
  private static let mountIDs: Set<String> = [
    "root", "app", "__next", "__nuxt", "___gatsby", "react-root", "app-root", "approot", "vue-app", "react-app",
    "ember-app", "main-app", "svelte", "spa",
  ]

  /// The text of a noscript element that tells to switch scripts on; empty for others, such as the pixel of a counter.
  private static func notice(_ text: String) -> String {
    let words = text.collapsed
    let folded = words.lowercased()
    guard folded.contains("javascript") || folded.contains("java script"),
      demands.contains(where: folded.contains)
    else { return "" }
    return String(words.prefix(longestNotice))
  }

  private static let demands = [
    "enable", "activate", "turn on", "switch on", "require", "need", "without", "doesn't work", "does not work",
    "disabled", "aktiver", "aktivér", "slå", "tænd", "kræve", "nødvendig", "skal", "virker ikke", "uden",
    "understøtter",
  ]
}

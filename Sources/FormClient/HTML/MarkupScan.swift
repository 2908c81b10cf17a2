import PageModel

/// One pass over a page's bytes before the parser sees them: finds where a hostile page would overrun the parser, and
/// where forms end.
///
/// libgumbo is quadratic in depth and in attributes a tag. The scan keeps a stack like the parser's; where the two
/// differ on purpose of a hostile page, the parser's own bounds on memory and time hold (`GumboParse`).
struct MarkupScan {
  /// How many bytes the parser may read.
  private(set) var length: Int
  /// Why that isn't the whole page.
  private(set) var truncation: TreeTruncation?
  /// The offsets of all `</form>` tags.
  private(set) var formEnds: [Int] = []

  private let limits: ClientLimits
  private var stack: [OpenElement] = []
  private var orphans = OrphanedFormatting()
  private var estimatedNodes = 0

  private struct OpenElement {
    let name: TagName
    let content: Content
  }

  /// What the tags in an element are.
  private enum Content {
    case html, svg, mathML
    /// HTML or MathML, by an attribute that the scan doesn't read: what could be open counts as open.
    case either
  }

  /// Scans a page.
  init(_ bytes: [UInt8], limits: ClientLimits) {
    length = bytes.count
    self.limits = limits
    var cursor = MarkupCursor(bytes)
    while let tag = cursor.nextTag() {
      take(tag, &cursor)
      if truncation != nil {
        length = tag.start
        return
      }
    }
  }

  private mutating func take(_ tag: MarkupCursor.Tag, _ cursor: inout MarkupCursor) {
    // Each tag may come with a run of text before it; an attribute takes as much memory as a node.
    estimatedNodes += 2 + orphans.count + tag.attributeCount
    if estimatedNodes > limits.nodes {
      truncation = .tooManyNodes
    } else if tag.attributeCount > limits.attributesPerTag {
      truncation = .tooManyAttributes
    } else if tag.isEnd {
      close(tag)
    } else {
      open(tag, &cursor)
    }
  }

  private mutating func open(_ tag: MarkupCursor.Tag, _ cursor: inout MarkupCursor) {
    let name = tag.name
    let traits = TagName.traits[name] ?? TagName.Traits()
    if isForeign && traits.isBreakout { leaveForeign() }
    let around = stack.last?.content ?? .html
    if around != .html || name == .svg || name == .math {
      if !tag.isSelfClosing || around == .either {
        push(OpenElement(name: name, content: content(of: name, in: around)))
      }
      return
    }
    if traits.isVoid { return }
    if name == .script {
      cursor.skipScript()
      return
    }
    // In a select the parser ignores these tags, and what follows is markup (section 13.2.6.4.16).
    if traits.isRawText, name == .textarea || !stack.contains(where: { $0.name == .select }) {
      cursor.skipRawText(endingWith: name)
      return
    }
    if name == .plaintext {
      cursor.skipToEnd()
      return
    }
    if let closing = traits.closing { close(by: closing) }
    push(OpenElement(name: name, content: .html))
    if traits.isFormatting { orphans.note(cursor.hash(of: tag), named: name) }
  }

  /// What the tags in a foreign element are: HTML again at an integration point (HTML standard section 13.2.6).
  private func content(of name: TagName, in around: Content) -> Content {
    switch (around, name) {
    case (.either, _): .either
    case (_, .svg): .svg
    case (_, .math): .mathML
    case (.svg, _): TagName.svgIntegrationPoints.contains(name) ? .html : .svg
    case (_, .annotationXML): .either
    default: TagName.mathIntegrationPoints.contains(name) ? .html : .mathML
    }
  }

  private mutating func push(_ element: OpenElement) {
    stack.append(element)
    if stack.count > limits.elementDepth { truncation = .tooDeep }
  }

  private mutating func close(_ tag: MarkupCursor.Tag) {
    if tag.name == .form { formEnds.append(tag.start) }
    if isForeign && (tag.name == .p || tag.name == .br) { leaveForeign() }
    if orphans.count > 0, TagName.formatting.contains(tag.name) { orphans.end(tag.name) }
    if let index = stack.lastIndex(where: { $0.name == tag.name }) { pop(to: index) }
  }

  private mutating func close(by closing: TagName.Closing) {
    if let container = closing.container, !stack.contains(where: { $0.name == container }) { return }
    if closing.isInnermostOnly {
      while let last = stack.last, closing.closed.contains(last.name) { stack.removeLast() }
      return
    }
    var index = stack.count - 1
    var lowest: Int?
    while index >= 0 {
      let name = stack[index].name
      if closing.closed.contains(name) {
        lowest = index
      } else if closing.barriers.contains(name) {
        break
      }
      index -= 1
    }
    if let lowest { pop(to: lowest) }
  }

  private mutating func pop(to count: Int) { stack.removeLast(stack.count - count) }

  private var isForeign: Bool { stack.last?.content == .svg || stack.last?.content == .mathML }

  private mutating func leaveForeign() {
    while isForeign { stack.removeLast() }
  }
}

/// Formatting elements that were opened and not yet closed by an end tag of their own: the parser may open each anew
/// in every later block, at most three alike at a time (HTML standard section 13.2.4.3, "Noah's Ark clause").
private struct OrphanedFormatting {
  private(set) var count = 0
  private var open: [(hash: TagName, name: TagName)] = []

  mutating func note(_ hash: TagName, named name: TagName) {
    guard open.lazy.filter({ $0.hash == hash }).prefix(3).count < 3 else { return }
    open.append((hash, name))
    count += 1
  }

  mutating func end(_ name: TagName) {
    guard let index = open.lastIndex(where: { $0.name == name }) else { return }
    open.remove(at: index)
    count -= 1
  }
}

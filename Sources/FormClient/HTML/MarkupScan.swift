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
    let isForeign: Bool
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
    // Each tag may come with a run of text before it.
    estimatedNodes += 2 + orphans.count
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
    if isForeign && TagName.breakouts.contains(name) { leaveForeign() }
    let isForeign = isForeign || name == .svg || name == .math
    if isForeign {
      if !tag.isSelfClosing {
        push(OpenElement(name: name, isForeign: !TagName.integrationPoints.contains(name)))
      }
      return
    }
    if TagName.void.contains(name) { return }
    if name == .script {
      cursor.skipScript()
      return
    }
    if TagName.rawText.contains(name) {
      cursor.skipRawText(endingWith: name)
      return
    }
    if name == .plaintext {
      cursor.skipToEnd()
      return
    }
    if let closing = TagName.closings[name] { close(by: closing) }
    push(OpenElement(name: name, isForeign: false))
    if TagName.formatting.contains(name) { orphans.note(cursor.hash(of: tag), named: name) }
  }

  private mutating func push(_ element: OpenElement) {
    stack.append(element)
    if stack.count > limits.elementDepth { truncation = .tooDeep }
  }

  private mutating func close(_ tag: MarkupCursor.Tag) {
    if tag.name == .form { formEnds.append(tag.start) }
    if isForeign && (tag.name == .p || tag.name == .br) { leaveForeign() }
    if TagName.formatting.contains(tag.name) { orphans.end(tag.name) }
    if let index = stack.lastIndex(where: { $0.name == tag.name }) { pop(to: index) }
  }

  private mutating func close(by closing: TagName.Closing) {
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

  private var isForeign: Bool { stack.last?.isForeign == true }

  private mutating func leaveForeign() {
    while stack.last?.isForeign == true { stack.removeLast() }
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

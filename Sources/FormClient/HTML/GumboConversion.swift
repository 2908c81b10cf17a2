import CGumbo
import PageModel

/// Turns libgumbo's tree into a `PageTree`, in a loop with a stack of its own.
struct GumboConversion {
  private(set) var builder = PageTreeBuilder(capacity: 1_024)
  private(set) var owners: ParserOwners
  private(set) var truncation: TreeTruncation?
  private let maximum: Int
  private var openForms: [NodeID] = []
  private var openTemplates = 0

  /// A conversion of a scanned page.
  init(scan: MarkupScan, limits: ClientLimits) {
    owners = ParserOwners(formEnds: scan.formEnds)
    maximum = limits.nodes
  }

  @unsafe private struct Frame {
    let element: UnsafeMutablePointer<GumboNode>
    var next: UInt32
  }

  /// Converts a document node.
  mutating func convert(_ document: UnsafeMutablePointer<GumboNode>) {
    unsafe addDoctype(document.pointee.v.document)
    var frames = unsafe [Frame(element: document, next: 0)]
    while let frame = unsafe frames.last {
      let children = unsafe Self.children(of: frame.element)
      guard unsafe frame.next < children.length, let data = unsafe children.data?[Int(frame.next)] else {
        unsafe frames.removeLast()
        unsafe leave(frame.element)
        continue
      }
      unsafe frames[frames.count - 1].next += 1
      if builder.count >= maximum {
        truncation = .tooManyNodes
        break
      }
      let child = unsafe data.assumingMemoryBound(to: GumboNode.self)
      if unsafe enter(child) { unsafe frames.append(Frame(element: child, next: 0)) }
    }
    owners.settle()
  }

  private static func children(of node: UnsafeMutablePointer<GumboNode>) -> GumboVector {
    unsafe node.pointee.type == GUMBO_NODE_DOCUMENT ? node.pointee.v.document.children : node.pointee.v.element.children
  }

  private mutating func addDoctype(_ document: CGumbo.GumboDocument) {
    guard unsafe document.has_doctype else { return }
    unsafe builder.doctype(
      GumboNames.text(document.name), publicID: GumboNames.text(document.public_identifier),
      systemID: GumboNames.text(document.system_identifier))
  }

  /// Adds a node and says whether it has content to go into.
  private mutating func enter(_ node: UnsafeMutablePointer<GumboNode>) -> Bool {
    switch unsafe node.pointee.type {
    case GUMBO_NODE_ELEMENT, GUMBO_NODE_TEMPLATE:
      unsafe enterElement(node.pointee.v.element)
      return true
    case GUMBO_NODE_COMMENT:
      let text = unsafe node.pointee.v.text
      unsafe builder.comment(GumboNames.text(text.text), line: Int32(truncatingIfNeeded: text.start_pos.line))
    default:
      let text = unsafe node.pointee.v.text
      unsafe builder.text(GumboNames.text(text.text), line: Int32(truncatingIfNeeded: text.start_pos.line))
    }
    return false
  }

  private mutating func enterElement(_ element: GumboElement) {
    let attributes = unsafe GumboNames.attributes(of: element)
    let isInSource = unsafe element.original_tag.length > 0
    let node = unsafe builder.open(
      GumboNames.name(of: element), namespace: GumboNames.namespace(of: element), attributes: attributes,
      line: isInSource ? Int32(truncatingIfNeeded: element.start_pos.line) : 0)
    guard unsafe element.tag_namespace == GUMBO_NAMESPACE_HTML else { return }
    let start = unsafe Int(element.start_pos.offset)
    switch unsafe element.tag {
    case GUMBO_TAG_FORM:
      openForms.append(node)
      if openTemplates == 0 { owners.add(form: node, start: start) }
    case GUMBO_TAG_TEMPLATE:
      openTemplates += 1
    case GUMBO_TAG_INPUT, GUMBO_TAG_BUTTON, GUMBO_TAG_SELECT, GUMBO_TAG_TEXTAREA, GUMBO_TAG_OUTPUT,
      GUMBO_TAG_FIELDSET, GUMBO_TAG_OBJECT:
      if openTemplates == 0, isInSource, !attributes.contains(where: { $0.name == "form" }) {
        owners.add(control: node, start: start, ancestor: openForms.last)
      }
    default: break
    }
  }

  private mutating func leave(_ node: UnsafeMutablePointer<GumboNode>) {
    guard unsafe node.pointee.type != GUMBO_NODE_DOCUMENT else { return }
    builder.close()
    let element = unsafe node.pointee.v.element
    guard unsafe element.tag_namespace == GUMBO_NAMESPACE_HTML else { return }
    if unsafe element.tag == GUMBO_TAG_FORM { openForms.removeLast() }
    if unsafe element.tag == GUMBO_TAG_TEMPLATE { openTemplates -= 1 }
  }
}

import FormClient
import JourneyModel
import PageModel

/// Does with a page of any bytes what the client does with pages, and says what is wrong with the result.
///
/// The fuzzer calls it with bytes that it makes up, and a test with those that once made something fail.
package enum PageExercise {
  /// Content types that the first byte of an input picks from.
  private static let contentTypes: [String?] = [
    "text/html; charset=utf-8", "text/html", nil, "text/html; charset=iso-8859-1", "text/html; charset=utf-16le",
    "text/html; charset=shift_jis", "text/html; charset=iso-2022-jp", "application/xhtml+xml",
  ]
  /// How many forms, and how many controls of each, are filled in.
  private static let most = 50

  /// Reads, searches, fills in and encodes; the first byte picks the content type, the rest is the body.
  ///
  /// - Parameter input: any bytes.
  /// - Returns: what breaks a promise of the client, as sentences; empty when all is well.
  package static func faults(of input: some Collection<UInt8>) -> [String] {
    guard let first = input.first, let url = WebURL(parsing: "https://borger.example/a/b?c=d") else { return [] }
    let contentType = contentTypes[Int(first) % contentTypes.count]
    let response = HTTPResponse(
      status: 200, headers: contentType.map { [HeaderField("Content-Type", $0)] } ?? [], body: Array(input.dropFirst()))
    let page = PageLoader().page(from: response, at: url)
    _ = BodyText.utf8(of: response, pageEncoding: page?.tree.encoding)
    guard let page else { return [] }
    return faults(of: page.tree) + search(page) + page.forms.prefix(most).flatMap { fill($0, of: page) }
  }

  /// A flat tree has every node inside its parent, and forms and fields are nodes of it.
  private static func faults(of tree: PageTree) -> [String] {
    tree.nodes.indices.dropFirst().filter { index in
      let node = tree.nodes[index]
      return node.parent >= index || node.end <= index || node.end > tree.nodes[Int(node.parent)].end
    }.map { "Node \($0) is not inside its parent." }
  }

  private static func search(_ page: Page) -> [String] {
    let finder = FieldFinder(page: page)
    for role in FieldRole.allCases { _ = try? finder.field("Navn > a", among: role) }
    _ = try? finder.option("Ja", ofGroup: "a")
    _ = try? finder.button("Send")
    _ = try? finder.link("a")
    _ = try? finder.field(css: "form > :is(input, select):not([type=hidden]):nth-child(odd)")
    _ = try? finder.field(xpath: "//form//input[@name]")
    let inventory = PageInventory(of: page)
    return inventory.forms.flatMap(\.fields).compactMap { item in
      guard item.action == "fill", !item.target.isEmpty, !item.target.hasPrefix("{name: ") else { return nil }
      let isFound = (try? finder.field(item.target, among: .typed)) != nil
      return isFound || page.forms.flatMap(\.fields).count > PageInventory.mostFields
        ? nil : "The inventory's words \(item.target.debugDescription) find nothing."
    }
  }

  private static func fill(_ form: Form, of page: Page) -> [String] {
    var state = FormState(form: form, page: page)
    for field in form.fields.prefix(most) {
      for text in ["2026-02-30", "a@b.dk", "æ\u{0}\n"] { state.enter(text, in: field) }
      state.check(field, true)
      if let option = field.options.last { state.choose(option, in: field) }
    }
    let buttons: [Field?] = [nil] + Array(form.submitButtons.prefix(3))
    var faults: [String] = []
    for button in buttons {
      _ = state.problems(with: button)
      guard let request = state.request(with: button)?.request else { continue }
      if WebURL(parsing: request.url.href) != request.url { faults.append("\(request.url.href) reads as another URL.") }
    }
    return faults
  }
}

import FormClient
import PageModel

/// Reads pages that tests write as lines, so that a test of a tab depends on no HTML parser.
///
/// `title X`; `refresh SECONDS ADDRESS`; `referrer POLICY`; `form METHOD ADDRESS FLAGS`, where the flags are
/// `noscript` (its button stands there), `onload` (the body submits) and `fields` (it has something to fill in).
enum PageSketch {
  static func page(from response: HTTPResponse, at url: WebURL) -> Page? {
    guard response.header("Content-Type") == "text/html" else { return nil }
    var nodes = [PageNode(kind: .document)]
    var attributes: [PageAttribute] = []
    var title = ""
    var refresh: Refresh?
    var forms: [Form] = []

    func add(_ name: String, parent: Int = 0, _ pairs: [(String, String)] = []) -> Int {
      let first = Int32(attributes.count)
      attributes += pairs.map { PageAttribute(name: $0.0, value: $0.1) }
      nodes.append(
        PageNode(
          kind: .element, name: name, attributes: first..<Int32(attributes.count), parent: Int32(parent),
          end: Int32(nodes.count + 1)))
      return nodes.count - 1
    }

    for line in String(decoding: response.body, as: UTF8.self).split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      switch words[0] {
      case "title": title = words.dropFirst().joined(separator: " ")
      case "refresh":
        let target = words.count > 2 ? WebURL(parsing: words[2], base: url) : url
        refresh = target.map { Refresh(seconds: Double(words[1]) ?? 0, url: $0) }
      case "referrer": _ = add("meta", [("name", "referrer"), ("content", words[1])])
      case "form":
        if words.contains("onload") { _ = add("body", [("onload", "document.forms[0].submit()")]) }
        let form = add("form")
        let holder = words.contains("noscript") ? add("noscript", parent: form) : form
        let button = Field(node: NodeID(add("button", parent: holder)), kind: .submitButton, name: "", label: .none)
        let hidden = Field(
          node: NodeID(add("input", parent: form)), kind: .hidden, name: "SAMLResponse", label: .none, value: "abc")
        let text = Field(node: NodeID(add("input", parent: form)), kind: .text, name: "navn", label: .none)
        forms.append(
          Form(
            node: NodeID(form), action: WebURL(parsing: words[2], base: url), method: words[1] == "post" ? .post : .get,
            fields: [button, hidden] + (words.contains("fields") ? [text] : [])))
      default: break
      }
    }
    return Page(
      url: url, baseURL: url, tree: PageTree(nodes: nodes, attributes: attributes), title: title, language: nil,
      headings: [], links: [], forms: forms, errors: [], text: "", refresh: refresh)
  }
}

import FormClient
import Foundation
import JourneyModel
import PageModel

/// Suites that judge what a form sends.
enum FormSuites {
  /// One entry in every encoding, down to the bytes.
  static func judgeEncoding(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let entry = test.object("entry"), let name = entry["name"] as? String,
      let expected = test.bytes("expected_body_base64"), let enctype = test.text("enctype")
    else { return nil }
    let upload = entry["file"] as? [String: Any]
    let field = Field(node: NodeID(0), kind: upload == nil ? .hidden : .file, name: name, label: .none)
    let page = try PageFixture.page("<form></form>")
    let form = Form(
      node: NodeID(0), action: page.url, method: .post, encoding: Form.Encoding(rawValue: enctype) ?? .urlEncoded,
      acceptCharset: test.text("accept_charset"), fields: [field])
    var state = FormState(form: form, page: page)
    if let upload {
      let content = Array((upload["content"] as? String ?? "").utf8)
      let file = FormFile(
        name: upload["filename"] as? String ?? "", mediaType: upload["type"] as? String ?? "", content: content)
      state.attach(file, to: field)
    } else {
      state.enter(entry["value"] as? String ?? "", in: field)
    }
    return withPlainBoundary(state.request(with: nil), test.text("boundary_token")) == expected
  }

  /// Which entries a form has, with and without a submitter.
  static func judgeEntryList(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let markup = test.text("html"), let selector = test.text("form") else { return nil }
    let page = try PageFixture.page(markup)
    let node = try Selector(parsing: selector).firstMatch(in: page.tree)
    guard let form = page.forms.first(where: { $0.node == node }) else { return false }
    var submitter: Field?
    if let selector = test.text("submitter") {
      let button = try Selector(parsing: selector).firstMatch(in: page.tree)
      submitter = form.fields.first { $0.node == button }
      if submitter == nil { return false }
    }
    guard let request = FormState(form: form, page: page).request(with: submitter) else { return false }
    let entries = request.entries.map(pair)
    var passes = true
    if let expected = test.list("expected_entries") { passes = passes && entries == expected.map(texts) }
    for wanted in test.list("expected_contains") ?? [] { passes = passes && entries.contains(texts(wanted)) }
    for absent in test.list("must_be_absent") as? [String] ?? [] {
      passes = passes && !entries.contains { $0.contains(absent) }
    }
    if let expected = test.text("expected_body") {
      let query = Array((request.request.url.query ?? "").utf8)
      let body = request.request.body == nil ? query : withPlainBoundary(request, "BOUNDARY")
      passes = passes && body == Array(expected.utf8)
    }
    return passes
  }

  /// File names that need escaping, in several encodings.
  static func judgeUpload(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let name = test.text("file_name"), let charset = test.text("form_encoding"),
      let expected = test.object("expected"), let content = test.text("file_content")
    else { return nil }
    let page = try PageFixture.page("<form></form>")
    let charsetField = Field(node: NodeID(1), kind: .hidden, name: "_charset_", label: .none)
    let valueField = Field(node: NodeID(2), kind: .hidden, name: "filename", label: .none, value: name)
    let nameField = Field(node: NodeID(3), kind: .hidden, name: name, label: .none, value: "filename")
    let fileField = Field(node: NodeID(4), kind: .file, name: "file", label: .none)
    let form = Form(
      node: NodeID(0), action: page.url, method: .post, encoding: .multipart, acceptCharset: charset,
      fields: [charsetField, valueField, nameField, fileField])
    var state = FormState(form: form, page: page)
    state.attach(
      FormFile(name: name, mediaType: test.text("file_type") ?? "", content: Array(content.utf8)), to: fileField)
    // The suite writes each expected byte as the character of its number.
    func bytes(_ key: String, escaped: Bool) -> [UInt8] {
      let text = expected[key] as? String ?? ""
      let normal =
        escaped ? text : text.replacing("\r\n", with: "\n").replacing("\r", with: "\n").replacing("\n", with: "\r\n")
      let isBytes = normal.unicodeScalars.allSatisfy { $0.value < 0x100 }
      return isBytes ? normal.unicodeScalars.map { UInt8($0.value) } : Array(normal.utf8)
    }
    var body: [UInt8] = []
    func add(_ pieces: [UInt8]...) { for piece in pieces { body += piece } }
    let start = Array("--BOUNDARY\r\nContent-Disposition: form-data; name=\"".utf8)
    let (end, middle) = (Array("\r\n".utf8), Array("\"\r\n\r\n".utf8))
    add(start, Array("_charset_".utf8), middle, Array((expected["_charset_"] as? String ?? "").utf8), end)
    add(start, Array("filename".utf8), middle, bytes("hidden_value", escaped: false), end)
    add(start, bytes("hidden_name", escaped: true), middle, Array("filename".utf8), end)
    add(start, Array("file\"; filename=\"".utf8), bytes("filename", escaped: true))
    add(Array("\"\r\nContent-Type: \(test.text("file_type") ?? "")\r\n\r\n".utf8), Array(content.utf8), end)
    add(Array("--BOUNDARY--\r\n".utf8))
    return withPlainBoundary(state.request(with: nil), "BOUNDARY") == body
  }

  private static func withPlainBoundary(_ request: FormRequest?, _ token: String?) -> [UInt8] {
    let body = request?.request.body ?? Array((request?.request.url.query ?? "").utf8)
    guard let token, let type = request?.request.headers.first?.value, let mark = type.range(of: "boundary=") else {
      return body
    }
    let boundary = Array(type[mark.upperBound...].utf8)
    var bytes: [UInt8] = []
    var position = 0
    while position < body.count {
      if body[position...].starts(with: boundary) {
        bytes += Array(token.utf8)
        position += boundary.count
      } else {
        bytes.append(body[position])
        position += 1
      }
    }
    return bytes
  }

  private static func pair(_ entry: FormEntry) -> [String] {
    switch entry.value {
    case .text(let text): [entry.name, text]
    case .file(let file): [entry.name, file.name]
    }
  }

  private static func texts(_ pair: Any) -> [String] { pair as? [String] ?? [] }
}

import FormClient
import PageModel

/// Suites that judge which encoding a page is read in.
enum EncodingSuites {
  /// html5lib's encoding tests: the name of the encoding.
  static func judgePrescan(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    guard let bytes = test.bytes("input_base64"), let expected = test.text("expected_encoding") else { return nil }
    let label = "text/html; charset=\(expected)"
    let known = HTMLParser().tree(from: [], contentType: label).encoding
    return HTMLParser().tree(from: bytes, contentType: nil).encoding == known
  }

  /// Reference tests: the page must show the text that its reference shows, or another where it says so; where a script
  /// asserts the encoding, its name.
  static func judgeText(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let bytes = test.bytes("html_base64") else { return nil }
    let page = try PageFixture.page(bytes, contentType: nil)
    if test.flag("has_js") {
      guard let asserted = test.text("asserted") else { return nil }
      return page.tree.encoding == HTMLParser().tree(from: [], contentType: "text/html; charset=\(asserted)").encoding
    }
    guard let reference = test.bytes("reference_base64") else { return nil }
    let isMatch = !String(decoding: bytes, as: UTF8.self).contains("rel=\"mismatch\"")
    return try (page.text == PageFixture.page(reference, contentType: nil).text) == isMatch
  }
}

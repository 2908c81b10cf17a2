import PageModel

/// The URL tests of web-platform-tests.
enum URLSuites {
  private static let webSchemes: Set<String?> = ["http", "https", "", nil]

  static func judgeWeb(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    webSchemes.contains(test.text("scheme")) ? resolves(test) : nil
  }

  static func judgeOthers(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    webSchemes.contains(test.text("scheme")) ? nil : resolves(test)
  }

  private static func resolves(_ test: ConformanceCase) -> Bool {
    guard let input = test.text("input") else { return false }
    let base = test.text("base").map { WebURL(parsing: $0) }
    let url = base == .some(nil) ? nil : WebURL(parsing: input, base: base ?? nil)
    return url?.href == (test.flag("failure") ? nil : test.object("expected")?["href"] as? String)
  }

  /// Domains that a Unicode version newer than the toolchain's judges otherwise may differ.
  ///
  /// An empty domain is valid to
  /// IDNA and no host, so it isn't counted.
  static func judgeDomain(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    guard test.text("kind") == "toascii", let input = test.text("input"), test.text("expected") != "" else {
      return nil
    }
    return WebURL(parsing: "https://\(input)/x")?.host == test.text("expected")
  }

  static func judgePairs(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    FormURLEncoding.parse(test.text("input") ?? "").map { [$0.name, $0.value] } == test.list("expected") as? [[String]]
  }

  /// The two parts that a form client replaces; there are no setters for the others.
  static func judgeSetter(_ test: ConformanceCase, _ file: ConformanceFile) -> Bool? {
    guard let attribute = test.text("attribute"), ["search", "hash"].contains(attribute),
      let url = test.text("href").flatMap({ WebURL(parsing: $0) }), let given = test.text("new_value"),
      let expected = test.object("expected")?["href"] as? String
    else { return nil }
    let isQuery = attribute == "search"
    let stripped = given.first == (isQuery ? "?" : "#") ? String(given.dropFirst()) : given
    let value = given.isEmpty ? nil : stripped
    return (isQuery ? url.replacingQuery(value) : url.replacingFragment(value)).href == expected
  }
}

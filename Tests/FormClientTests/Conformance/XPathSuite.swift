import FormClient
import PageModel

/// XPath 1.0 on an XML tree.
enum XPathSuite {
  static func judge(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? { nil }
}

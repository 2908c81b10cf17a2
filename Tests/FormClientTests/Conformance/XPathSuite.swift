import FormClient
import Foundation
import PageModel

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// XPath 1.0 on XML trees: each expression finds exactly one element.
enum XPathSuite {
  static func judge(_ test: ConformanceCase, _ file: ConformanceFile) throws -> Bool? {
    guard let expression = test.text("xpath"), let xml = test.text("xml"), let expected = test.object("expected"),
      let name = expected["localname"] as? String, let nth = expected["nth"] as? Int
    else { return nil }
    let tree = XMLTreeReader.tree(of: xml)
    let named = tree.elements.filter { tree[$0].name == name }
    guard nth < named.count else { return false }
    return try XPathDocument(tree).elements(expression) == [named[nth]]
  }
}

/// Builds a page tree of XML, which only this suite has.
private final class XMLTreeReader: NSObject, XMLParserDelegate {
  private var builder = PageTreeBuilder()

  static func tree(of xml: String) -> PageTree {
    let reader = XMLTreeReader()
    let parser = XMLParser(data: Data(xml.utf8))
    parser.delegate = reader
    _ = parser.parse()
    return reader.builder.finish()
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?, qualifiedName qName: String?,
    attributes attributeDict: [String: String] = [:]
  ) {
    let attributes = attributeDict.sorted { $0.key < $1.key }.map { PageAttribute(name: $0.key, value: $0.value) }
    builder.open(elementName, attributes: attributes, line: 0)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?, qualifiedName qName: String?
  ) {
    builder.close()
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { builder.text(string, line: 0) }
}

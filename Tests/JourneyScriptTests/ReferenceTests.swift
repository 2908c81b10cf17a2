import Foundation
import JourneyModel
import JourneyScript
import Testing

/// The reference and the schema are made of the tables that the reader uses.
struct ReferenceTests {
  @Test(arguments: KeyTable.all.map(\.name))
  func `every table has a section with all its keys`(name: String) throws {
    let table = try #require(KeyTable.all.first { $0.name == name })
    let page = ScriptReference.keys()
    let section = try #require(page.components(separatedBy: "\n## \(name)\n").dropFirst().first)
      .components(separatedBy: "\n## ")[0]
    for key in table.keys { #expect(section.contains("| `\(key.name)` |")) }
    #expect(table.keys.allSatisfy { !$0.summary.isEmpty && !$0.summary.hasSuffix(".") })
    #expect(Set(table.keys.map(\.name)).count == table.keys.count)
  }

  @Test(
    arguments: KeyTable.all.flatMap { table in
      table.keys.filter { !$0.example.isEmpty }.map { "\(table.name).\($0.name)" }
    })
  func `an example uses its own key`(place: String) throws {
    let parts = place.split(separator: ".")
    let key = try #require(KeyTable.all.first { $0.name == parts[0] }?[String(parts[1])])
    #expect(key.example.contains(key.name + ":"))
  }

  @Test func `tables have names of their own`() {
    #expect(Set(KeyTable.all.map(\.name)).count == KeyTable.all.count)
  }

  @Test(arguments: ScriptFileKind.allCases)
  func `a schema is JSON whose references all lead somewhere`(kind: ScriptFileKind) throws {
    let schema = ScriptSchema.schema(kind)
    let root = try #require(try JSONSerialization.jsonObject(with: Data(schema.utf8)) as? [String: Any])
    let definitions = try #require(root["$defs"] as? [String: Any])
    #expect(definitions[kind.rawValue] != nil)
    for reference in schema.components(separatedBy: "\"#/$defs/").dropFirst() {
      let name = String(reference.prefix { $0 != "\"" })
      #expect(definitions[name] != nil, "nothing is called \(name)")
    }
    #expect(schema == ScriptSchema.schema(kind))
  }

  @Test(arguments: ReportLanguage.allCases)
  func `the page of diagnostics explains every kind`(language: ReportLanguage) {
    let page = ScriptReference.diagnostics(language)
    for kind in DiagnosticKind.allCases { #expect(page.contains("\n## \(kind.rawValue)\n")) }
  }
}

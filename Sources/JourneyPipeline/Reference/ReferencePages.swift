import JourneyChecks
import JourneyModel
import JourneyScript
import RunStore

/// The reference pages: made of the tables that the tool itself goes by, so that they can't tell anything else.
package enum ReferencePages {
  /// Where the pages stand in the package.
  package static let folder = "Journeys/reference"

  /// One page.
  package struct Page: Sendable {
    /// Its path under the folder of all pages.
    package let path: String
    /// The whole page.
    package let text: String

    /// Writes the page.
    ///
    /// - Throws: `RunStoreError` when it can't be written.
    package func write(under folder: String) throws {
      let parts = path.split(separator: "/").map(String.init)
      let place = ([folder] + parts.dropLast()).joined(separator: "/")
      try OutputFolder(place).write(Array(text.utf8), as: parts.last ?? path)
    }
  }

  /// The pages, sorted by path; those that users read are in Danish, the table of keys is in the keys' own language.
  package static var all: [Page] {
    (scriptPages + checkPages + documentPages + outputSchemas + [exitStatus]).sorted { $0.path < $1.path }
  }

  private static var scriptPages: [Page] {
    [
      Page(path: "script-format.md", text: ScriptReference.keys()),
      Page(path: "diagnostics.md", text: ScriptReference.diagnostics(.danish)),
    ]
      + ScriptFileKind.allCases.map { kind in
        Page(path: "schema/\(kind.rawValue).schema.json", text: ScriptSchema.schema(kind))
      }
  }

  private static var checkPages: [Page] {
    let reference = CheckReference(.danish)
    return [Page(path: "checks/README.md", text: reference.index(of: CheckRegistry.all))]
      + CheckRegistry.all.map { check in
        Page(path: "checks/\(check.metadata.id).md", text: reference.page(of: check))
      }
  }

  private static var exitStatus: Page { Page(path: "exit-status.md", text: ExitStatus.reference(.danish)) }
}

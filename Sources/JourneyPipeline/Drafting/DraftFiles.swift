import Foundation
package import JourneyModel
import JourneyScript
import RunStore

/// Writes a draft as a script and a persona, and reads them back as a run would.
package struct DraftFiles: Sendable {
  private let folder: String
  private let overwrites: Bool

  /// Files in a folder; those that exist are kept unless they may be overwritten.
  package init(folder: String, overwrites: Bool) {
    self.folder = folder
    self.overwrites = overwrites
  }

  /// Writes the files.
  ///
  /// - Returns: the script's path, and what the script reader says of it.
  /// - Throws: `DraftError` when a file exists or the id can name none, `RunStoreError` when one can't be written.
  package func write(_ draft: JourneyDraft) throws -> (path: String, problems: [Diagnostic]) {
    guard ScriptWord.id(draft.id, otherwise: "") == draft.id else { throw DraftError.unfitID(draft.id) }
    let place = folder == "." ? "" : "\(folder)/"
    let script = "\(place)\(draft.id).yaml", persona = "\(place)\(draft.personaPath)"
    let beside = draft.attachments.map { "\(place)\($0.path)" }
    for path in [script, persona] + beside where !overwrites && FileManager.default.fileExists(atPath: path) {
      throw DraftError.exists(path)
    }
    let personas = URL(filePath: draft.personaPath)
    try OutputFolder("\(place)\(personas.deletingLastPathComponent().relativePath)")
      .write(draft.persona.utf8, as: personas.lastPathComponent)
    for attachment in draft.attachments {
      let url = URL(filePath: attachment.path)
      try OutputFolder("\(place)\(url.deletingLastPathComponent().relativePath)")
        .write(attachment.content, as: url.lastPathComponent)
    }
    try OutputFolder(folder).write(draft.script.utf8, as: "\(draft.id).yaml")
    return (script, JourneyLoader(files: .disk).load(path: script).diagnostics)
  }
}

/// Why a draft wasn't written.
package enum DraftError: WordedError, Sendable {
  case exists(String)
  case unfitID(String)

  package var words: LocalizedText {
    switch self {
    case .exists(let path):
      LocalizedText(
        da: "'\(path)' findes allerede; vælg et andet --id, eller tillad at skrive oven i den med --overwrite.",
        en: "'\(path)' exists already; choose another --id, or allow it with --overwrite.")
    case .unfitID(let id):
      LocalizedText(
        da: "'\(id)' kan ikke være et filnavn; et --id har små bogstaver fra a til z, tal og bindestreger.",
        en: "'\(id)' can't name a file; an --id has small letters a to z, digits and hyphens.")
    }
  }
}

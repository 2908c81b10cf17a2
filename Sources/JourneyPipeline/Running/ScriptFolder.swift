import Foundation
package import JourneyModel
package import JourneyScript

/// The scripts of a folder and the folders below it.
package struct ScriptFolder: Sendable {
  private let path: String
  private let loader: JourneyLoader

  /// The scripts under a path.
  ///
  /// - Parameters:
  ///   - path: the folder, or one script.
  ///   - variables: values that win over the journeys' own.
  package init(_ path: String, variables: [String: String] = [:]) {
    self.path = path
    loader = JourneyLoader(files: .disk, variables: variables)
  }

  /// Every problem of the scripts.
  ///
  /// - Throws: `UnreadableFolder` when the folder can't be listed.
  package func problems() throws(UnreadableFolder) -> [Diagnostic] {
    guard isFolder else { return loader.lint(path: path) }
    do {
      return try loader.lint(folder: path)
    } catch {
      throw UnreadableFolder(path: path, reason: error)
    }
  }

  /// The journeys, sorted by path.
  ///
  /// - Throws: `UnreadableFolder` when the folder can't be listed.
  package func journeys() throws(UnreadableFolder) -> [ListedJourney] {
    do {
      return try loader.list(folder: path)
    } catch {
      throw UnreadableFolder(path: path, reason: error)
    }
  }

  private var isFolder: Bool {
    var isFolder: ObjCBool = false
    return FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) && isFolder.boolValue
  }
}

/// A folder of scripts that can't be listed.
package struct UnreadableFolder: WordedError, Sendable {
  let path: String
  let reason: ScriptFiles.Failure

  package var words: LocalizedText {
    switch reason {
    case .missing:
      LocalizedText(
        da: "Der er ingen mappe '\(path)'; nævn en, der har scripts i sig.",
        en: "There is no folder '\(path)'; name one that holds scripts.")
    case .unreadable(let words):
      LocalizedText(
        da: "Mappen '\(path)' kan ikke læses (\(words)); se på dens rettigheder.",
        en: "The folder '\(path)' can't be listed (\(words)); check its permissions.")
    case .tooLarge, .notText:
      LocalizedText(
        da: "'\(path)' er ingen mappe med scripts; nævn en, der er.",
        en: "'\(path)' is no folder of scripts; name one that is.")
    }
  }
}

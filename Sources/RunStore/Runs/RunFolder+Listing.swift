internal import Foundation
package import JourneyModel

/// A run among others: its folder and its first event.
package struct ListedRun: Sendable, Equatable {
  /// The folder.
  package let folder: RunFolder
  /// What was run.
  package let metadata: RunMetadata
}

extension RunFolder {
  /// The runs in a folder, oldest first; folders that aren't runs of this version are left out.
  ///
  /// - Returns: the runs, none when the folder doesn't exist.
  package static func all(in results: String) -> [ListedRun] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: results)) ?? []
    return names.sorted().compactMap { name in
      let folder = RunFolder(path: "\(results)/\(name)")
      return (try? RunReader(folder).metadata()).map { ListedRun(folder: folder, metadata: $0) }
    }.sorted { left, right in
      // Of two runs of the same second the one with the higher number came later: "-10" after "-9".
      (left.metadata.startedAt, left.folder.run.utf8.count, left.folder.run)
        < (right.metadata.startedAt, right.folder.run.utf8.count, right.folder.run)
    }
  }

  /// The run that started last.
  ///
  /// - Throws: `RunStoreError` when there is none.
  package static func latest(in results: String) throws(RunStoreError) -> RunFolder {
    guard let latest = all(in: results).last else { throw RunStoreError(.noRun, path: results) }
    return latest.folder
  }
}

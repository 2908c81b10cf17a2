package import Foundation

/// The package's own files, for tests about the source and the committed pages.
package enum PackageFiles {
  /// The package's root folder.
  package static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// Every file with an extension under a folder of the package, sorted, relative to the root.
  package static func paths(under folder: String, extension suffix: String) -> [String] {
    let base = root.appending(path: folder)
    let found = FileManager.default.enumerator(atPath: base.path)?.compactMap { $0 as? String } ?? []
    return found.filter { $0.hasSuffix(".\(suffix)") && !$0.contains(".build") }.map { "\(folder)/\($0)" }.sorted()
  }

  /// The text of a file of the package.
  package static func text(_ path: String) throws -> String {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
  }
}

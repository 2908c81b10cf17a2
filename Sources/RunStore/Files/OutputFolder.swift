internal import Foundation

/// A folder that generated files are written in, made when it doesn't exist.
package struct OutputFolder: Sendable {
  private let path: String

  /// The folder at a path.
  package init(_ path: String) { self.path = path }

  /// Writes a file whole.
  ///
  /// - Throws: `RunStoreError` when it can't be written or the name could point out of the folder.
  package func write(_ bytes: some Collection<UInt8>, as name: String) throws(RunStoreError) {
    guard RunFolder.isPlain(name) else { throw RunStoreError(.unsafeName(name), path: path) }
    do {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw RunStoreError(.unwritable(reason: WholeFile.systemReason()), path: path)
    }
    try WholeFile.write(bytes, to: "\(path)/\(name)")
  }
}

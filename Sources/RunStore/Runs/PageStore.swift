internal import Foundation
package import JourneyModel
internal import Synchronization

/// The masked bodies of a run, each kept once under a hash of its content: `pages/<hash>`.
package final class PageStore: Sendable {
  /// The longest body in bytes that is read back.
  package static let longestBody = 256_000_000

  private let folder: String
  private let writing = Mutex(())

  /// The bodies of a run.
  package init(_ folder: RunFolder) { self.folder = folder.pagesPath }

  /// Keeps a body, unless it is kept already.
  ///
  /// - Returns: its name: the hash, with a suffix when another content has the same hash.
  /// - Throws: `RunStoreError` when the body can't be written.
  package func keep(_ body: [UInt8]) throws(RunStoreError) -> BodyReference {
    var hash = StableHash()
    hash.combine(body)
    return try keep(body, hash: hash.hexadecimal)
  }

  /// Keeps a body under a given hash; apart from `keep(_:)` so that a test can make two contents share one.
  func keep(_ body: [UInt8], hash: String) throws(RunStoreError) -> BodyReference {
    try writing.withLock { (_) throws(RunStoreError) in
      var suffix = 1
      while true {
        let reference = BodyReference(rawValue: suffix == 1 ? hash : "\(hash)-\(suffix)")
        let path = "\(folder)/\(reference.rawValue)"
        guard access(path, F_OK) == 0 else {
          try WholeFile.write(body, to: path)
          return reference
        }
        if try WholeFile.read(path, limit: Self.longestBody) == body { return reference }
        suffix += 1
      }
    }
  }

  /// Reads a body.
  ///
  /// - Throws: `RunStoreError` when there is no such body, or its name isn't one that this store gives.
  package func body(_ reference: BodyReference) throws(RunStoreError) -> [UInt8] {
    let name = reference.rawValue
    let isOwn = !name.isEmpty && name.utf8.count <= 40 && name.utf8.allSatisfy { Self.nameBytes.contains($0) }
    guard isOwn else { throw RunStoreError(.unsafeName(name), path: folder) }
    return try WholeFile.read("\(folder)/\(name)", limit: Self.longestBody)
  }

  private static let nameBytes = Set("0123456789abcdef-".utf8)
}
